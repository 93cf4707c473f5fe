"""`candor conversations`: what was asked, newest first."""

import argparse
import time

from candor.cli.output import Output
from candor.services.counted import counted
from candor.services.verbs import Verbs

SHORT = 8  # digits of an id that are shown; `candor export` takes as many


async def conversations(_: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists the conversations with the beginning of their ids."""
    kept = await verbs.conversations()
    for each in kept:
        if output.as_json:
            output.json(id=each.id, title=each.title, created=each.created, updated=each.updated)
        else:
            day = time.strftime("%Y-%m-%d %H:%M", time.localtime(each.updated))
            output.say(f"{each.id[:SHORT]}  {day}  {each.title}")
    if not output.as_json:
        output.note(counted(len(kept), "conversation") if kept else "Nothing was asked yet.")
    return 0
