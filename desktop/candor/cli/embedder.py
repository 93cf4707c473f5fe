"""`candor embedder`: which model turns passages into vectors, and fetching another one."""

import argparse
from contextlib import closing
from pathlib import Path

import msgspec

from candor.cli.agreed import agreed
from candor.cli.interrupts import let_go
from candor.cli.output import Output
from candor.cli.wording import megabytes
from candor.connections.ledger import Ledger
from candor.core import embedder_folder
from candor.index.download import HUB, download
from candor.index.embedder import BUILT_IN, Offer, catalogue
from candor.model.connection import Why
from candor.services.outside.leaving import Leaving
from candor.settings.paths import Paths
from candor.settings.settings import Settings
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
        with closing(Ledger(paths.connections)) as ledger:
            if not _may_fetch(chosen, offer, SettingsFile(paths.settings).load(), ledger, output):
                output.note("Nothing was fetched.")
                return 1
            _fetch(offer, folder, ledger, output)
    _choose("" if offer.name == BUILT_IN else offer.name, SettingsFile(paths.settings), output)
    return 0


def _may_fetch(chosen: argparse.Namespace, offer: Offer, settings: Settings, ledger: Ledger, output: Output) -> bool:
    """An answer allows it once; --yes alone does not where nothing may leave. Raises OutsideBlocked."""
    if chosen.allow_once:
        return True
    if not chosen.yes:
        return _agreed(offer, settings.nothing_leaves, output)
    leaving = Leaving(lambda: not settings.nothing_leaves, ledger)
    return leaving.anywhere(Why.EMBEDDER, HUB, 443, once=False)


def _fetch(offer: Offer, folder: Path, ledger: Ledger, output: Output) -> None:
    with let_go():
        for arrived in download(offer, folder, lambda number, made, ended: ledger.note(number, made, ended=ended)):
            output.progress(f"{megabytes(arrived.done)} of about {megabytes(arrived.total)}")


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


def _agreed(offer: Offer, blocked: bool, output: Output) -> bool:
    """Asks on the terminal; where nobody can answer, the answer is no."""
    output.note(
        f"{offer.name} is about {megabytes(offer.size)}, licence {offer.licence}. To fetch it Candor contacts the hub "
        "of its makers, another machine, this once. Nothing of yours is sent."
    )
    if blocked:
        question = "Nothing may leave this machine. Allow this once?"
        return agreed(question, "Say --allow-once to fetch it without being asked.", output)
    return agreed("Fetch it?", "Say --yes to fetch it without being asked.", output)
