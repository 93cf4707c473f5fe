"""When a second reader is worth its start."""

import asyncio
from pathlib import Path

import pytest

from candor.model.document import Document, Fingerprint
from candor.model.text import DocumentText, Place
from candor.services.indexing import texts
from candor.services.indexing.texts import Read, Texts


def read() -> Read:
    document = Document("1" * 32, bytes(Path("/a.txt")), b"/", Fingerprint(1, 1, ""))
    return document, DocumentText("Boats.", (Place(0, 6),), "txt", "")


async def test_readers_that_keep_up_get_no_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "PATIENCE", 0.0)
    waiting = Texts()
    await waiting.put(read())
    await waiting.take()
    await asyncio.sleep(0)  # what was due runs
    assert not waiting.starved.is_set()


async def test_where_embedding_waits_for_a_text_help_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "PATIENCE", 0.0)
    waiting = Texts()
    await waiting.put(read())
    await waiting.take()
    taking = asyncio.create_task(waiting.take())
    await waiting.starved.wait()
    await waiting.put(read())
    assert len(await taking) == 1


async def test_the_first_text_may_take_the_start_of_a_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "PATIENCE", 0.0)
    waiting = Texts()
    taking = asyncio.create_task(waiting.take())
    await asyncio.sleep(0)
    await waiting.put(read())
    await taking
    assert not waiting.starved.is_set()
