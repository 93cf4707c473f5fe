"""Renders the icon into resources/icons: `python packaging/icon/prepare.py [--again] [--to DIR]`.

Does nothing when it is there. `hicolor/` is laid out as a desktop of Linux wants it, candor.ico is Windows',
candor.icns macOS'; the window takes the pictures of hicolor.
"""

import argparse
import sys
from pathlib import Path

# Run as a script, Python knows this folder but not the package it is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

FOLDER = Path(__file__).resolve().parent
TARGET = FOLDER.parents[1] / "resources" / "icons"
PIXELS = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SCALABLE, SYMBOLIC = Path("hicolor/scalable/apps/candor.svg"), Path("hicolor/symbolic/apps/candor-symbolic.svg")
ICO, ICNS = Path("candor.ico"), Path("candor.icns")


def png_of(size: int) -> Path:
    """Where the picture of a size lies below resources/icons."""
    return Path(f"hicolor/{size}x{size}/apps/candor.png")


NAMES = [*map(png_of, PIXELS), SCALABLE, SYMBOLIC, ICO, ICNS]


def is_ready(target: Path) -> bool:
    """Tell whether every file is there and none is older than the drawings and what renders them."""
    made = [target / name for name in NAMES]
    if not all(path.exists() for path in made):
        return False
    newest = max(path.stat().st_mtime for path in FOLDER.iterdir() if path.suffix in (".svg", ".py"))
    return min(path.stat().st_mtime for path in made) >= newest


def render(target: Path) -> str:
    """Write every file, and return one line about them."""
    # Here, because a set-up that finds nothing to do would wait for all of Qt.
    from icon.drawings import MASTER, SYMBOLIC as ONE_COLOUR, picture
    from icon.encoded import png
    from icon.icns import SIZES as APPLE, icns
    from icon.ico import SIZES as MICROSOFT, ico

    files = {png_of(size): png(picture(size)) for size in PIXELS}
    files[SCALABLE], files[SYMBOLIC] = MASTER.read_bytes(), ONE_COLOUR.read_bytes()
    files[ICO] = ico([picture(size) for size in MICROSOFT])
    files[ICNS] = icns({size: picture(size, macos=True) for size in APPLE})
    for name, content in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)
    return f"{len(files)} files, {sum(map(len, files.values())) / 1e3:.0f} kB"


def make_icons() -> str:
    """Render the icon anew, as a step of a package does."""
    return render(TARGET)


def main() -> int:
    """Render what is missing or older than its drawing, or everything with --again."""
    parser = argparse.ArgumentParser(description="Renders Candor's icon.")
    parser.add_argument("--to", type=Path, default=TARGET, help="the folder to write (default: resources/icons)")
    parser.add_argument("--again", action="store_true", help="render even when nothing changed")
    asked = parser.parse_args()
    if asked.again or not is_ready(asked.to):
        print(render(asked.to))
    return 0


if __name__ == "__main__":
    sys.exit(main())
