"""Filters as they are typed, and what they let through."""

import os
from datetime import date, datetime
from typing import Any

import pytest

from candor.model.document import Document, Fingerprint
from candor.model.errors import DateUnknown
from candor.model.question import Question
from candor.model.scope import EVERYTHING, Scope
from candor.model.turn import EndReason
from candor.services.asking.scope import in_scope, read_scope, scope_words
from fakes.fake_ollama import FakeOllama


@pytest.mark.parametrize(
    ("typed", "rest", "scope"),
    [
        ("How long?", "How long?", EVERYTHING),
        ("in:contracts How long?", "How long?", Scope(within=("contracts",))),
        ('How long in:"my folder" is it?', "How long is it?", Scope(within=("my folder",))),
        ("in:a in:b in:a x", "x", Scope(within=("a", "b"))),
        ("x type:PDF type:.docx", "x", Scope(kinds=("pdf", "docx"))),
        ("x type:pdf,md", "x", Scope(kinds=("pdf", "md"))),
        ("after:2024 x", "x", Scope(since=date(2024, 1, 1))),
        ("x after:2024-05", "x", Scope(since=date(2024, 5, 1))),
        ("x Before:2024-05-17", "x", Scope(until=date(2024, 5, 17))),
        ("after:2023 before:2024 x", "x", Scope(since=date(2023, 1, 1), until=date(2024, 1, 1))),
        ("in:verträge/2024 Was steht da?", "Was steht da?", Scope(within=("verträge/2024",))),
        ("one\n  two in:a\nthree", "one\n two \nthree", Scope(within=("a",))),
        ("in: x", "in: x", EVERYTHING),
        ('in:"" x', 'in:"" x', EVERYTHING),
        ('in:"no end x', 'in:"no end x', EVERYTHING),
        ("size:10 x", "size:10 x", EVERYTHING),
        ("what does margin:10 mean", "what does margin:10 mean", EVERYTHING),
        ("  two  spaces  stay ", "  two  spaces  stay ", EVERYTHING),
        ("in:a", "", Scope(within=("a",))),
    ],
)
def test_filters_are_read_out_of_the_question(typed: str, rest: str, scope: Scope) -> None:
    assert read_scope(typed) == (rest, scope)


@pytest.mark.parametrize(
    ("typed", "rest", "names"),
    [
        ("@Bills How much?", "How much?", ("Bills",)),
        ("How much in @bills, and when?", "How much in, and when?", ("Bills",)),
        ("What about @Bills?", "What about?", ("Bills",)),
        ('x @"two words" y @Bills z @BILLS', "x y z", ("Two words", "Bills")),
        ("write to anna@bills or @home", "write to anna@bills or @home", ()),
        ("@Bills", "", ("Bills",)),
        ('@"no end', '@"no end', ()),
        ("@ Bills", "@ Bills", ()),
    ],
)
def test_collections_are_named_in_the_question(typed: str, rest: str, names: tuple[str, ...]) -> None:
    assert read_scope(typed, ("Bills", "Two words")) == (rest, Scope(collections=names))
    assert read_scope(typed) == (typed, EVERYTHING)


def test_collections_in_words_are_read_back() -> None:
    scope = Scope(within=("a b",), collections=("Two words", "Bills"))
    assert read_scope(scope_words(scope), scope.collections) == ("", scope)


@pytest.mark.parametrize("text", ["spring", "2024-13", "2024-02-30", "24", "2024-5-", "0000"])
def test_a_date_that_is_none_is_told(text: str) -> None:
    with pytest.raises(DateUnknown, match=text):
        read_scope(f"x after:{text}")


@pytest.mark.parametrize(
    "scope",
    [
        EVERYTHING,
        Scope(("my folder", "b"), ("pdf", "md"), date(2024, 5, 1), date(2025, 1, 31)),
        Scope(until=date(999, 1, 1)),
    ],
)
def test_a_scope_in_words_is_read_back(scope: Scope) -> None:
    assert read_scope(scope_words(scope)) == ("", scope)


def document(path: str, changed: datetime, kind: str = "pdf") -> Document:
    mark = Fingerprint(1, int(changed.timestamp() * 1e9))
    return Document("d", os.fsencode(path), b"", mark, kind=kind)


@pytest.mark.parametrize(
    ("scope", "matches"),
    [
        (EVERYTHING, True),
        (Scope(("contracts",)), True),
        (Scope(("CONTRACTS",)), True),
        (Scope(("will", "lease")), True),
        (Scope(("will",)), False),
        (Scope(("contracts\\lease",)), True),
        (Scope(kinds=("md", "pdf")), True),
        (Scope(kinds=("md",)), False),
        (Scope(since=date(2024, 5, 17)), True),
        (Scope(since=date(2024, 5, 18)), False),
        (Scope(until=date(2024, 5, 18)), True),
        (Scope(until=date(2024, 5, 17)), False),
        (Scope(since=date(1, 1, 1), until=date(9999, 12, 31)), True),
    ],
)
def test_a_document_is_in_scope_by_path_kind_and_day(scope: Scope, matches: bool) -> None:
    assert in_scope(document("/home/Contracts/Lease.PDF", datetime(2024, 5, 17, 0, 0)), scope) is matches


async def test_only_what_is_in_scope_is_searched_and_counted(asking: Any) -> None:
    async with FakeOllama() as fake:
        turn = await asking.ask(fake.address, Question("How long may guests stay?", scope=Scope(("river",))))
    assert {source.path.rpartition("/")[2] for source in turn.sources} == {"river.txt"}
    assert (turn.coverage.all_files, turn.coverage.all_passages) == (1, 1)
    assert [each.scope for each in asking.chats.path(turn.conversation)] == [Scope(("river",))] * 2


async def test_where_nothing_is_in_scope_nothing_is_sent(asking: Any) -> None:
    async with FakeOllama() as fake:
        turn = await asking.ask(fake.address, Question("How long?", scope=Scope(("no such folder",), ("pdf",))))
        assert not fake.asked()
    assert (turn.ended, turn.failure.code) == (EndReason.BROKEN, "NothingInScope")
    assert turn.failure.what == 'No document matches: in:"no such folder" type:pdf'
