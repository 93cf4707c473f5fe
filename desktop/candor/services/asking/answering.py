"""One answer from the question to the turn that is kept."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from candor.model.events import AnswerEvent, Asked
from candor.model.question import Question
from candor.model.turn import Turn
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.begin import asked_before, followed, keep_question
from candor.services.asking.closest import Closest
from candor.services.asking.draft import Draft
from candor.services.asking.kept import kept
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
        yield Asked(asked)
        draft = Draft.of(asked, self._parts.new_id())
        answer = kept(self._steps(draft), draft, self._parts.chats, self._parts.threads, self._parts.now)
        async with aclosing(answer) as events:
            async for event in events:
                yield event

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
