"""`candor pin`: questions with their right places, for `candor eval`."""

import argparse

from candor.cli.output import Output
from candor.cli.wording import sentence
from candor.model.document import shown
from candor.model.errors import PinLost
from candor.model.evaluation import Pin
from candor.services.counted import counted
from candor.services.indexing.plan import place_of
from candor.services.verbs import Verbs


async def pin(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Pins a question to a file, takes one off, or lists them all."""
    if chosen.remove:
        return await _remove(chosen, verbs, output)
    if chosen.question is None:
        return await _list(verbs, output)
    if chosen.file is None:
        output.note("Say the file where the answer stands: candor pin QUESTION FILE --page N")
        return 2
    pinned = Pin(chosen.question, place_of(chosen.file), chosen.page)
    await verbs.evaluating.pin(pinned)
    _say(pinned, output)
    return 0


async def _remove(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    if not chosen.question:
        output.note("Say which question to take off. See them with `candor pin`.")
        return 2
    place = None if chosen.file is None else place_of(chosen.file)
    gone = [
        each
        for each in await verbs.evaluating.pins()
        if each.question == chosen.question and place in (None, each.location) and chosen.page in (None, each.page)
    ]
    for each in gone:
        await verbs.evaluating.unpin(each)
    output.note(f"{counted(len(gone), 'pin')} taken off." if gone else "No such pin. See them with `candor pin`.")
    return 0 if gone else 1


async def _list(verbs: Verbs, output: Output) -> int:
    pins = await verbs.evaluating.pins()
    known = {document.location for document in await verbs.library()}
    for each in pins:
        _say(each, output)
        if each.location not in known and not output.as_json:
            output.note(sentence(PinLost(shown(each.location)).failure()))
    if not pins:
        output.note("No question is pinned. Pin one with `candor pin QUESTION FILE`.")
    return 0


def _say(pinned: Pin, output: Output) -> None:
    if output.as_json:
        output.json(**pin_fields(pinned))
    else:
        output.say(pinned.question)
        output.say(f"    {place_words(pinned)}")


def pin_fields(pinned: Pin) -> dict[str, object]:
    """A pin as JSON."""
    return {"question": pinned.question, "path": shown(pinned.location), "page": pinned.page}


def place_words(pinned: Pin) -> str:
    """Such as "/papers/lease.pdf, page 7"."""
    return shown(pinned.location) + (f", page {pinned.page}" if pinned.page else "")
