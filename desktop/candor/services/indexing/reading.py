"""Reading and embedding the files of one run, side by side."""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace

from candor.model.document import Document, DocumentState
from candor.model.errors import DocumentError, NoTextFound
from candor.model.events import FileFailed, FileIndexed, FileStarted, IndexEvent
from candor.model.text import DocumentText
from candor.services.indexing.pace import Pace
from candor.services.indexing.texts import Outcome, Read, Texts
from candor.services.ports import Ledger, Reads, Searches
from candor.services.threads import Threads

READERS = 2  # files read at once, each in a worker process


class Reading:
    """Files go through two readers and one writer; a bounded queue between them keeps memory flat. Used once.

    A document becomes INDEXED in the ledger after its passages are durable, in the same uninterrupted step of the
    writer's thread. What was not finished stays WAITING, as the scan saved it; a long file being embedded is given up.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        *,
        reader: Reads,
        ledger: Ledger,
        index: Searches,
        threads: Threads,
        clock: Callable[[], float],
    ) -> None:
        self.indexed = 0
        self.failed = 0
        self._documents = documents
        self._todo = iter(documents)
        self._reader = reader
        self._ledger = ledger
        self._index = index
        self._threads = threads
        self._clock = clock
        self._texts = Texts()
        self._started: set[str] = set()
        self._stopped = threading.Event()
        self._events: asyncio.Queue[IndexEvent | asyncio.Task[None]] = asyncio.Queue()

    async def events(self) -> AsyncGenerator[IndexEvent, None]:
        """What happens, until every file is done. Raises IndexingError when the library cannot go on."""
        tasks = [asyncio.create_task(self._read()) for _ in range(READERS)]
        tasks.append(asyncio.create_task(self._write()))
        for task in tasks:
            task.add_done_callback(self._events.put_nowait)
        ended = 0
        try:
            while ended < len(tasks):
                event = await self._events.get()
                if isinstance(event, asyncio.Task):
                    event.result()  # raises what broke the run
                    ended += 1
                else:
                    yield event
        finally:
            self._stopped.set()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self) -> None:
        for document in self._todo:
            if self._texts.is_empty:
                self._start(document)
            outcome: Outcome
            try:
                outcome = await self._reader.read(document.path, document.root)
            except DocumentError as error:
                outcome = error
            await self._texts.put((document, outcome))

    async def _write(self) -> None:
        pace = Pace(len(self._documents), sum(each.fingerprint.size for each in self._documents), self._clock())
        while pace.done < len(self._documents):
            batch = await self._texts.take()
            for document, _ in batch:
                self._start(document)
            done = await self._threads.write(self._commit, batch)
            for document, _ in batch:
                if document.id in done:
                    self._count(done[document.id])
                self._events.put_nowait(pace.finish(document.fingerprint.size, self._clock()))

    def _start(self, document: Document) -> None:
        """Tells once that it is this file's turn.

        Texts are taken out of files long before their turn to be embedded comes: until then the file waits as the
        others do, unless it is its reading that everything waits for.
        """
        if document.id not in self._started:
            self._started.add(document.id)
            self._events.put_nowait(FileStarted(replace(document, state=DocumentState.READING)))

    def _count(self, done: Document) -> None:
        if done.failure is None:
            self.indexed += 1
            self._events.put_nowait(FileIndexed(done))
        else:
            self.failed += 1
            self._events.put_nowait(FileFailed(done))

    def _commit(self, batch: Sequence[Read]) -> dict[str, Document]:
        """Makes a few outcomes durable; runs on the writer's thread, so no cancel can come between the steps.

        A document that was taken out of the library meanwhile is left out.
        """
        wanted = self._ledger.find(document.id for document, _ in batch)
        batch = [read for read in batch if read[0].id in wanted]
        found = [(_read(document, text), text) for document, text in batch if isinstance(text, DocumentText)]
        # What an earlier version was says nothing of this one.
        bare = [(replace(document, kind="", pages=None), outcome) for document, outcome in batch]
        failed = [(document, error) for document, error in bare if isinstance(error, DocumentError)]
        passages = self._passages(found)
        failed += [(document, NoTextFound(text.pages)) for document, text in found if not passages[document.id]]
        # What search found of an earlier version, or of a run that was killed, must not outlive the file's text.
        self._index.remove([document.id for document, _ in failed])
        done = [_indexed(document, passages[document.id]) for document, _ in found if passages[document.id]]
        done += [_failed(document, error) for document, error in failed]
        self._ledger.save(done)
        return {document.id: document for document in done}

    def _passages(self, found: Sequence[tuple[Document, DocumentText]]) -> dict[str, int]:
        """How many passages each has now, by document id; 0 where its text holds none."""
        try:
            counts = self._index.replace_many(found, self._stopped.is_set) if found else []
        except NoTextFound:
            counts = [0] * len(found)
        return {document.id: count for (document, _), count in zip(found, counts, strict=True)}


def _read(document: Document, text: DocumentText) -> Document:
    return replace(
        document,
        fingerprint=replace(document.fingerprint, digest=text.digest),
        kind=text.kind,
        pages=text.pages,
        characters=len(text.text),
        failure=None,
    )


def _indexed(document: Document, passages: int) -> Document:
    return replace(document, state=DocumentState.INDEXED, passages=passages, indexed_at=time.time())


def _failed(document: Document, error: DocumentError) -> Document:
    return replace(
        document, state=DocumentState.FAILED, failure=error.failure(), passages=0, characters=0, indexed_at=0.0
    )
