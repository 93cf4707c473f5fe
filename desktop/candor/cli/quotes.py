"""Quotes that kept answers hold of what is forgotten."""

import argparse
from collections.abc import Sequence

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.services.counted import counted
from candor.services.verbs import Verbs

OTHERWISE = "They stay. Say --quotes to blank them too, or --keep-quotes not to be told."


async def settle_quotes(locations: Sequence[bytes], chosen: argparse.Namespace, verbs: Verbs, output: Output) -> None:
    """Blanks them where the person wants it: by an option, or asked when a terminal can answer."""
    if chosen.keep_quotes:
        return
    quoted = {location: await verbs.quoting(location) for location in locations}
    if not any(quoted.values()):
        return
    answers = counted(sum(quoted.values()), "kept answer")
    question = f"{answers} quote what is forgotten. Blank these quotes too?"
    if chosen.quotes or agreed(question, f"{answers} quote what is forgotten. {OTHERWISE}", output):
        for location in filter(quoted.get, locations):
            await verbs.forget_quotes(location)
