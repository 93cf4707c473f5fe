"""`candor conversations`: what was asked, newest first; found by its words, named, put in order and deleted."""

import argparse
import time

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.cli.the_conversation import conversation_named
from candor.model.kept import MessageFound
from candor.model.turn import Conversation
from candor.services.counted import counted
from candor.services.verbs import Verbs

SHORT = 8  # digits of an id that are shown; `candor export` takes as many
MOST = 100  # messages that a search lists


async def conversations(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists them with the beginning of their ids, searches them, or changes one. Raises ConversationGone."""
    if chosen.search:
        return await _search(chosen.search, verbs, output)
    if chosen.delete:
        return await _delete(chosen, verbs, output)
    await _change(chosen, verbs)
    _list(await verbs.conversations(), chosen.archived, output)
    return 0


async def _change(chosen: argparse.Namespace, verbs: Verbs) -> None:
    talks = verbs.talks
    if chosen.rename:
        await talks.rename((await conversation_named(chosen.rename[0], verbs)).id, chosen.rename[1])
    elif chosen.folder:
        await talks.put((await conversation_named(chosen.folder[0], verbs)).id, chosen.folder[1].strip())
    elif chosen.pin:
        one = await conversation_named(chosen.pin, verbs)
        await talks.pin(one.id, not one.pinned)
    elif chosen.archive:
        one = await conversation_named(chosen.archive, verbs)
        await talks.archive(one.id, not one.archived)


async def _search(words: str, verbs: Verbs, output: Output) -> int:
    found = await verbs.talks.find(words, MOST)
    for each in found:
        _show_found(each, output)
    if not found and not output.as_json:
        output.note(f"Nothing in {counted(len(await verbs.conversations()), 'conversation')}.")
    return 0


async def _delete(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    several = {one.id: one for typed in chosen.delete if (one := await conversation_named(typed, verbs))}
    titles = ", ".join(f"\u201c{one.title}\u201d" for one in several.values())
    if not chosen.yes and not agreed(f"Delete {titles} for good?", "Say --yes to delete without being asked.", output):
        output.note("Nothing was deleted.")
        return 1
    await verbs.talks.delete_all(tuple(several))
    output.note(f"{counted(len(several), 'conversation')} deleted")
    return 0


def _list(kept: list[Conversation], archived: bool, output: Output) -> None:
    shown = [each for each in kept if each.archived == archived]
    for each in shown:
        if output.as_json:
            order = {"folder": each.folder, "pinned": each.pinned, "archived": each.archived}
            output.json(id=each.id, title=each.title, created=each.created, updated=each.updated, **order)
        else:
            signs = [*(["pinned"] if each.pinned else []), *([f"in {each.folder}"] if each.folder else [])]
            aside = f"  ({', '.join(signs)})" if signs else ""
            output.say(f"{each.id[:SHORT]}  {_day(each.updated)}  {each.title}", aside)
    if not output.as_json:
        away = len(kept) - len(shown)
        more = f", {away:,} more in the archive (--archived)" if away and not archived else ""
        output.note(f"{counted(len(shown), 'conversation')}{more}" if kept else "Nothing was asked yet.")


def _show_found(found: MessageFound, output: Output) -> None:
    if output.as_json:
        spans = [list(span) for span in found.spans]
        own = {"conversation": found.conversation, "turn": found.turn, "title": found.title, "role": found.role}
        output.json(**own, created=found.created, snippet=found.snippet, spans=spans)
        return
    output.say(f"{found.conversation[:SHORT]}  {_day(found.created)}  {found.title}")
    output.indented(found.snippet)


def _day(moment: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))
