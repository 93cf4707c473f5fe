"""Which kind a file's name promises: one table for each family of formats."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

PAGED = {
    ".pdf": "pdf",
}
TEXTS = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
# Old Word and PowerPoint files have no reader. They stand here all the same: some are something else inside, and the
# others are listed with what to do rather than passed over in silence.
OFFICE = {
    ".docx": "docx",
    ".doc": "doc",
    ".ppt": "ppt",
}
MAIL: dict[str, str] = {}
PICTURES: dict[str, str] = {}
CODE: dict[str, str] = {}
KINDS: Mapping[str, str] = MappingProxyType({**CODE, **PICTURES, **MAIL, **OFFICE, **TEXTS, **PAGED})


def kind_by_name(path: Path) -> str | None:
    """The kind a file's name promises, or None."""
    return KINDS.get(path.suffix.lower())
