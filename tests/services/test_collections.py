"""What is given belongs to collections, which ignore, and are asked, each for itself."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from candor.documents.attached import AttachedFiles
from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, Fingerprint
from candor.model.errors import (
    AttachmentGone,
    AttachmentUnread,
    CollectionGone,
    IndexBusy,
    NameTaken,
    NothingInScope,
    PatternUnusable,
)
from candor.model.events import FileIndexed, FileRemoved, IndexEnded, IndexEvent
from candor.model.scope import EVERYTHING, Attachment, Scope
from candor.services.asking.area import area
from candor.services.indexing.grouping import keep, move
from candor.services.indexing.ignoring import Ignoring
from candor.services.indexing.library import forget, forget_collection
from services.house import House

NOTES = Collection("c" * 32, "Notes")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    for name, words in {
        "lease.txt": "Guests may stay for two weeks at most.",
        "old/river.txt": "The river rises in spring.",
        "drafts/boat.txt": "The boat sails at noon.",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words)
    return folder


def end(events: list[IndexEvent]) -> IndexEnded:
    assert isinstance(events[-1], IndexEnded)
    return events[-1]


async def test_what_is_given_makes_a_collection_named_after_it(house: House, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "Papers"
    other.mkdir(parents=True)
    await house.read(folder)
    await house.read(other)
    await house.read(folder / "old")
    assert [each.name for each in house.index.ledger.collections()] == ["papers", "Papers 2"]
    assert [root.location for root in house.index.ledger.roots()] == sorted(map(os.fsencode, (other, folder)))


async def test_a_folder_takes_in_a_file_given_before_it_but_not_one_in_a_collection_somebody_made(
    house: House, folder: Path
) -> None:
    await house.read(folder / "lease.txt")
    await keep(NOTES, house.parts)
    await house.read(folder / "old" / "river.txt", into=NOTES.id)
    again = end(await house.read(folder))
    assert (again.indexed, again.unchanged) == (1, 2)
    assert [each.name for each in house.index.ledger.collections()] == ["Notes", "papers"]
    assert await house.grouped() == {"lease.txt": "papers", "river.txt": "Notes", "boat.txt": "papers"}


async def test_a_folder_given_to_one_conversation_takes_nothing_from_the_others(house: House, folder: Path) -> None:
    await house.read(folder / "lease.txt")
    await keep(replace(NOTES, conversation="7"), house.parts)
    await house.read(folder, into=NOTES.id)
    assert (await house.grouped())["lease.txt"] == "lease.txt"


async def test_a_collection_made_for_what_is_forgotten_goes_too_and_one_that_was_named_stays(
    house: House, folder: Path
) -> None:
    await house.read(folder)
    await forget(os.fsencode(folder), house.parts)
    assert house.index.ledger.collections() == []
    await keep(NOTES, house.parts)
    await house.read(folder, into=NOTES.id)
    await forget(os.fsencode(folder), house.parts)
    assert house.index.ledger.collections() == [NOTES]


async def test_while_another_candor_writes_nothing_is_forgotten_by_half(
    house: House, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise IndexBusy

    await house.read(folder)
    before = (house.index.ledger.roots(), house.index.ledger.collections(), await house.states())
    monkeypatch.setattr(house.index._table, "claim", refuse)
    monkeypatch.setattr(house.index, "remove", refuse)
    for location in (folder, folder / "old"):
        with pytest.raises(IndexBusy):
            await forget(os.fsencode(location), house.parts)
    with pytest.raises(IndexBusy):
        await forget_collection(house.collection("papers").id, house.parts)
    with pytest.raises(IndexBusy):
        await keep(replace(house.collection("papers"), largest=1), house.parts)
    assert (house.index.ledger.roots(), house.index.ledger.collections(), await house.states()) == before


async def test_nothing_that_is_not_there_makes_a_collection(house: House, folder: Path) -> None:
    await house.read(folder / "missing")
    assert (house.index.ledger.collections(), house.index.ledger.roots()) == ([], [])


async def test_a_folder_inside_another_collections_is_its_own_and_wins_its_files(house: House, folder: Path) -> None:
    await house.read(folder)
    await keep(NOTES, house.parts)
    again = end(await house.read(folder / "old", into=NOTES.id))
    assert (again.indexed, again.unchanged) == (0, 1)
    expected = {"lease.txt": "papers", "river.txt": "Notes", "boat.txt": "papers"}
    assert await house.grouped() == expected
    assert (end(await house.read()).unchanged, await house.grouped()) == (3, expected)
    await house.read(folder)
    assert await house.grouped() == expected


async def test_a_single_file_can_go_into_another_collection_and_back(house: House, folder: Path) -> None:
    await house.read(folder)
    await keep(NOTES, house.parts)
    await house.read(folder / "lease.txt", into=NOTES.id)
    assert (await house.grouped())["lease.txt"] == "Notes"
    assert end(await house.read()).removed == 0
    papers = house.collection("papers")
    await move(Root(os.fsencode(folder / "lease.txt"), papers.id), house.parts)
    await house.read()
    assert set((await house.grouped()).values()) == {"papers"}
    assert [root.location for root in house.index.ledger.roots()] == [os.fsencode(folder)]


async def test_what_a_collection_ignores_leaves_the_index_and_comes_back(house: House, folder: Path) -> None:
    await house.read(folder)
    papers = house.collection("papers")
    await keep(replace(papers, ignored=("drafts/", "*.txt", "!lease.txt")), house.parts)
    events = await house.read()
    gone = sorted(event.document.name for event in events if isinstance(event, FileRemoved))
    assert (gone, end(events).passages) == (["boat.txt", "river.txt"], 1)
    assert await house.find("the boat sails") == ["lease.txt"]
    await keep(replace(papers, ignored=()), house.parts)
    events = await house.read()
    assert sorted(each.document.name for each in events if isinstance(each, FileIndexed)) == ["boat.txt", "river.txt"]


async def test_node_modules_and_the_like_are_ignored_from_the_beginning(house: House, folder: Path) -> None:
    for name in ("node_modules/a.txt", "sub/node_modules/b.txt", "__pycache__/c.txt", "~$open.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("not for reading")
    assert end(await house.read(folder)).files == 3


async def test_an_ignored_file_that_is_named_is_read(house: House, folder: Path) -> None:
    (folder / "node_modules").mkdir()
    named = folder / "node_modules" / "notes.txt"
    named.write_text("The bridge is closed.")
    await house.read(folder)
    await house.read(named)
    assert (await house.grouped())["notes.txt"] == "papers"
    assert end(await house.read()).removed == 0


async def test_names_differ_and_patterns_must_be_patterns(house: House) -> None:
    await keep(NOTES, house.parts)
    with pytest.raises(NameTaken):
        await keep(Collection("d" * 32, "NOTES"), house.parts)
    with pytest.raises(PatternUnusable):
        await keep(replace(NOTES, ignored=("*.tmp", "!")), house.parts)
    assert house.index.ledger.collections() == [NOTES]


async def test_a_forgotten_collection_takes_its_documents_along_and_none_of_anothers(
    house: House, folder: Path
) -> None:
    await house.read(folder)
    await keep(NOTES, house.parts)
    await house.read(folder / "old", into=NOTES.id)
    await forget_collection(NOTES.id, house.parts)
    assert sorted(await house.states()) == ["boat.txt", "lease.txt"]
    assert [each.name for each in house.index.ledger.collections()] == ["papers"]
    assert end(await house.read()).files == 2  # what was forgotten does not come back with the folder around it
    await forget_collection(house.collection("papers").id, house.parts)
    assert (house.index.ledger.documents(), house.index.ledger.roots(), house.index.passages()) == ([], [], 0)


@pytest.mark.parametrize("name", ["old/river.txt", "old", "odd [a]*?!#\\ .txt"])
async def test_what_is_forgotten_does_not_come_back_with_its_folder(house: House, folder: Path, name: str) -> None:
    (folder / "odd [a]*?!#\\ .txt").write_text("An odd name.")
    (folder / "odd a.txt").write_text("No such odd name.")
    await house.read(folder)
    await forget(os.fsencode(folder / name), house.parts)
    left = set(await house.states())
    assert len(left) == 4
    await house.read()
    await house.read(folder)
    assert set(await house.states()) == left


def test_a_scope_asks_some_collections(house: House) -> None:
    ledger = house.index.ledger
    fill(house)
    assert named(house, area(Scope(collections=("bills",)), ledger)) == {"bill.txt"}
    assert named(house, area(Scope(collections=("Bills", "Notes")), ledger)) == {"bill.txt", "note.txt"}
    assert area(EVERYTHING, ledger).documents is None
    with pytest.raises(NothingInScope, match="@Empty"):
        area(Scope(collections=("Empty",)), ledger)


def test_a_question_of_a_collection_that_was_renamed_says_so_instead_of_asking_another_part(house: House) -> None:
    ledger = house.index.ledger
    fill(house)
    ledger.keep_collection(replace(NOTES, name="Diary"))
    with pytest.raises(CollectionGone, match="No collection is called Notes any more"):
        area(Scope(collections=("Bills", "Notes")), ledger)
    assert named(house, area(Scope(collections=("Bills", "diary")), ledger)) == {"bill.txt", "note.txt"}


def test_what_belongs_to_a_conversation_is_asked_there_and_nowhere_else(house: House) -> None:
    ledger = house.index.ledger
    fill(house)
    ledger.keep_collection(replace(NOTES, conversation="1" * 32))
    assert named(house, area(EVERYTHING, ledger)) == {"bill.txt"}
    assert named(house, area(EVERYTHING, ledger, "2" * 32)) == {"bill.txt"}
    assert named(house, area(EVERYTHING, ledger, "1" * 32)) == {"bill.txt", "note.txt"}
    assert named(house, area(Scope(collections=("Bills",)), ledger, "1" * 32)) == {"bill.txt", "note.txt"}
    assert named(house, area(Scope(within=("nowhere",)), ledger, "1" * 32)) == {"note.txt"}
    with pytest.raises(NothingInScope):
        area(Scope(collections=("Notes",)), ledger, "2" * 32)
    ledger.forget([each.id for each in ledger.documents() if each.name == "bill.txt"])
    assert area(EVERYTHING, ledger).documents == frozenset()


async def test_a_search_of_everything_leaves_out_what_belongs_to_a_conversation(house: House, folder: Path) -> None:
    await house.read(folder)
    await keep(replace(NOTES, conversation="1" * 32), house.parts)
    await house.read(folder / "lease.txt", into=NOTES.id)
    assert "lease.txt" not in await house.find("how long may guests stay")


def fill(house: House) -> None:
    """A document in each of two collections, and one that holds none."""
    ledger = house.index.ledger
    for number, collection in enumerate((Collection("b" * 32, "Bills"), NOTES, Collection("e" * 32, "Empty"))):
        ledger.keep_collection(collection)
        ledger.keep_root(Root(b"/%d" % number, collection.id))
    for root, name in ((b"/0", b"bill.txt"), (b"/1", b"note.txt")):
        mark = Fingerprint(1, 1, "d" * 64)
        ledger.save([Document(name.decode(), root + b"/" + name, root, mark, DocumentState.INDEXED, passages=1)])


def named(house: House, where: object) -> set[str]:
    return set(getattr(where, "documents", ()))


@pytest.mark.parametrize(
    ("patterns", "below", "is_folder", "expected"),
    [
        (("*.tmp",), b"a/b.tmp", False, True),
        (("drafts/",), b"drafts", False, False),
        (("drafts/",), b"drafts", True, True),
        (("/only",), b"a/only", False, False),
        (("# no pattern",), b"# no pattern", False, False),
        (("caf?",), b"caf\xe9", False, True),
        ((), b"anything", False, False),
    ],
)
def test_patterns_are_those_of_git(patterns: tuple[str, ...], below: bytes, is_folder: bool, expected: bool) -> None:
    assert Ignoring(b"/papers", patterns).leaves_out(b"/papers/" + below, is_folder=is_folder) is expected


LETTER = Collection("a" * 32, "letter.txt", conversation="draft", attached=True)


@pytest.fixture
async def attached(house: House, folder: Path, tmp_path: Path) -> Attachment:
    """A file given with a question, beside a library."""
    await house.read(folder)
    await keep(LETTER, house.parts)
    letter = tmp_path / "letter.txt"
    letter.write_text("The guest leaves on Sunday.")
    await house.read(letter, into=LETTER.id)
    return Attachment(LETTER.id, "letter.txt")


def asked(house: House, scope: Scope, conversation: str | None = None) -> set[str]:
    documents = area(scope, house.index.ledger, conversation).documents
    names = {each.id: each.name for each in house.index.ledger.documents()}
    return {names[each] for each in documents} if documents is not None else set(names.values())


async def test_what_is_attached_is_asked_by_its_question_alone(house: House, attached: Attachment) -> None:
    library = {"lease.txt", "river.txt", "boat.txt"}
    assert asked(house, EVERYTHING) == library
    await keep(replace(LETTER, conversation="talk"), house.parts)
    assert asked(house, EVERYTHING, "talk") == library
    assert asked(house, Scope(kinds=("txt",)), "talk") == library
    assert asked(house, Scope(attached=(attached,)), "talk") == {"letter.txt"}
    assert asked(house, Scope(attached=(attached,)), "elsewhere") == {"letter.txt"}


async def test_filters_let_more_through_and_never_keep_an_attached_file_out(house: House, attached: Attachment) -> None:
    scope = Scope(within=("old",), attached=(attached,))
    assert asked(house, scope) == {"river.txt", "letter.txt"}
    assert asked(house, replace(scope, collections=("Papers",))) == {"river.txt", "letter.txt"}
    with pytest.raises(CollectionGone):
        asked(house, Scope(collections=("letter.txt",)))


async def test_a_document_of_the_library_can_be_attached_as_it_is(house: House, attached: Attachment) -> None:
    river = await house.document("river.txt")
    assert asked(house, Scope(attached=(Attachment(river.id, river.name),))) == {"river.txt"}


async def test_an_attached_file_that_was_forgotten_is_named(house: House, attached: Attachment) -> None:
    await forget_collection(LETTER.id, house.parts)
    with pytest.raises(AttachmentGone, match=r"letter\.txt"):
        asked(house, Scope(attached=(attached,)))


async def test_an_attached_file_without_text_is_named(house: House, attached: Attachment, tmp_path: Path) -> None:
    bare = Collection("b" * 32, "bare.txt", conversation="draft", attached=True)
    await keep(bare, house.parts)
    with pytest.raises(AttachmentUnread, match=r"bare\.txt"):
        asked(house, Scope(attached=(Attachment(bare.id, "bare.txt"),)))


async def test_forgetting_an_attachment_deletes_its_copy_and_nothing_else(
    house: House, folder: Path, tmp_path: Path
) -> None:
    files = AttachedFiles(tmp_path / "attached")
    parts = replace(house.parts, attached=files)
    copy = files.copy(folder / "lease.txt")
    await house.read(folder)
    await keep(LETTER, parts)
    await house.read(copy, into=LETTER.id)
    assert sorted((await house.states()).items()) == [
        ("boat.txt", "indexed"),
        ("lease.txt", "indexed"),
        ("river.txt", "indexed"),
    ]
    await forget_collection(LETTER.id, parts)
    assert (copy.exists(), (folder / "lease.txt").exists()) == (False, True)
    assert asked(house, EVERYTHING) == {"lease.txt", "river.txt", "boat.txt"}
