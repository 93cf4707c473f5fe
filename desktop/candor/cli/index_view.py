"""What reading tells, line by line."""

from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import aclosing
from dataclasses import asdict
from math import ceil
from types import MappingProxyType

from candor.cli.output import Output
from candor.cli.wording import duration, reason, sentence
from candor.model.document import shown
from candor.model.events import (
    FileFailed,
    FileIndexed,
    FileMoved,
    FileRemoved,
    FileSkipped,
    FileStarted,
    FolderAway,
    IndexBegunAnew,
    IndexEnded,
    IndexEvent,
    IndexProgress,
    ReadingRests,
    ScanEnded,
    Watching,
)
from candor.services.counted import counted

FileEvent = FileStarted | FileIndexed | FileFailed | FileSkipped | FileMoved | FileRemoved
EVENTS: Mapping[type[FileEvent], str] = MappingProxyType(
    {
        FileStarted: "started",
        FileIndexed: "indexed",
        FileFailed: "failed",
        FileSkipped: "skipped",
        FileMoved: "moved",
        FileRemoved: "removed",
    }
)


async def follow(run: AsyncGenerator[IndexEvent, None], output: Output, named: Collection[bytes] = ()) -> int:
    """Tells what happens to each file, then the sum. Returns 1 when a path that was named could not be read."""
    code = 0
    async with aclosing(run) as events:
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
        case FolderAway(location, documents, is_empty):
            return {"event": "away", "path": shown(location), "documents": documents, "empty": is_empty}
        case IndexBegunAnew(failure):
            return {"event": "begun_anew", **reason(failure)}
        case ReadingRests(failure):
            return {"event": "resting", **reason(failure)}
        case IndexProgress():
            return {"event": "progress", **asdict(event)}
        case Watching():
            return {"event": "watching", **asdict(event)}
        case IndexEnded():
            return {**asdict(event), "seconds": round(event.seconds, 3)}
        case _:
            return {"event": EVENTS[type(event)], "path": event.document.shown_path, **_more_fields(event)}


def _more_fields(event: FileEvent) -> dict[str, object]:
    """What is told of a file beside its path."""
    document = event.document
    match event:
        case FileIndexed():
            return {"pages": document.pages, "characters": document.characters, "passages": document.passages}
        case FileFailed() | FileSkipped():
            return reason(document.failure)
        case FileMoved():
            return {"before": shown(event.before)}
        case _:
            return {}


def _tell(event: IndexEvent, output: Output) -> None:
    match event:
        case ScanEnded():
            output.note(f"{counted(event.waiting, 'file')} to read, {event.unchanged} unchanged, {event.removed} gone")
            if event.failed:
                output.note(f"{event.failed} still cannot be read. See why with `candor library --failed`.")
        case FolderAway():
            output.note(_away(event))
        case IndexBegunAnew(failure):
            output.note(f"{failure.what}. Everything is read again.")
        case ReadingRests(failure):
            output.note(sentence(failure))
        case IndexProgress():
            output.progress(_progress(event))
        case Watching():
            slowly = f", {event.unwatched} of them looked through every few minutes only" if event.unwatched else ""
            output.note(f"{counted(event.folders, 'folder')} kept in sync{slowly}")
        case IndexEnded():
            output.say(_sum(event))
        case _:
            _tell_of_file(event, output)


def _tell_of_file(event: FileEvent, output: Output) -> None:
    document = event.document
    match event:
        case FileFailed() | FileSkipped():
            output.note(f"{document.shown_path}: {sentence(document.failure)}")
        case FileMoved():
            output.note(f"{document.shown_path}: moved here from {shown(event.before)}")
        case FileRemoved():
            output.note(f"{document.shown_path}: gone or ignored now, taken out of the library")
        case _:
            pass  # the progress after it says enough


def _away(event: FolderAway) -> str:
    what = "empty now, as when a disk is not plugged in" if event.is_empty else "not there now"
    files = f"its {counted(event.documents, 'file')} {'stays' if event.documents == 1 else 'stay'}"
    return f"{shown(event.location)}: {what}; {files} in the library until `candor forget PATH`"


def _progress(event: IndexProgress) -> str:
    left = "" if event.seconds_left is None else f", about {duration(ceil(event.seconds_left))} left"
    return f"{event.done} of {counted(event.total, 'file')}, {event.rate:.1f} a second{left}"


def _sum(event: IndexEnded) -> str:
    """What came of a run; moves and the like only where there were any."""
    more = f", {event.moved} moved" if event.moved else ""
    more += f", {event.skipped} left out" if event.skipped else ""
    new = f" ({event.embedded} new, {event.reused} known before)" if event.reused else ""
    return (
        f"{counted(event.files, 'file')}: {event.indexed} indexed, {event.unchanged} unchanged, {event.failed} failed, "
        f"{event.removed} removed{more}; {counted(event.passages, 'passage')} can be searched{new} "
        f"({duration(event.seconds)})"
    )
