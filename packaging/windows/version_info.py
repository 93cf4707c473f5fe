"""The version resource of the two programs, in the text that PyInstaller's EXE(version=...) reads.

Windows shows it in a file's properties, in the Task Manager and in the question before a program is let through.
"""

from __future__ import annotations

import re
from pathlib import Path

import product

PUBLISHER = "The Candor project"
DESCRIPTIONS = {product.COMMAND: f"{product.NAME}, the command line", product.WINDOW: product.NAME}
"""What the Task Manager calls each program."""
MANIFEST = Path(__file__).with_name("candor.manifest")
"""For EXE(manifest=...): paths beyond 260 characters, sharp letters on every screen, no administrator."""
# What Windows defines: VS_FF_*, VOS_NT_WINDOWS32, VFT_APP, then US English in UTF-16.
TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""
PRERELEASE = 0x2


def numbers_of(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows knows a version by: 1.2.0rc1 is (1, 2, 0, 0). Raises ValueError."""
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?", version)
    if not found:
        raise ValueError(f"{version!r} does not begin with a number")
    first, second, third, fourth = (int(each or 0) for each in found.groups())
    return first, second, third, fourth


def version_info(program: str, version: str = product.VERSION) -> str:
    """Return the resource of one of the two programs."""
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTIONS[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": product.LICENCE,
        "OriginalFilename": f"{program}.exe",
        "ProductName": product.NAME,
        "ProductVersion": version,
    }
    lines = [f"      StringStruct({key!r}, {value!r})," for key, value in strings.items()]
    flags = PRERELEASE if re.search("[a-z]", version) else 0
    return TEXT.format(numbers=numbers_of(version), flags=hex(flags), strings="\n".join(lines))


def written(program: str, folder: Path = product.BUILD) -> Path:
    """Write the resource of one of the two programs to a file, for EXE(version=...)."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{program}.version"
    file.write_text(version_info(program), encoding="utf-8")
    return file
