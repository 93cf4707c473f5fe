"""`candor page`: fetch a web page and read it into the library."""

import argparse

from candor.cli.agreed import agreed
from candor.cli.index_view import follow
from candor.cli.output import Output
from candor.cli.the_collection import made_or_named
from candor.services.verbs import Verbs


async def page(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Shows the host first and asks; nothing is fetched before. Raises OutsideError, IndexingError."""
    offer = await verbs.outside.look_at(chosen.address)
    output.note(f"{offer.address} will be fetched from {offer.host}, which learns this machine's address.")
    if not chosen.yes and not agreed("Fetch it?", "Nothing was fetched. Say --yes to fetch it.", output):
        return 1
    into = await made_or_named(chosen.collection, verbs, output) if chosen.collection else ""
    return await follow(verbs.outside.add_page(offer.address, into), output, {offer.address.encode()})
