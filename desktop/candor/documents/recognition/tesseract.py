# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""Scripts that RapidOCR cannot read, by Tesseract's models where the person has them.

The engine itself is in MuPDF, so that no program is started: only its language data is looked for.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pymupdf

# Where Tesseract's packages put their language data; the variable is Tesseract's own.
VARIABLE = "TESSDATA_PREFIX"
FOLDERS = (
    "/usr/share/tesseract-ocr/*/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
)
WINDOWS = "Tesseract-OCR/tessdata"
# No languages; and English, which is read by RapidOCR and only helps beside another.
NO_LANGUAGES = frozenset(("osd", "equ", "snum"))
ENGLISH = "eng"


def recognized_page(pixels: pymupdf.Pixmap) -> pymupdf.Page | None:
    """A page with the text in a picture; None without language data, or without text. Raises what MuPDF raises."""
    for folder in _folders():
        languages = sorted({found.stem for found in folder.glob("*.traineddata")} - NO_LANGUAGES)
        if any(language != ENGLISH for language in languages):
            data = pixels.pdfocr_tobytes(language="+".join(languages), tessdata=str(folder))
            return pymupdf.open(stream=data, filetype="pdf")[0]
    return None


def _folders() -> Iterator[Path]:
    if told := os.environ.get(VARIABLE):
        yield from (Path(told), Path(told, "tessdata"))
    if sys.platform == "win32":
        yield from (Path(os.environ[name], WINDOWS) for name in ("ProgramFiles", "LocalAppData") if name in os.environ)
        return
    for pattern in FOLDERS:
        yield from Path("/").glob(pattern.removeprefix("/"))
