"""Reads one file in this process."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from candor.documents.content import Content, content_of, too_many_places
from candor.documents.draft import has_text
from candor.documents.kinds.kinds import kind_of
from candor.documents.limits import PLACES, Limits
from candor.documents.mail.eml import read_eml
from candor.documents.mail.letter import DEEPEST, TOO_DEEP, Enclosed
from candor.documents.mail.mbox import read_mbox
from candor.documents.mail.msg import read_msg
from candor.documents.office.office import OFFICE, SHEETS, SLIDES
from candor.documents.pages.opening import FILE_TYPES
from candor.documents.pages.paged import read_pages
from candor.documents.recognition.recognition import Recognition
from candor.documents.tables.table import read_table
from candor.documents.text.code import read_code
from candor.documents.text.html import read_html
from candor.documents.text.language import language_of
from candor.documents.text.md import read_md
from candor.documents.text.subtitles import read_srt, read_vtt
from candor.documents.text.tex import read_tex
from candor.documents.text.txt import read_txt
from candor.documents.text.web import read_web
from candor.model.errors import FileDamaged, FormatUnsupported, NoTextFound
from candor.model.text import DocumentText

# The reader of each kind; the kinds are told in kinds.py and what it asks.
READERS: Mapping[str, Callable[[Content], DocumentText]] = MappingProxyType(
    {
        **{kind: partial(read_pages, kind=kind) for kind in FILE_TYPES},
        **OFFICE,
        "code": read_code,
        "html": read_html,
        "md": read_md,
        "srt": read_srt,
        "table": read_table,
        "tex": read_tex,
        "txt": read_txt,
        "vtt": read_vtt,
        "web": read_web,
    }
)
# The readers of what has other files enclosed, which are read as files are.
LETTERS: Mapping[str, Callable[[Content, Enclosed], DocumentText]] = MappingProxyType(
    {
        "eml": read_eml,
        "mbox": read_mbox,
        "msg": read_msg,
    }
)


def read_file(path: Path, limits: Limits, root: bytes = b"", recognition: Recognition | None = None) -> DocumentText:
    """The file's text with its places, see content_of. Raises DocumentError; without text it is a NoTextFound."""
    content = content_of(path, limits, root, recognition)
    if not content.data:
        raise NoTextFound
    text = text_of(content, kind_of(content, path))
    return replace(text, language=language_of(text.text))


def text_of(content: Content, kind: str, depth: int = 0) -> DocumentText:
    """The text of content that is of this kind. Raises DocumentError. `depth` counts what it is enclosed in."""
    if kind in LETTERS:
        text = LETTERS[kind](content, partial(_enclosed, depth=depth + 1))
    elif kind in READERS:
        text = READERS[kind](content)
    else:
        raise FormatUnsupported(kind)
    if not has_text(text.text):
        pages = None if kind in SHEETS else text.pages
        raise NoTextFound(pages, "slide") if kind in SLIDES else NoTextFound(pages, "page")
    if len(text.places) > PLACES:
        raise too_many_places()
    return text


def _enclosed(content: Content, name: str, depth: int) -> DocumentText:
    """The text of what is enclosed under this name. Raises DocumentError."""
    if depth > DEEPEST:
        raise FileDamaged(TOO_DEEP)
    return text_of(content, kind_of(content, Path(name)), depth)
