"""`candor embedder`: which model turns passages into vectors, and fetching another one."""

import argparse

import msgspec

from candor.cli.agreed import agreed
from candor.cli.interrupts import let_go
from candor.cli.output import Output
from candor.cli.wording import megabytes
from candor.core import embedder_folder
from candor.index.download import download
from candor.index.embedder import BUILT_IN, Offer, catalogue
from candor.settings.paths import Paths
from candor.settings.settings_file import SettingsFile


async def embedder(chosen: argparse.Namespace, output: Output) -> int:
    """Lists the models, or fetches one after asking and puts it into the settings."""
    offers = catalogue()
    if not chosen.name:
        _list(offers, output)
        return 0
    offer = next((offer for offer in offers if offer.name == chosen.name), None)
    if offer is None:
        output.note(f"There is no embedding model {chosen.name}. See the names with `candor embedder`.")
        return 1
    paths = Paths(chosen.home)
    folder = embedder_folder(paths, offer.name)
    if offer.name != BUILT_IN and not folder.exists():
        if not (chosen.yes or _agreed(offer, output)):
            output.note("Nothing was fetched.")
            return 1
        with let_go():
            for arrived in download(offer, folder):
                output.progress(f"{megabytes(arrived.done)} of about {megabytes(arrived.total)}")
    _choose("" if offer.name == BUILT_IN else offer.name, SettingsFile(paths.settings), output)
    return 0


def _choose(name: str, file: SettingsFile, output: Output) -> None:
    settings = file.load()
    if settings.embedder == name:
        output.say("This embedding model is already in use.")
    else:
        file.save(msgspec.structs.replace(settings, embedder=name))
        output.say("This embedding model is chosen. Read everything again with `candor index --rebuild`.")


def _list(offers: list[Offer], output: Output) -> None:
    for offer in offers:
        if output.as_json:
            output.json(model=offer.name, dimensions=offer.dimensions, bytes=offer.size, licence=offer.licence)
        else:
            here = ", Candor's own" if offer.name == BUILT_IN else ""
            output.say(f"{offer.name}  ({megabytes(offer.size)}, {offer.licence}{here})")


def _agreed(offer: Offer, output: Output) -> bool:
    """Asks on the terminal; where nobody can answer, the answer is no."""
    output.note(
        f"{offer.name} is about {megabytes(offer.size)}, licence {offer.licence}. To fetch it Candor contacts the hub "
        "of its makers, another machine, this once. Nothing of yours is sent."
    )
    return agreed("Fetch it?", "Say --yes to fetch it without being asked.", output)
