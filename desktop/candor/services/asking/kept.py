"""Whatever comes of an answer is kept."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from candor.model.errors import CandorError
from candor.model.events import AnswerEnded, AnswerEvent
from candor.model.turn import EndReason, Turn
from candor.services.asking.draft import Draft
from candor.services.ports import Keeps
from candor.services.threads import Threads


async def kept(
    steps: AsyncGenerator[AnswerEvent, None], draft: Draft, chats: Keeps, threads: Threads, now: Callable[[], float]
) -> AsyncGenerator[AnswerEvent, None]:
    """Passes on what happens and keeps the draft however it ends; the last event is AnswerEnded.

    What goes wrong is in its turn, with the answer as far as it came. A cancelled answer is kept too: its AnswerEnded
    comes first, then the cancellation goes on. Raises ChatsError.
    """

    async def end(reason: EndReason | None = None) -> Turn:
        """Runs to its end even when this task is cancelled."""
        answer = draft.whole(now(), reason)
        await threads.keep(chats.add, answer)
        return answer

    try:
        async with aclosing(steps):
            async for event in steps:
                yield event
    except CandorError as error:
        draft.broke(error.failure())
    except GeneratorExit:
        await end(EndReason.CANCELLED)
        raise
    except asyncio.CancelledError:
        # By now the stream is closed and the server has stopped; only then comes the disk.
        yield AnswerEnded(await end(EndReason.CANCELLED))
        raise
    yield AnswerEnded(await end())
