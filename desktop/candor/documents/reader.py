"""Reads one file in this process."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from candor.documents.code import read_code
from candor.documents.content import Content, content_of
from candor.documents.draft import has_text
from candor.documents.html import read_html
from candor.documents.kinds import kind_of
from candor.documents.language import language_of
from candor.documents.limits import PLACES, Limits
from candor.documents.md import read_md
from candor.documents.office import OFFICE, SHEETS, SLIDES
from candor.documents.pdf import read_pdf
from candor.documents.subtitles import read_srt, read_vtt
from candor.documents.tex import read_tex
from candor.documents.txt import read_txt
from candor.model.errors import FormatUnsupported, NoTextFound, ReadingTooLarge
from candor.model.text import DocumentText

# The reader of each kind; the kinds are told in kinds.py and what it asks.
READERS: Mapping[str, Callable[[Content], DocumentText]] = MappingProxyType(
    {
        **OFFICE,
        "code": read_code,
        "html": read_html,
        "md": read_md,
        "pdf": read_pdf,
        "srt": read_srt,
        "tex": read_tex,
        "txt": read_txt,
        "vtt": read_vtt,
    }
)


def read_file(path: Path, limits: Limits, root: bytes = b"") -> DocumentText:
    """The file's text with its places, see content_of. Raises DocumentError; without text it is a NoTextFound."""
    content = content_of(path, limits, root)
    if not content.data:
        raise NoTextFound
    text = text_of(content, kind_of(content, path))
    return replace(text, language=language_of(text.text))


def text_of(content: Content, kind: str) -> DocumentText:
    """The text of content that is of this kind. Raises DocumentError."""
    if kind not in READERS:
        raise FormatUnsupported(kind)
    text = READERS[kind](content)
    if not has_text(text.text):
        raise NoTextFound(None if kind in SHEETS else text.pages, "slide" if kind in SLIDES else "page")
    if len(text.places) > PLACES:
        raise ReadingTooLarge(f"{PLACES:,} places")
    return text
