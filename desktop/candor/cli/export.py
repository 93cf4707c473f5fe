"""`candor export`: a conversation as JSON or as one HTML page."""

import argparse
import json

from candor.cli.output import Output
from candor.model.errors import ConversationGone
from candor.services.export.save import write_whole
from candor.services.verbs import ExportFormat, Verbs

LAST = "last"
FEWEST_DIGITS = 4


async def export(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Writes it to the file, or to standard output. Raises ConversationGone, NotSaved."""
    form = ExportFormat(chosen.format)
    text = await verbs.answers.export(await _id(chosen.conversation, verbs), form)
    if chosen.output is not None:
        write_whole(text, chosen.output)
        output.note(f"Written to {chosen.output}")
    elif output.as_json:  # one object on one line, as everywhere
        output.json(**(json.loads(text) if form is ExportFormat.JSON else {"html": text}))
    else:
        output.whole(text)
    return 0


async def _id(typed: str, verbs: Verbs) -> str:
    """The conversation's id for "last", for the id, or for its first digits where no other begins with them."""
    kept = [each.id for each in await verbs.conversations()]
    begins = [each for each in kept if each.startswith(typed) and len(typed) >= FEWEST_DIGITS]
    found = kept[:1] if typed == LAST else begins
    if len(found) != 1:
        raise ConversationGone
    return found[0]
