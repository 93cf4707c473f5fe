"""The step `nsis`: makes dist/candor-VERSION-windows-x64-setup.exe of the bundle.

makensis needs the stubs for 64-bit programs, which Debian's and Ubuntu's package has and the one for Windows has not:
so the bundle is made on Windows and the installer on Linux. The same bundle gives the same installer, byte for byte.
"""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import product
from icon.prepare import ICO, TARGET
from notices.prepare import require_notices
from steps.environment import Failed

from windows import payload, words
from windows.side import side_picture
from windows.signing import UNSIGNED, sign_command
from windows.version_info import PUBLISHER, numbers_of

SCRIPT = Path(__file__).with_name("candor.nsi")
ARGUMENTS = ("-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8")
"""Warnings are errors; the place is the one it is started in."""
SUFFIXES = product.ROOT / "desktop" / "candor" / "documents" / "kinds" / "suffixes.py"
MEBIBYTE = 1 << 20


class Release(NamedTuple):
    """What one installer is made of: a bundle, its version and icon, and where the installer goes."""

    bundle: Path
    version: str
    icon: Path
    output: Path


def make_installer() -> str:
    """Make the installer of dist/bundle and return a line about it."""
    output = product.DIST / f"{product.COMMAND}-{product.VERSION}-windows-x64-setup.exe"
    release = Release(product.BUNDLE, product.VERSION, TARGET / ICO, output)
    require_bundle(release.bundle)
    require_notices(release.bundle / "_internal")
    compiled(release, product.BUILD / "nsis")
    signed = "signed" if sign_command() else UNSIGNED
    return f"{output.name}, {output.stat().st_size / MEBIBYTE:.1f} MiB, {signed}"


def compiled(release: Release, stage: Path) -> Path:
    """Make one release's installer, with what is generated for it in `stage`. Raises Failed."""
    require_bundle(release.bundle)
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    release.output.parent.mkdir(parents=True, exist_ok=True)
    for name, text in generated(release).items():
        (stage / name).write_text(text, encoding="utf-8", newline="\n")
    shutil.copyfile(release.icon, stage / "icon.ico")
    (stage / "side.bmp").write_bytes(side_picture())
    ran = subprocess.run([makensis(), *ARGUMENTS, str(SCRIPT)], cwd=stage, capture_output=True, check=False)
    if ran.returncode:
        said = (ran.stdout + ran.stderr).decode("utf-8", "replace").strip()
        raise Failed(f"{said}\n\nmakensis did not make {release.output.name}.")
    return release.output


def require_bundle(bundle: Path) -> None:
    """Raise Failed where a folder is no bundle for Windows."""
    for program in (product.COMMAND, product.WINDOW):
        if not (bundle / f"{program}.exe").is_file():
            raise Failed(f"{bundle} is no bundle for Windows: it has no {program}.exe.\nMake it on Windows.")


def generated(release: Release) -> dict[str, str]:
    """Return the files that candor.nsi includes, by their names."""
    files = payload.files_in(release.bundle)
    defined = {
        "NAME": product.NAME,
        "ID": product.ID,
        "COMMAND": product.COMMAND,
        "WINDOW": product.WINDOW,
        "SUMMARY": product.SUMMARY,
        "PUBLISHER": PUBLISHER,
        "LICENCE": product.LICENCE,
        "VERSION": release.version,
        "NUMBERS": ".".join(map(str, numbers_of(release.version))),
        "KILOBYTES": str(payload.kilobytes(release.bundle)),
        "LONGEST_INSIDE": str(payload.longest(files)),
        "OUTPUT": str(release.output),
        **({"SIGN": command} if (command := sign_command()) else {}),
    }
    return {
        "product.nsh": "".join(f"!define {name} {words.quoted(value)}\n" for name, value in defined.items()),
        "words.nsh": words.languages(),
        "types.nsh": supported_types(),
        "write.nsh": payload.written(release.bundle, files),
        "remove.nsh": payload.removed(files),
        "folders.nsh": payload.folders_removed(files),
    }


def supported_types() -> str:
    """Return the lines that name the documents Candor is offered for."""
    # Not imported: whoever imports Candor forgets its proxies, and the other steps may need theirs.
    kinds = runpy.run_path(str(SUFFIXES))
    suffixes = sorted({*kinds["PAGED"], *kinds["TEXTS"], *kinds["OFFICE"]})
    return "".join(f'WriteRegStr HKCU "${{OPENER}}\\SupportedTypes" "{suffix}" ""\n' for suffix in suffixes)


def makensis() -> str:
    """Return the compiler. Raises Failed when it is missing, or cannot make 64-bit installers."""
    found = shutil.which("makensis")
    if not found:
        raise Failed("makensis is missing. On Debian or Ubuntu: sudo apt-get install nsis")
    if os.name == "nt" and not (Path(found).parent / "Stubs" / "lzma_solid-amd64-unicode").exists():
        raise Failed(f"{found} cannot make 64-bit installers. Take the bundle to Debian or Ubuntu: dev.py package nsis")
    return found
