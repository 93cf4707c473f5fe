"""MuPDF's errors become Candor's."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pymupdf

from candor.model.errors import FileDamaged

OUT_OF_MEMORY = re.compile(r"(?:m|c|re)alloc.*failed|out of memory", re.IGNORECASE)
MUPDF_ERRORS = (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase)


@contextmanager
def translated() -> Iterator[None]:
    """Around what MuPDF does: its errors leave as FileDamaged or MemoryError."""
    try:
        yield
    except MUPDF_ERRORS as error:
        raise MemoryError if without_memory(error) else FileDamaged from error


def without_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out."""
    causes = (error, error.__cause__, error.__context__)
    return any(OUT_OF_MEMORY.search(str(cause)) for cause in causes if cause is not None)
