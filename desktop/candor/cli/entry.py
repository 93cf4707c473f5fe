"""Where the program `candor` begins once it is loaded."""

import argparse
import asyncio
import io
import os
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType

from candor.cli.archive import backup, bring_in, restore
from candor.cli.arguments import parser
from candor.cli.ask import ask
from candor.cli.collections import collections
from candor.cli.connections import connections
from candor.cli.conversations import conversations
from candor.cli.doctor import doctor
from candor.cli.embedder import embedder
from candor.cli.evaluate import evaluate
from candor.cli.export import export
from candor.cli.forget import forget, retry
from candor.cli.index import index, watch
from candor.cli.interrupts import Interrupts
from candor.cli.library import library
from candor.cli.licences import licences
from candor.cli.models import models
from candor.cli.output import Output, OutputRefused
from candor.cli.page import page
from candor.cli.pin import pin
from candor.cli.search import search
from candor.cli.table import table
from candor.cli.unlocking import unlock_first
from candor.cli.updates import updates
from candor.cli.vault import vault
from candor.core import open_core
from candor.model.errors import CandorError
from candor.services.crashes.crash_folder import CrashFolder
from candor.services.crashes.watching import Watching
from candor.services.verbs import Verbs
from candor.settings.paths import Paths

FAILED = 1
SIGNALLED = 128  # as shells number the end by a signal
PIPE_CLOSED = 141  # and the end because nobody reads on

Command = Callable[[argparse.Namespace, Verbs, Output], Awaitable[int]]
COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "index": index,
        "watch": watch,
        "retry": retry,
        "forget": forget,
        "collections": collections,
        "page": page,
        "table": table,
        "search": search,
        "ask": ask,
        "conversations": conversations,
        "export": export,
        "import": bring_in,
        "backup": backup,
        "restore": restore,
        "library": library,
        "models": models,
        "connections": connections,
        "eval": evaluate,
        "pin": pin,
        "updates": updates,
        "vault": vault,
    }
)
CONVERSING = frozenset({"ask", "conversations", "export", "import", "backup", "restore", "forget", "collections"})
"""What conversations are needed for."""
SPEAKING = ("ask", "models")
"""What the model's server is spoken to for."""
Alone = Callable[[argparse.Namespace, Output], Awaitable[int]]
# These must work where the core cannot be opened.
ALONE: Mapping[str, Alone] = MappingProxyType({"embedder": embedder, "doctor": doctor, "licences": licences})


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit code."""
    _open_streams()
    chosen = parser().parse_args(arguments)
    output = Output(sys.stdout, sys.stderr, as_json=chosen.json)
    try:
        return _outcome(chosen, output)
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except OutputRefused as refused:
        _drop_output()
        output.note(str(refused))
        return FAILED


def _outcome(chosen: argparse.Namespace, output: Output) -> int:
    interrupts = Interrupts()
    try:
        return asyncio.run(_run(chosen, output, interrupts))
    except CandorError as error:
        output.fail(error)
        return FAILED
    except (asyncio.CancelledError, KeyboardInterrupt):
        output.stop()
        return SIGNALLED + interrupts.heard


async def _run(chosen: argparse.Namespace, output: Output, interrupts: Interrupts) -> int:
    task = asyncio.current_task()
    assert task is not None
    interrupts.cancel(task)
    try:
        if chosen.command in ALONE:
            return await ALONE[chosen.command](chosen, output)
        verbs = await open_core(chosen.home, chosen.ollama)
        _say_elsewhere(chosen.command, verbs, output)
        try:
            if chosen.command in CONVERSING:
                await unlock_first(verbs, output)
            with Watching(CrashFolder(Paths(chosen.home).crashes), (OutputRefused,)):
                return await COMMANDS[chosen.command](chosen, verbs, output)
        finally:
            interrupts.ignore()
            await verbs.close()
    finally:
        interrupts.ignore()


def _say_elsewhere(command: str, verbs: Verbs, output: Output) -> None:
    """Nobody shall take it for an answer from their own machine."""
    host = verbs.connections.elsewhere
    if host and command in SPEAKING:
        how = "" if verbs.connections.protected else ", unprotected: anybody on the way can read it"
        output.note(f"Text goes to {host}, another machine{how}.")


def _open_streams() -> None:
    """All three speak UTF-8, and odd characters never stop the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Pipes on Windows would use an old code page.
            stream.reconfigure(encoding="utf-8", errors="replace")


def _drop_output() -> None:
    """What Python would still flush at its end must go somewhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
