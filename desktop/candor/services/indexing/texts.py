"""Texts that were read and wait to be embedded."""

import asyncio
from collections import deque

from candor.model.document import Document
from candor.model.errors import DocumentError
from candor.model.text import DocumentText

AHEAD = 4_000_000  # characters a fast reader may pile up; one longer text may come on top
BATCH = 16  # documents of one commit: a commit costs as much as embedding a page
FIRST_PATIENCE = 10.0  # seconds for the first text, until which a reader starts, before another is started
PATIENCE = 0.5  # the same for any later text
BATCH_CHARACTERS = 20_000  # embedded in well under a second, so that Stop does not wait for more

Outcome = DocumentText | DocumentError
Read = tuple[Document, Outcome]


class Texts:
    """A queue bounded by characters, emptied in small batches; for many putters and one taker on one event loop."""

    def __init__(self) -> None:
        self.starved = asyncio.Event()  # set for good when the taker had to wait longer than is to be expected
        self._patience = FIRST_PATIENCE
        self._waiting: deque[Read] = deque()
        self._characters = 0
        self._changed = asyncio.Condition()

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be taken."""
        return not self._waiting

    async def put(self, read: Read) -> None:
        """Adds what was read, when there is room."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._characters < AHEAD)
            self._waiting.append(read)
            self._characters += _length(read)
            self._changed.notify_all()

    async def take(self) -> list[Read]:
        """The next few, at least one, in order."""
        async with self._changed:
            impatient = asyncio.get_running_loop().call_later(self._patience, self.starved.set)
            try:
                await self._changed.wait_for(lambda: bool(self._waiting))
            finally:
                impatient.cancel()
            self._patience = PATIENCE
            batch = [self._waiting.popleft()]
            room = BATCH_CHARACTERS - _length(batch[0])
            while self._waiting and len(batch) < BATCH and _length(self._waiting[0]) <= room:
                batch.append(self._waiting.popleft())
                room -= _length(batch[-1])
            self._characters -= sum(map(_length, batch))
            self._changed.notify_all()
            return batch


def _length(read: Read) -> int:
    return len(read[1].text) if isinstance(read[1], DocumentText) else 0
