"""The verb: bring conversations in from a file."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from candor.model.archive import Imported, Talk
from candor.model.errors import ImportRefused
from candor.model.turn import Turn
from candor.services.archive_ports import TakesIn
from candor.services.export.written import written
from candor.services.importing.from_markdown import markdown_talk
from candor.services.importing.from_others import others_talks
from candor.services.importing.own import own_talk
from candor.services.importing.sound import complaint
from candor.services.threads import Threads

LARGEST = 500_000_000  # bytes
MARKDOWN = {".md", ".markdown", ".txt"}


async def bring_in(path: Path, *, chats: TakesIn, threads: Threads) -> Imported:
    """Keeps the conversations of a file, all of them or none; none that is here is changed.

    One that is here already, to the letter, is left out; one whose number is taken gets another.
    Raises ImportRefused, ChatsError.
    """
    data = await threads.look(_content, path)
    talks = await asyncio.to_thread(_talks, data, path)
    try:
        return await threads.keep(_take_in, talks, chats)
    except OverflowError as error:
        raise ImportRefused(path.name, "a number in it is too large") from error


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise ImportRefused(path.name, f"it is over {LARGEST // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise ImportRefused(path.name, error.strerror or "it cannot be opened") from error


def _talks(data: bytes, path: Path) -> list[Talk]:
    if path.suffix.lower() in MARKDOWN:
        talks = [markdown_talk(data.decode("utf-8-sig", "replace"), path.stem)]
    else:
        talks = _decoded(data.removeprefix(b"\xef\xbb\xbf"), path.name)
    talks = [talk for talk in talks if talk.turns]
    if not talks:
        raise ImportRefused(path.name, "there is no question in it")
    for talk in talks:
        if wrong := complaint(talk):
            raise ImportRefused(path.name, wrong)
    return talks


def _decoded(data: bytes, name: str) -> list[Talk]:
    try:
        return others_talks(data) if data.lstrip()[:1] == b"[" else [own_talk(data)]
    except msgspec.ValidationError as error:
        _, told, where = str(error).rpartition(" - at ")
        where = where.strip("`$.") if told else ""
        raise ImportRefused(name, f"it is not written as Candor knows it ({where or 'its beginning'})") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ImportRefused(name, "it is damaged, or of another kind") from error


def _take_in(talks: Sequence[Talk], chats: TakesIn) -> Imported:
    here = {conversation.id: conversation for conversation in chats.conversations()}
    numbers = set(here)
    turns: set[str] = set()
    brought, there = list[Talk](), 0
    for talk in talks:
        kept = here.get(talk.conversation.id)
        if kept is not None and written(kept, chats.tree(kept.id)) == written(talk.conversation, talk.turns):
            there += 1
            continue
        ids = [turn.id for turn in talk.turns]
        taken = talk.conversation.id in numbers or not turns.isdisjoint(ids) or chats.taken(ids)
        brought.append(_renumbered(talk) if taken else talk)
        numbers.add(talk.conversation.id)
        turns.update(ids)
    chats.take_in_all(brought)
    return Imported(tuple(talk.conversation for talk in brought), there)


def _renumbered(talk: Talk) -> Talk:
    number = uuid.uuid4().hex
    new: dict[str | None, str | None] = {turn.id: uuid.uuid4().hex for turn in talk.turns}
    turns = [_renumbered_turn(turn, number, new) for turn in talk.turns]
    return Talk(replace(talk.conversation, id=number, leaf=new.get(talk.conversation.leaf)), turns)


def _renumbered_turn(turn: Turn, number: str, new: dict[str | None, str | None]) -> Turn:
    left = turn.branched
    branched = replace(left, answer=new.get(left.answer) or left.answer) if left else None
    return replace(turn, id=str(new[turn.id]), conversation=number, parent=new.get(turn.parent), branched=branched)
