"""`candor export`: a conversation as JSON, as one page, or as Markdown."""

import argparse
import json

from candor.cli.output import Output
from candor.cli.the_conversation import conversation_named
from candor.services.export.save import write_whole
from candor.services.verbs import ExportFormat, Verbs


async def export(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Writes it to the file, or to standard output. Raises ConversationGone, NotSaved."""
    form = ExportFormat(chosen.format)
    if form is ExportFormat.PDF and chosen.output is None:
        output.note("A PDF is no text: name a file with --output.")
        return 2
    content = await verbs.answers.export((await conversation_named(chosen.conversation, verbs)).id, form)
    if chosen.output is not None:
        write_whole(content, chosen.output)
        output.note(f"Written to {chosen.output}")
    elif output.as_json:  # one object on one line, as everywhere
        text = content.decode()
        output.json(**(json.loads(text) if form is ExportFormat.JSON else {form.value: text}))
    else:
        output.whole(content.decode())
    return 0
