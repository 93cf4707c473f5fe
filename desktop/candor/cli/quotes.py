"""Quotes that kept answers hold of what is forgotten."""

import argparse
from collections.abc import Sequence

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.services.counted import counted
from candor.services.verbs import Verbs

OTHERWISE = "The quotes stay. Say --quotes to blank them too, or --keep-quotes not to be told."


async def settle_quotes(locations: Sequence[bytes], chosen: argparse.Namespace, verbs: Verbs, output: Output) -> None:
    """Blanks them where the person wants it: by an option, or asked when a terminal can answer."""
    if chosen.keep_quotes:
        return
    quoted = {location: await verbs.quoting(location) for location in locations}
    if not any(quoted.values()):
        return
    number = sum(quoted.values())
    told = f"{counted(number, 'kept answer')} {'quotes' if number == 1 else 'quote'} what is forgotten."
    if chosen.quotes or agreed(f"{told} Blank these quotes too?", f"{told} {OTHERWISE}", output):
        for location in filter(quoted.get, locations):
            await verbs.forget_quotes(location)
