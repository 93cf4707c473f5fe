"""A worker's refusal becomes an error again."""

from candor.model.errors import (
    CandorError,
    DocumentError,
    FileDamaged,
    FileUnreadable,
    FormatUnsupported,
    NoTextFound,
    PageMissing,
    PasswordProtected,
    ReaderCrashed,
    ReadingTooLarge,
)
from candor.model.failure import Failure

KINDS: tuple[type[DocumentError], ...] = (
    FileUnreadable,
    FormatUnsupported,
    FileDamaged,
    PasswordProtected,
    NoTextFound,
    PageMissing,
    ReadingTooLarge,
)


def error_of(failure: Failure) -> DocumentError:
    """The error with the worker's own words; a code that no worker sends counts as a crash."""
    for kind in KINDS:
        if kind.__name__ == failure.code:
            error = kind.__new__(kind)
            CandorError.__init__(error, failure.what, failure.remedy)
            return error
    return ReaderCrashed()
