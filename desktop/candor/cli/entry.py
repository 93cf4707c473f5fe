"""Where the program `candor` begins."""

import argparse
import asyncio
import io
import os
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType

from candor.cli.arguments import parser
from candor.cli.ask import ask
from candor.cli.doctor import doctor
from candor.cli.embedder import embedder
from candor.cli.index import index
from candor.cli.library import library
from candor.cli.models import models
from candor.cli.output import Output
from candor.cli.search import search
from candor.core import open_core
from candor.model.errors import CandorError
from candor.services.verbs import Verbs

FAILED = 1
INTERRUPTED = 130  # as shells number the end by Ctrl-C
PIPE_CLOSED = 141  # and the end because nobody reads on

Command = Callable[[argparse.Namespace, Verbs, Output], Awaitable[int]]
COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "index": index,
        "search": search,
        "ask": ask,
        "library": library,
        "models": models,
        "embedder": embedder,
        "doctor": doctor,
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted."""
    _speak_utf8()
    chosen = parser().parse_args(arguments)
    output = Output(sys.stdout, sys.stderr, as_json=chosen.json)
    try:
        return asyncio.run(_run(chosen, output))
    except CandorError as error:
        output.fail(error)
        return FAILED
    except KeyboardInterrupt:
        output.note("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        # What Python would still flush at its end must go somewhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED


async def _run(chosen: argparse.Namespace, output: Output) -> int:
    verbs = await open_core(chosen.home, chosen.ollama)
    try:
        return await COMMANDS[chosen.command](chosen, verbs, output)
    finally:
        await verbs.close()


def _speak_utf8() -> None:
    """Pipes on Windows would use an old code page; odd characters never stop the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
