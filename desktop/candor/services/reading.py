"""Reading and embedding the files of one run, side by side."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace

from candor.model.document import Document, DocumentState
from candor.model.errors import DocumentError
from candor.model.events import FileFailed, FileIndexed, FileStarted, IndexEvent
from candor.model.text import DocumentText
from candor.services.pace import Pace
from candor.services.ports import Ledger, Reads, Searches
from candor.services.threads import Threads

READERS = 2  # files read at once, each in a worker process
TEXTS_AHEAD = 2  # texts read and not yet embedded: the memory a fast reader may use

Outcome = DocumentText | DocumentError


class Reading:
    """Files go through two readers and one writer; a bounded queue between them keeps memory flat. Used once.

    A document becomes INDEXED in the ledger after its passages are durable, in the same uninterrupted step of the
    writer's thread. What was not finished stays WAITING, as the scan saved it.
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
        self._texts: asyncio.Queue[tuple[Document, Outcome]] = asyncio.Queue(TEXTS_AHEAD)
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
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self) -> None:
        for document in self._todo:
            self._events.put_nowait(FileStarted(replace(document, state=DocumentState.READING)))
            outcome: Outcome
            try:
                outcome = await self._reader.read(document.path)
            except DocumentError as error:
                outcome = error
            await self._texts.put((document, outcome))

    async def _write(self) -> None:
        pace = Pace(len(self._documents), sum(each.fingerprint.size for each in self._documents), self._clock())
        for _ in self._documents:
            document, outcome = await self._texts.get()
            done = await self._threads.write(self._commit, document, outcome)
            if done.failure is None:
                self.indexed += 1
                self._events.put_nowait(FileIndexed(done))
            else:
                self.failed += 1
                self._events.put_nowait(FileFailed(done))
            self._events.put_nowait(pace.finish(document.fingerprint.size, self._clock()))

    def _commit(self, document: Document, outcome: Outcome) -> Document:
        """Makes one file's outcome durable; runs on the writer's thread, so no cancel can come between the steps."""
        try:
            done = self._indexed(document, outcome)
        except DocumentError as error:
            done = self._failed(document, error)
        self._ledger.save([done])
        return done

    def _indexed(self, document: Document, outcome: Outcome) -> Document:
        if isinstance(outcome, DocumentError):
            raise outcome
        document = replace(
            document,
            fingerprint=replace(document.fingerprint, digest=outcome.digest),
            kind=outcome.kind,
            pages=outcome.pages,
            characters=len(outcome.text),
            failure=None,
        )
        passages = self._index.replace(document, outcome)
        return replace(document, state=DocumentState.INDEXED, passages=passages, indexed_at=time.time())

    def _failed(self, document: Document, error: DocumentError) -> Document:
        # What search found of an earlier version, or of a run that was killed, must not outlive the file's text.
        self._index.remove([document.id])
        return replace(
            document, state=DocumentState.FAILED, failure=error.failure(), passages=0, characters=0, indexed_at=0.0
        )
