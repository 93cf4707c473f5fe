"""Writes the sample documents that are not plain text: `python packaging/sample_documents/prepare.py`.

The others (Markdown, HTML, text) lie in resources/samples as they were written. All of them are fictional.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "samples"
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "desktop")]

from sample_documents.house_rules import house_rules  # noqa: E402  # run as a script, it must find itself first
from sample_documents.lease import lease  # noqa: E402


def prepare(folder: Path = FOLDER) -> list[Path]:
    """Writes the files into the folder, byte for byte the same each time, and returns them."""
    made = {"Lease Lindenhof 12, signed.pdf": lease(), "House rules and deposit.docx": house_rules()}
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in made]


if __name__ == "__main__":
    for path in prepare():
        print(path.relative_to(ROOT))
