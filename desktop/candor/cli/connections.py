"""`candor connections`: what Candor connected to, and whether anything may leave this machine."""

import argparse
import getpass
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from types import MappingProxyType

from candor.cli.interrupts import let_go
from candor.cli.output import Output
from candor.model.connection import ConnectionMade, Why
from candor.services.counted import counted
from candor.services.verbs import Verbs

WORDS = MappingProxyType(
    {
        Why.ANSWER: "answer",
        Why.MODELS: "models",
        Why.PAGE: "web page",
        Why.DATABASE: "database",
        Why.EMBEDDER: "embedding model",
        Why.UPDATE: "update",
        Why.UNKNOWN: "nobody said why",
    }
)
EVERY = 1_000_000


async def connections(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists the newest, clears them, turns the switch or keeps a token. Raises ConnectionsUnreadable, SettingsError."""
    if chosen.clear:
        await verbs.connections.clear()
        output.note("All connections are forgotten.")
    elif chosen.token:
        return await _keep_token(verbs, output)
    elif chosen.allow or chosen.block:
        await verbs.connections.allow(chosen.allow)
        await _say_switch(verbs, output)
    else:
        await _list(chosen, verbs, output)
    return 0


async def _list(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> None:
    made = await verbs.connections.all(EVERY if chosen.others else chosen.limit)
    shown = [each for each in made if each.leaves or not chosen.others][: chosen.limit]
    for each in shown:
        if output.as_json:
            output.json(**asdict(each) | {"at": _time(each.at).isoformat(), "leaves": each.leaves})
        else:
            output.say(_line(each), f"  {each.detail}" if each.detail else "")
    if not shown:
        output.note("No outside connections." if chosen.others else "No connections.")
    await _say_switch(verbs, output)


async def _say_switch(verbs: Verbs, output: Output) -> None:
    if await verbs.connections.allowed():
        output.note("Web pages, databases and models may be fetched from other machines when you ask for them.")
    elif verbs.connections.elsewhere:
        output.note(f"Nothing leaves this machine but what goes to {verbs.connections.elsewhere}, where Ollama is.")
    else:
        output.note("Nothing leaves this machine.")
    state = await verbs.updates.state()
    if state.weekly:
        output.note(f"But {state.host} is asked once a week whether there is a newer Candor.")


async def _keep_token(verbs: Verbs, output: Output) -> int:
    if not verbs.connections.elsewhere:
        output.note("Ollama is on this machine and wants no token.")
        return 1
    await verbs.connections.keep_token(_typed())
    output.note(f"The token for {verbs.connections.elsewhere} is kept in the keyring.")
    return 0


def _typed() -> str:
    """Never shown, and never an argument, which every process of the machine can read."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    with let_go():
        return getpass.getpass("Token: ").strip()


def _line(made: ConnectionMade) -> str:
    where = f"{made.host}:{made.port}" if made.port else made.host
    what = f"{_time(made.at):%Y-%m-%d %H:%M:%S}  {WORDS[made.why]:<15}  {where}"
    if made.blocked:
        return f"{what}  blocked, nothing was sent"
    if made.failed:
        return f"{what}  did not answer"
    sizes = f"{counted(made.sent, 'byte')} sent, {counted(made.received, 'byte')} received"
    return f"{what}  {sizes}, {made.seconds:.1f} s"


def _time(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone()
