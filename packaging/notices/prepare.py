"""The step "notices": writes what people and machines read about all that ships, into the bundle and resources/."""

from __future__ import annotations

import re
from pathlib import Path

import product
from bundle.build import last_commit
from bundle.build_environment import FOLDER, PYTHON
from steps.environment import VENV, Failed
from steps.lock import BUILD, RUNTIME

from notices import bill, gathering, judgement, third_party
from notices.component import Component, walk
from notices.contents import ARCHIVE, Contents, of_bundle, of_environment
from notices.declared import Unknown
from notices.inside import NotNamed

PLACE = Path("resources", "licences")
BUNDLES = (product.BUNDLE / "_internal", product.DIST / f"{product.NAME}.app" / "Contents" / "Resources")
"""Where resources lie in what was built: of every system, and of the app that macOS has besides."""
NOTICES, BILL = "THIRD-PARTY.txt", "sbom.cdx.json"


def make_notices() -> str:
    """Write both files of what the bundle holds; of all that is pinned, where there is no bundle yet. Raises Failed."""
    bundled = (product.BUNDLE / "_internal" / ARCHIVE).is_file()
    components = everything(of_bundle(PYTHON) if bundled else of_environment(site_packages()))
    found = judgement.judged(components)
    if found.wrong:
        raise Failed("\n".join(found.wrong))
    for folder in (product.ROOT, *BUNDLES):
        if folder.is_dir():
            write(folder / PLACE, components)
    what = "the bundle" if bundled else "all that is pinned (no bundle yet)"
    count = len(list(walk(components)))
    return f"{count} components of {what}, {len(found.open)} licences in question: dev.py inspect licences"


def require_notices(inside: Path) -> None:
    """Raise Failed where nothing stands in what was built, `inside` it, of whose work it is: so it is not handed on."""
    if not (inside / PLACE / NOTICES).is_file():
        raise Failed(f"There is no {NOTICES} in what was built.\nWrite it first: python3 dev.py package notices")


def everything(contents: Contents) -> tuple[Component, ...]:
    """Return what of the build's environment is in `contents`. Raises Failed where something is not known."""
    place = gathering.Place(site_packages(), python_version())
    try:
        return gathering.gathered(place, contents, RUNTIME.read_text("utf-8"), BUILD.read_text("utf-8"))
    except (Unknown, NotNamed) as unknown:
        raise Failed(str(unknown)) from None


def write(folder: Path, components: tuple[Component, ...]) -> None:
    """Write both files into a folder. What is there is replaced, not changed: it may be linked from elsewhere."""
    system = gathering.Place.system
    texts = {
        NOTICES: third_party.written(components, system),
        BILL: bill.written(components, system, int(last_commit())),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        # As everything in the bundle: all may read it, whatever the builder's own rule is.
        (folder / name).chmod(0o644)
    folder.chmod(0o755)


def environment() -> Path:
    """Return the environment the bundle is built in; .venv, which has the same packages, until there is one."""
    return FOLDER if FOLDER.is_dir() else VENV


def site_packages() -> Path:
    """Return where that environment has its packages. Raises Failed where there is none."""
    for pattern in ("lib/python3*/site-packages", "Lib/site-packages"):
        for folder in environment().glob(pattern):
            return folder
    raise Failed("There is no environment to read licences from.\nFirst: python3 dev.py test or package bundle")


def python_version() -> str:
    """Return the version of the Python that is frozen. Raises Failed."""
    said = (environment() / "pyvenv.cfg").read_text(encoding="utf-8")
    if (version := re.search(r"^version(?:_info)? *= *(\d+\.\d+\.\d+)", said, re.MULTILINE)) is None:
        raise Failed(
            f"{environment() / 'pyvenv.cfg'} does not say which Python it is of.\nDelete that folder and build anew."
        )
    return version[1]
