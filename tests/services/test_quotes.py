"""Which kept answers quote a place: its documents, and those that lay there and are gone."""

from collections.abc import Collection, Iterable

import pytest

from candor.model.document import Document, Fingerprint
from candor.services.quotes import Quotes
from candor.services.threads import Threads


class Conversations:
    """Quote six documents from where they lay then."""

    def __init__(self) -> None:
        self.blanked: set[str] = set()

    def quoted(self) -> dict[str, bytes]:
        return {
            "here": b"/docs/a.txt",
            "deleted": b"/docs/old/b.txt",
            "moved": b"/docs/c.txt",
            "other": b"/docs2/d.txt",
            "front": b"https://club.org/",
            "boats": b"https://club.org/boats",
        }

    def quoting(self, documents: Collection[str]) -> int:
        return len(documents)

    def forget_quotes(self, documents: Collection[str]) -> None:
        self.blanked |= set(documents)


class Library:
    """Knows the documents that are still there."""

    def find(self, ids: Iterable[str]) -> dict[str, Document]:
        known = {"here": b"/docs/a.txt", "moved": b"/elsewhere/c.txt", "other": b"/docs2/d.txt"}
        found = {key: Document(key, place, b"/docs", Fingerprint(1, 1)) for key, place in known.items()}
        return {key: found[key] for key in ids if key in found}


@pytest.mark.parametrize(
    ("location", "meant"),
    [
        (b"/docs", {"here", "deleted"}),
        (b"/docs/a.txt", {"here"}),
        (b"/docs/old", {"deleted"}),
        (b"/docs/c.txt", set()),
        (b"/elsewhere", {"moved"}),
        (b"https://club.org/", {"front"}),
    ],
)
async def test_what_is_meant_by_a_place(location: bytes, meant: set[str]) -> None:
    chats, threads = Conversations(), Threads()
    quotes = Quotes(lambda: Library(), lambda: chats, threads)  # type: ignore[arg-type, return-value]
    try:
        assert await quotes.quoting(location) == len(meant)
        await quotes.forget(location)
    finally:
        await threads.close()
    assert chats.blanked == meant
