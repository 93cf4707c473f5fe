"""Reading and embedding the files of one run, side by side."""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace

from candor.model.document import Document, DocumentState, Origin
from candor.model.errors import DocumentError, FileUnreadable, NoTextFound
from candor.model.events import FileFailed, FileIndexed, FileStarted, IndexEvent
from candor.model.text import DocumentText
from candor.services.indexing.pace import Pace
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.texts import Outcome, Read, Texts
from candor.services.indexing.turns import Turn

READERS = 2  # files read at once at most, each in a worker process


class Reading:
    """Files go through two readers and one writer; a bounded queue between them keeps memory flat. Used once.

    A document becomes INDEXED in the ledger after its passages are durable, in the same uninterrupted step of the
    writer's thread. What was not finished stays WAITING, as the scan saved it; a long file being embedded is given up.
    The person's pause ends it; a run that comes later goes first, batch by batch.
    """

    def __init__(self, documents: Sequence[Document], parts: IndexingParts, turn: Turn) -> None:
        self.indexed = 0
        self.failed = 0
        self._documents = documents
        self._todo = iter(documents)
        self._turn = turn
        self._reader = parts.reader
        self._ledger = parts.ledger
        self._index = parts.index
        self._kept = parts.kept
        self._threads = parts.threads
        self._clock = parts.clock
        self._texts = Texts()
        self._in_hand: dict[str, Document] = {}  # what a reader has, as long as nobody was told
        self._stopped = threading.Event()
        self._events: asyncio.Queue[IndexEvent | asyncio.Task[None]] = asyncio.Queue()

    async def events(self) -> AsyncGenerator[IndexEvent, None]:
        """What happens, until every file is done or reading rests. Raises IndexingError when the library is broken."""
        writer = asyncio.create_task(self._write())
        others = (asyncio.create_task(self._read_too()) for _ in range(READERS - 1))
        tasks = [writer, asyncio.create_task(self._read()), *others]
        for task in tasks:
            task.add_done_callback(self._events.put_nowait)
        try:
            while (event := await self._events.get()) is not writer:
                if isinstance(event, asyncio.Task):
                    event.result()  # raises what broke the run
                else:
                    yield event
            writer.result()
        finally:
            self._stopped.set()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self) -> None:
        for document in self._todo:
            self._in_hand[document.id] = document
            if self._texts.is_empty:
                self._tell_in_hand()
            outcome: Outcome
            try:
                outcome = await self._text(document)
            except DocumentError as error:
                outcome = error
            self._in_hand.pop(document.id, None)
            await self._texts.put((document, outcome))

    async def _text(self, document: Document) -> DocumentText:
        """What is not a file is read from what was kept of it. Raises DocumentError."""
        if document.origin is Origin.FILE:
            return await self._reader.read(document.path, document.root)
        kept = await self._threads.look(self._kept.path, document.location)
        if kept is None:
            raise FileUnreadable("What was fetched is no longer there")
        return await self._reader.read(kept)

    async def _read_too(self) -> None:
        """Where texts are embedded more slowly than one reader reads, another would only cost its start and memory."""
        await self._texts.starved.wait()
        await self._read()

    async def _write(self) -> None:
        pace = Pace(len(self._documents), sum(each.fingerprint.size for each in self._documents), self._clock())
        if self._documents:
            self._threads.write_later(self._index.load)  # meanwhile the first file is read
        while pace.done < len(self._documents):
            if self._texts.is_empty:
                self._tell_in_hand()
            batch = await self._texts.take()
            await self._turn.give_way()
            for document, outcome in batch:
                if isinstance(outcome, DocumentText):
                    self._start(document, DocumentState.EMBEDDING)
            done = await self._threads.write(self._commit, batch)
            if done is None:
                return
            for document, _ in batch:
                if document.id in done:
                    self._count(done[document.id])
                self._events.put_nowait(pace.finish(document.fingerprint.size, self._clock()))

    def _tell_in_hand(self) -> None:
        """Tells what is being read, because everything waits for that now."""
        while self._in_hand:
            self._start(self._in_hand.popitem()[1], DocumentState.READING)

    def _start(self, document: Document, state: DocumentState) -> None:
        """Tells that it is this file's turn.

        Texts are taken out of files long before their turn to be embedded comes: until then the file waits as the
        others do, unless it is its reading that everything waits for.
        """
        self._events.put_nowait(FileStarted(replace(document, state=state)))

    def _count(self, done: Document) -> None:
        if done.failure is None:
            self.indexed += 1
            self._events.put_nowait(FileIndexed(done))
        else:
            self.failed += 1
            self._events.put_nowait(FileFailed(done))

    def _commit(self, batch: Sequence[Read]) -> dict[str, Document] | None:
        """Makes a few outcomes durable; runs on the writer's thread, so no cancel can come between the steps.

        None where the person paused. What was taken out of the library meanwhile, left out, or read by another run, is
        left as it is.
        """
        if self._ledger.paused:
            return None
        damages = self._index.damages
        current = self._ledger.find(document.id for document, _ in batch)
        batch = [(current[each.id], outcome) for each, outcome in batch if _waits(each, current.get(each.id))]
        found = [(_read(document, text), text) for document, text in batch if isinstance(text, DocumentText)]
        # What an earlier version was says nothing of this one.
        bare = [(replace(document, kind="", pages=None), outcome) for document, outcome in batch]
        failed = [(document, error) for document, error in bare if isinstance(error, DocumentError)]
        try:
            passages = self._passages(found)
        except CancelledError:
            if self._stopped.is_set():
                raise
            return None
        failed += [(document, NoTextFound(text.pages)) for document, text in found if not passages[document.id]]
        # What search found of an earlier version, or of a run that was killed, must not outlive the file's text.
        self._index.remove([document.id for document, _ in failed])
        done = [_indexed(document, passages[document.id]) for document, _ in found if passages[document.id]]
        done += [_failed(document, error) for document, error in failed]
        self._ledger.save(done)
        if self._index.damages != damages:
            # A search set the index aside between the commit and this: the passages may be there no more.
            self._ledger.save(
                replace(each, state=DocumentState.WAITING, passages=0) for each in done if not each.failure
            )
        return {document.id: document for document in done}

    def _is_stopped(self) -> bool:
        return self._stopped.is_set() or self._ledger.paused

    def _passages(self, found: Sequence[tuple[Document, DocumentText]]) -> dict[str, int]:
        """How many passages each has now, by document id; 0 where its text holds none."""
        try:
            counts = self._index.replace_many(found, self._is_stopped) if found else []
        except NoTextFound:
            counts = [0] * len(found)
        return {document.id: count for (document, _), count in zip(found, counts, strict=True)}


def _waits(read: Document, now: Document | None) -> bool:
    """Whether what was read is still what the ledger waits for."""
    if now is None or now.state is not DocumentState.WAITING or now.location != read.location:
        return False
    return (read.fingerprint.size, read.fingerprint.modified_ns) == (now.fingerprint.size, now.fingerprint.modified_ns)


def _read(document: Document, text: DocumentText) -> Document:
    return replace(
        document,
        fingerprint=replace(document.fingerprint, digest=text.digest),
        kind=text.kind,
        pages=text.pages,
        characters=len(text.text),
        failure=None,
        empty_pages=len(text.empty_pages),
        recognized_pages=len(text.recognized_pages),
        language=text.language,
    )


def _indexed(document: Document, passages: int) -> Document:
    return replace(document, state=DocumentState.INDEXED, passages=passages, indexed_at=time.time())


def _failed(document: Document, error: DocumentError) -> Document:
    return replace(
        document,
        state=DocumentState.FAILED,
        failure=error.failure(),
        passages=0,
        characters=0,
        indexed_at=0.0,
        tries=document.tries + 1,
    )
