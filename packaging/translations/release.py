"""Makes what Qt reads of the catalogues: `python packaging/translations/release.py`. Does only what is missing.

lrelease comes with PySide6; a text that nobody translated yet is left out and stays English.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


def lrelease() -> Path:
    """The program that comes with PySide6."""
    folder = Path(PySide6.__file__).resolve().parent
    return next(
        path for path in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt/libexec/lrelease") if path.exists()
    )


def release(catalogue: Path, to: Path) -> None:
    """Make one catalogue's .qm. Raises CalledProcessError."""
    command = [str(lrelease()), "-silent", "-nounfinished", str(catalogue), "-qm", str(to)]
    subprocess.run(command, check=True)


def main() -> int:
    """Make every .qm that is missing or older than its catalogue."""
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        made = catalogue.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < catalogue.stat().st_mtime:
            release(catalogue, made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
