"""Lays out what an installer puts on a disk: the program, and what lies below share/ for the desktop."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from xml.sax.saxutils import escape

import product
from bundle.build import same_rights
from notices.prepare import require_notices
from steps.environment import Failed, python

from linux.moment import moment
from linux.releases import as_metainfo, releases

SHARE = Path(__file__).parent / "share"
PAGE = "CANDOR_DOWNLOAD_PAGE"
"""In the environment of a release: the project's page. The project has none that stands in its source."""
PROGRAMS = (product.COMMAND, product.WINDOW)


def put_program(target: Path) -> None:
    """Copy the bundle, with the modes that Debian wants: only what is started may be started.

    Raises Failed where there is no bundle, or none that says whose work it is.
    """
    if not (product.BUNDLE / product.COMMAND).is_file():
        raise Failed("dist/bundle is not there.\nBuild it first: python3 dev.py package bundle")
    require_notices(product.BUNDLE / "_internal")
    shutil.copytree(product.BUNDLE, target, symlinks=True)
    for folder, _, names in os.walk(target):
        Path(folder).chmod(0o755)
        for path in (Path(folder, name) for name in names):
            if not path.is_symlink():
                path.chmod(0o755 if path.parent == target and path.name in PROGRAMS else 0o644)


def put_share(target: Path) -> None:
    """Write the desktop entry, the metainfo, the MIME type, the man pages and the icons below a share folder."""
    words = _words()
    for source in sorted(path for path in SHARE.rglob("*") if path.is_file()):
        _write(target / source.relative_to(SHARE), filled(source.read_text(encoding="utf-8"), words).encode())
    _write(target / "bash-completion" / "completions" / product.COMMAND, _told_by("completion").encode())
    put_icons(target / "icons" / "hicolor")


def put_links(binaries: Path, program: str) -> None:
    """Put both programs on the path: relative links, which hold below another root as well."""
    binaries.mkdir(parents=True)
    for name in PROGRAMS:
        (binaries / name).symlink_to(Path(program, name))


def put_icons(hicolor: Path) -> None:
    """Put the icon's sizes where a desktop looks for them, called as the desktop entry calls it.

    Raises Failed where it has not been drawn.
    """
    drawn = product.ROOT / "resources" / "icons" / "hicolor"
    icons = sorted(path for path in drawn.rglob("*") if path.is_file())
    if not icons:
        raise Failed("resources/icons is not there.\nDraw it first: python3 dev.py package icons")
    for path in icons:
        name = path.name.replace(product.COMMAND, product.ID, 1)
        _write(hicolor / path.relative_to(drawn).with_name(name), path.read_bytes())


def homepage() -> str:
    """Return the project's page as the environment says it; "" where it does not."""
    return os.environ.get(PAGE, "").strip()


def make_even(root: Path) -> None:
    """Give every file, folder and link the one moment, and the rights that do not depend on the builder's umask."""
    same_rights(root)
    when = moment()
    for folder, folders, names in os.walk(root):
        for name in [*folders, *names, "."]:
            os.utime(Path(folder, name), (when, when), follow_symlinks=False)


def filled(template: str, words: dict[str, str]) -> str:
    """Return a text with each @WORD@ filled in."""
    for name, word in words.items():
        template = template.replace(f"@{name}@", word)
    return template


def _words() -> dict[str, str]:
    when = moment()
    return {
        "VERSION": product.VERSION,
        "SUMMARY": product.SUMMARY,
        "LICENCE": product.LICENCE,
        "HOMEPAGE": f'  <url type="homepage">{escape(page)}</url>' if (page := homepage()) else "  <!-- No page. -->",
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(when)),
        "COMMANDS": _told_by("manual").strip(),
        "RELEASES": as_metainfo(releases(product.ROOT / "CHANGELOG.md", product.VERSION, when)),
    }


def _told_by(module: str) -> str:
    command = python("-m", f"linux.{module}")
    variables = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    ran = subprocess.run(command, cwd=product.ROOT, env=variables, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed(f"{ran.stderr}\nWhat the program says of its commands could not be had.")
    return ran.stdout


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
