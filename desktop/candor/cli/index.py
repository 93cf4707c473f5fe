"""`candor index`: reads files and folders into the library."""

import argparse
from contextlib import aclosing
from dataclasses import asdict
from math import ceil

from candor.cli.output import Output
from candor.cli.wording import duration, reason, sentence
from candor.model.document import shown
from candor.model.events import (
    FileFailed,
    FileIndexed,
    FileRemoved,
    FileStarted,
    FolderAway,
    IndexEnded,
    IndexEvent,
    IndexProgress,
    ScanEnded,
)
from candor.services.counted import counted
from candor.services.indexing.plan import place_of
from candor.services.verbs import Verbs


async def index(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Tells what happens to each file, then the sum. Fails when a path that was typed could not be read."""
    named = {place_of(path) for path in chosen.paths}
    code = 0
    async with aclosing(verbs.rebuild() if chosen.rebuild else verbs.index(chosen.paths)) as events:
        async for event in events:
            if _missed(event) in named:
                code = 1
            if output.as_json:
                output.json(**_fields(event))
            else:
                _tell(event, output)
    return code


def _missed(event: IndexEvent) -> bytes | None:
    """The path that could not be read, or is not there."""
    match event:
        case FileFailed(document):
            return document.location
        case FolderAway(location):
            return location
        case _:
            return None


def _fields(event: IndexEvent) -> dict[str, object]:
    """An event as JSON; the last one is the summary and has no `event`."""
    match event:
        case ScanEnded(waiting, unchanged, removed):
            return {"event": "scanned", "waiting": waiting, "unchanged": unchanged, "removed": removed}
        case FileStarted(document):
            return {"event": "started", "path": document.shown_path}
        case FileIndexed(document):
            sizes = {"pages": document.pages, "characters": document.characters, "passages": document.passages}
            return {"event": "indexed", "path": document.shown_path, **sizes}
        case FileFailed(document):
            return {"event": "failed", "path": document.shown_path, **reason(document.failure)}
        case FileRemoved(document):
            return {"event": "removed", "path": document.shown_path}
        case FolderAway(location, documents):
            return {"event": "away", "path": shown(location), "documents": documents}
        case IndexProgress():
            return {"event": "progress", **asdict(event)}
        case IndexEnded():
            return {**asdict(event), "seconds": round(event.seconds, 3)}


def _tell(event: IndexEvent, output: Output) -> None:
    match event:
        case ScanEnded():
            output.note(f"{counted(event.waiting, 'file')} to read, {event.unchanged} unchanged, {event.removed} gone")
            if event.failed:
                output.note(f"{event.failed} still cannot be read. See why with `candor library`.")
        case FileStarted() | FileIndexed():
            pass  # the progress after it says enough
        case FileFailed(document):
            output.note(f"{document.shown_path}: {sentence(document.failure)}")
        case FileRemoved(document):
            output.note(f"{document.shown_path}: gone, taken out of the library")
        case FolderAway(location, documents):
            output.note(f"{shown(location)}: not there now; its {counted(documents, 'file')} stay in the library")
        case IndexProgress():
            output.progress(_progress(event))
        case IndexEnded():
            output.say(
                f"{counted(event.files, 'file')}: {event.indexed} indexed, {event.unchanged} unchanged, "
                f"{event.failed} failed, {event.removed} removed; {counted(event.passages, 'passage')} can be searched "
                f"({duration(event.seconds)})"
            )


def _progress(event: IndexProgress) -> str:
    left = "" if event.seconds_left is None else f", about {duration(ceil(event.seconds_left))} left"
    return f"{event.done} of {counted(event.total, 'file')}, {event.rate:.1f} a second{left}"
