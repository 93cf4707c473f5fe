"""A file given with a question, from its copy to its answer and to the conversation's end; nothing is stood in for but
the server.
"""

import os
import stat
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from candor.core import open_core
from candor.model.collection import Collection
from candor.model.events import FileIndexed
from candor.model.question import Question
from candor.model.scope import EVERYTHING, Attachment, Scope
from candor.model.turn import Turn
from candor.services.verbs import Verbs
from fakes import scenes
from fakes.fake_ollama import FakeOllama

LETTER = Collection("a" * 32, "letter.txt (aaaaaaaa)", conversation="a draft", attached=True)
GIVEN = Scope(attached=(Attachment(LETTER.id, "letter.txt"),))
FONT = Path(__file__).parents[2] / "resources" / "fonts" / "Inter-Regular.otf"


@pytest.fixture
async def server() -> AsyncIterator[FakeOllama]:
    async with FakeOllama(scenes.big(6, 0)) as fake:
        yield fake


@pytest.fixture
async def verbs(tmp_path: Path, server: FakeOllama) -> AsyncIterator[Verbs]:
    """A core with a library of two files."""
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "lease.txt").write_text("Guests may stay for two weeks at most.")
    (papers / "river.txt").write_text("The river rises in spring.")
    verbs = await open_core(tmp_path / "home", server.address)
    await read(verbs, papers)
    yield verbs
    await verbs.close()


async def read(verbs: Verbs, path: Path, into: str = "") -> list[str]:
    return [each.document.name async for each in verbs.index([path], into) if isinstance(each, FileIndexed)]


async def give(verbs: Verbs, file: Path) -> Path:
    await verbs.collections.keep(LETTER)
    copy = await verbs.attaching.copy(file)
    assert await read(verbs, copy, LETTER.id) == [file.name]
    return copy


async def asked(verbs: Verbs, text: str, scope: Scope, **more: str) -> Turn:
    events = [event async for event in verbs.ask(Question(text, scope=scope, **more))]  # type: ignore[arg-type]
    return events[-1].turn  # type: ignore[union-attr]


def names(turn: Turn) -> set[str]:
    return {Path(source.path).name for source in turn.sources}


async def test_it_is_asked_by_its_question_alone_and_by_that_one_again(verbs: Verbs, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Guests of the tenant may stay until Sunday.")
    copy = await give(verbs, letter)
    letter.unlink()
    answer = await asked(verbs, "How long may guests stay?", GIVEN)
    assert names(answer) == {"letter.txt"}
    await verbs.collections.keep(replace(LETTER, conversation=answer.conversation))
    follow = await asked(verbs, "How long may guests stay?", EVERYTHING, conversation=answer.conversation)
    assert "lease.txt" in names(follow)
    assert "letter.txt" not in names(follow)
    turns = await verbs.turns(answer.conversation)
    assert turns[0].scope == GIVEN
    again = await asked(verbs, "", turns[0].scope, again=turns[0].id)
    assert names(again) == {"letter.txt"}
    assert copy.is_file()


async def test_a_file_of_the_library_stays_there_when_it_was_attached_and_forgotten(
    verbs: Verbs, tmp_path: Path
) -> None:
    lease = tmp_path / "papers" / "lease.txt"
    copy = await give(verbs, lease)
    assert {each.name for each in await verbs.library() if each.root != os.fsencode(copy)} == {"lease.txt", "river.txt"}
    await verbs.collections.forget(LETTER.id)
    assert not copy.exists()
    assert not copy.parent.exists()
    [event async for event in verbs.index([])]
    assert sorted(each.name for each in await verbs.library()) == ["lease.txt", "river.txt"]
    assert names(await asked(verbs, "How long may guests stay?", EVERYTHING)) >= {"lease.txt"}


async def test_what_was_pasted_is_its_owners_alone_and_its_words_go_with_it(verbs: Verbs, tmp_path: Path) -> None:
    await verbs.collections.keep(LETTER)
    file = await verbs.attaching.write("Pasted text.txt", b"The canary of the letter is Quintessenz.")
    assert await read(verbs, file, LETTER.id) == ["Pasted text.txt"]
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    await verbs.collections.forget(LETTER.id)
    home = tmp_path / "home"
    left = [each for each in home.rglob("*") if each.is_file() and b"Quintessenz" in each.read_bytes()]
    assert left == []


async def test_a_pasted_picture_is_read_by_text_recognition(verbs: Verbs, tmp_path: Path) -> None:
    picture = Image.new("RGB", (1200, 240), "white")
    ImageDraw.Draw(picture).text((40, 60), "The boiler was serviced in April", "black", ImageFont.truetype(FONT, 64))
    picture.save(tmp_path / "made.png")
    await verbs.collections.keep(LETTER)
    file = await verbs.attaching.write("Pasted picture.png", (tmp_path / "made.png").read_bytes())
    assert await read(verbs, file, LETTER.id) == ["Pasted picture.png"]
    (source,) = (await asked(verbs, "When was the boiler serviced?", GIVEN)).sources
    assert "boiler" in source.passage.text
