"""The core as the window and the command line get it."""

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

import candor
from candor.core import examine, open_core
from candor.model.errors import ChatsDamaged, FolderNotWritable, HostRefused, NothingToSearch
from candor.model.finding import Health
from candor.model.question import Question
from candor.model.turn import EndReason
from candor.services.verbs import ExportFormat

NO_DATABASE = b"this is no database, whatever its name says" * 100
NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers
LIGHT = """
import asyncio, sys
from candor.core import open_core
async def main():
    verbs = await open_core()
    assert await verbs.library() == []
    assert await verbs.search("anything", 5) == []
    assert await verbs.conversations() == []
    await verbs.close()
asyncio.run(main())
print(sorted({"lancedb", "pyarrow", "fastembed", "onnxruntime", "pymupdf", "PySide6"} & set(sys.modules)))
"""


async def test_an_empty_home_is_a_working_one() -> None:
    verbs = await open_core(ollama=NOWHERE)
    try:
        events = [event async for event in verbs.ask(Question("Is anything there?"))]
        assert events[-1].turn.ended is EndReason.NO_MODEL
        (conversation,) = await verbs.conversations()
        assert (await verbs.turns(conversation.id))[-1] == events[-1].turn
        await verbs.delete(conversation.id)
        assert await verbs.conversations() == []
        assert (await verbs.server()).failure is not None
    finally:
        await verbs.close()


async def test_a_question_can_be_prepared_and_a_conversation_written_out() -> None:
    verbs = await open_core(ollama=NOWHERE)
    try:
        assert (await verbs.preview(Question("Is anything there?"))).budget.passages == 0
        with pytest.raises(NothingToSearch):
            await verbs.plan_visit(Question("List everything", read_all=True))
        events = [event async for event in verbs.ask(Question("Is anything there?"))]
        again = Question("", again=events[0].question.id)
        assert [event async for event in verbs.ask(again)][-1].turn.parent == events[0].question.id
        written = json.loads(await verbs.answers.export(events[0].question.conversation, ExportFormat.JSON))
        assert [turn["role"] for turn in written["turns"]] == ["user", "assistant", "assistant"]
    finally:
        await verbs.close()


async def test_documents_can_be_looked_at() -> None:
    verbs = await open_core(ollama=NOWHERE)
    try:
        (lease,) = (Path(__file__).parents[2] / "resources" / "samples").glob("*.pdf")
        opened = await verbs.viewing.open(os.fsencode(lease))
        (place,) = await verbs.viewing.find(opened.location, "a re-letting fee of EUR 1,240")
        page = place.rectangles[0].page
        assert place.rectangles == await verbs.viewing.rectangles(opened.location, place.start, place.end, None)
        assert "re-letting fee of EUR 1,240" in " ".join((await verbs.viewing.text(opened.location, page)).split())
        assert (await verbs.viewing.page(opened.location, page, 1.0)).width == int(opened.pages[page - 1].width)
    finally:
        await verbs.close()


def test_opening_it_loads_nothing_heavy() -> None:
    path = str(Path(candor.__file__).parent.parent)
    ran = subprocess.run(
        [sys.executable, "-c", LIGHT], env={**os.environ, "PYTHONPATH": path}, capture_output=True, check=False
    )
    assert (ran.stdout.decode().strip(), ran.stderr.decode()) == ("[]", "")


async def test_a_store_that_cannot_be_opened_stops_only_what_needs_it(home: Path) -> None:
    chats = home / "candor" / "chats.sqlite"
    chats.write_bytes(NO_DATABASE)
    verbs = await open_core(ollama=NOWHERE)
    try:
        assert (await verbs.library(), await verbs.search("anything", 5)) == ([], [])
        with pytest.raises(ChatsDamaged):
            await verbs.conversations()
        with pytest.raises(ChatsDamaged):
            [event async for event in verbs.ask(Question("Is anything there?"))]
        chats.unlink()
        assert await verbs.conversations() == []  # mended, it opens without starting the program again
    finally:
        await verbs.close()


async def test_a_library_without_its_folder_stops_only_what_needs_it(home: Path) -> None:
    (home / "candor" / "index").write_bytes(b"no folder")
    verbs = await open_core(ollama=NOWHERE)
    try:
        for look in (verbs.library, partial(verbs.search, "anything", 5), partial(verbs.forget, b"/papers")):
            with pytest.raises(FolderNotWritable):
                await look()
        with pytest.raises(FolderNotWritable):
            [event async for event in verbs.ask(Question("Is anything there?"))]
        assert await verbs.conversations() == []
    finally:
        await verbs.close()


async def test_a_damaged_list_of_documents_is_begun_anew_and_the_doctor_tells(home: Path) -> None:
    (home / "candor" / "index").mkdir()
    (home / "candor" / "index" / "library.db").write_bytes(NO_DATABASE)
    verbs = await open_core(ollama=NOWHERE)
    try:
        assert (await verbs.library(), await verbs.search("anything", 5)) == ([], [])
    finally:
        await verbs.close()
    (aside,) = (home / "candor" / "index").glob("library.db.damaged-*")
    assert aside.read_bytes() == NO_DATABASE
    # Whoever looks later still learns of it.
    found = {finding.subject: finding for finding in await examine(ollama=NOWHERE)}["Library"]
    assert (found.health, found.words.endswith("; it was damaged and begun anew")) == (Health.NOTICE, True)
    assert str(aside) in found.remedy


async def test_the_doctor_goes_on_where_everything_is_broken(home: Path) -> None:
    (home / "candor" / "index").mkdir()
    for name in ("settings.toml", "chats.sqlite", "index/library.db"):
        (home / "candor" / name).write_bytes(NO_DATABASE)
    found = {finding.subject: finding for finding in await examine(ollama="https://example.org")}
    broken = {subject for subject, finding in found.items() if finding.health is Health.FAULT}
    assert broken == {"Ollama", "Settings", "Conversations"}
    assert "damaged" in found["Library"].words
    assert all(found[subject].remedy for subject in (*broken, "Library"))
    assert "nobody" in found["Connections"].words


async def test_an_address_elsewhere_is_refused_before_anything_is_opened(home: Path) -> None:
    with pytest.raises(HostRefused):
        await open_core(ollama="https://example.org")
    assert not list((home / "candor").iterdir())
