"""What part of the library is asked."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Attachment:
    """What was given with one question: the id of the collection made for it, or of a document of the library."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Scope:
    """A question's filters; without any, all of the library is asked.

    `within` are words as a person types them, or whole paths: a document belongs when one of them is part of its path,
    whatever the case; two folders are both asked. `kinds` are formats' short names such as "pdf", one of which a
    document has. `collections` are names of collections, one of which holds it. A document was last changed on the day
    `since` or later, and before the day `until`, in local time.

    What is `attached` is asked whatever else is: alone where there are no filters, and beside what they let through.
    """

    within: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    collections: tuple[str, ...] = ()
    attached: tuple[Attachment, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether nothing is filtered."""
        return self == EVERYTHING


EVERYTHING = Scope()
