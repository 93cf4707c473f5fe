"""What connections are made for: said where they are made, and known where they are seen."""

from collections.abc import Callable
from contextvars import ContextVar, Token
from types import TracebackType

from candor.guard.contact import Contact

UNKNOWN = "unknown"

Told = Callable[[Contact], None]


class Purpose:
    """The connections made inside `with` are its own; `end` closes them. Tasks begun inside carry it.

    `why` is one of model.connection.Why; `detail` a plain word or two, never a person's own; `host` what is asked for,
    where only its number is connected to. `sent` and `received` count bytes of content, of the last connection: those
    before it were attempts.
    """

    def __init__(self, why: str, detail: str = "", host: str = "") -> None:
        self.why, self.detail, self.host = why, detail, host
        self.sent = self.received = 0
        self._made: list[tuple[Contact, Told]] = []
        self._before: Token[Purpose | None] | None = None

    def __enter__(self) -> "Purpose":
        self._before = PURPOSE.set(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._before is not None:
            PURPOSE.reset(self._before)

    def took(self, contact: Contact, told: Told) -> None:
        """A connection was made for it; `told` hears of its end."""
        self._made.append((contact, told))

    def end(self, *, failed: bool = False) -> None:
        """What was made is closed, or failed; a second call says nothing more."""
        made, self._made = self._made, []
        for contact, told in made:
            is_last = contact is made[-1][0]
            contact.end(self.sent * is_last, self.received * is_last, failed=failed)
            told(contact)


# Task-local by its nature: the socket is opened by a library, in a task or thread that only inherits this.
PURPOSE: ContextVar[Purpose | None] = ContextVar("candor_purpose", default=None)
