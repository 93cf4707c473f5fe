"""One answer from the question to the turn that is kept."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from candor.model.errors import CandorError
from candor.model.events import AnswerEnded, AnswerEvent, Asked
from candor.model.question import Question
from candor.model.turn import EndReason, Turn
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.begin import asked_before, followed, keep_question
from candor.services.asking.closest import Closest
from candor.services.asking.draft import Draft
from candor.services.visit.visiting import Visiting


class Answering:
    """Keeps the question, has it answered, and keeps whatever came of it."""

    def __init__(self, question: Question, parts: AskParts) -> None:
        # A command line can hand over half a character, which neither the store nor the server takes.
        self._question = replace(question, text=question.text.encode("utf-8", "replace").decode())
        self._parts = parts
        self._before: list[Turn] = []

    async def events(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order. Raises ChatsError when the turns cannot be kept, QuestionGone."""
        asked = await self._parts.threads.keep(self._begin)
        draft = Draft(self._parts.new_id(), asked)
        yield Asked(asked)
        try:
            async with aclosing(self._steps(draft)) as steps:
                async for event in steps:
                    yield event
        except CandorError as error:
            draft.broke(error.failure())
        except GeneratorExit:
            await self._end(draft, EndReason.CANCELLED)
            raise
        except asyncio.CancelledError:
            # By now the stream is closed and the server has stopped; only then comes the disk.
            yield AnswerEnded(await self._end(draft, EndReason.CANCELLED))
            raise
        yield AnswerEnded(await self._end(draft))

    def _begin(self) -> Turn:
        """Keeps the question before anything else can go wrong; one that is answered again is there already."""
        self._before = followed(self._question, self._parts.chats)
        if not self._question.again:
            return keep_question(self._question, self._before, self._parts)
        asked, self._question = asked_before(self._question, self._parts.chats)
        return replace(asked, scope=self._question.scope)

    def _steps(self, draft: Draft) -> AsyncGenerator[AnswerEvent, None]:
        steps = Visiting if self._question.read_all else Closest
        return steps(self._question, self._before, draft, self._parts).steps()

    async def _end(self, draft: Draft, reason: EndReason | None = None) -> Turn:
        """Keeps the answer as far as it came; runs to its end even when this task is cancelled."""
        answer = draft.whole(self._parts.now(), reason)
        await self._parts.threads.keep(self._parts.chats.add, answer)
        return answer
