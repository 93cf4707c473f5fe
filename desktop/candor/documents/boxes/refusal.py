"""A worker's refusal becomes an error again."""

from candor.model.errors import (
    AddressRefused,
    CandorError,
    DatabaseBusy,
    DatabaseTooSlow,
    DatabaseUnreachable,
    DatabaseUnsupported,
    FileDamaged,
    FileUnreadable,
    FormatUnsupported,
    NotAPage,
    NoTextFound,
    OutsideBlocked,
    PageMissing,
    PageRefused,
    PageTooLarge,
    PageTooSlow,
    PageUnreachable,
    PasswordProtected,
    PasswordWrong,
    ReaderCrashed,
    ReadingTooLarge,
    TableGone,
)
from candor.model.failure import Failure

FILES: tuple[type[CandorError], ...] = (
    FileUnreadable,
    FormatUnsupported,
    FileDamaged,
    PasswordProtected,
    NoTextFound,
    PageMissing,
    ReadingTooLarge,
)
OUTSIDE: tuple[type[CandorError], ...] = (
    OutsideBlocked,
    AddressRefused,
    PageUnreachable,
    PageRefused,
    PageTooLarge,
    PageTooSlow,
    NotAPage,
    DatabaseUnsupported,
    DatabaseUnreachable,
    DatabaseBusy,
    DatabaseTooSlow,
    PasswordWrong,
    TableGone,
)


def error_of(failure: Failure) -> CandorError:
    """The error with the worker's own words; a code that no worker sends counts as a crash."""
    for kind in (*FILES, *OUTSIDE):
        if kind.__name__ == failure.code:
            error = kind.__new__(kind)
            CandorError.__init__(error, failure.what, failure.remedy)
            return error
    return ReaderCrashed()
