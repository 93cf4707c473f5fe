"""`candor page`: fetch a web page and read it into the library."""

import argparse

from candor.cli.agreed import agreed
from candor.cli.index_view import follow
from candor.cli.output import Output
from candor.cli.the_collection import made_or_named
from candor.services.verbs import Verbs


async def page(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Shows the host first and asks; nothing is fetched before. Raises OutsideError, IndexingError.

    Where nothing may leave this machine, --yes is not enough: that has to be allowed, by an answer or --allow-once.
    """
    offer = await verbs.outside.look_at(chosen.address)
    output.note(f"{offer.address} will be fetched from {offer.host}, which learns this machine's address.")
    once = chosen.allow_once
    if not (chosen.yes or once):
        once = not await verbs.connections.allowed()
        if not _may_fetch(output, blocked=once):
            return 1
    into = await made_or_named(chosen.collection, verbs, output) if chosen.collection else ""
    return await follow(verbs.outside.add_page(offer.address, into, once=once), output, {offer.address.encode()})


def _may_fetch(output: Output, *, blocked: bool) -> bool:
    if blocked:
        question = "Nothing may leave this machine. Allow this once?"
        return agreed(question, "Nothing was fetched. Say --allow-once to fetch it.", output)
    return agreed("Fetch it?", "Nothing was fetched. Say --yes to fetch it.", output)
