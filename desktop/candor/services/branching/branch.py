"""The verb: write another answer from a token on."""

import time
import uuid
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from candor.model.errors import PromptClipped
from candor.model.events import AnswerEvent, BranchBegan
from candor.model.token import Token
from candor.model.turn import EndReason, Options, Turn
from candor.services.asking.draft import Draft
from candor.services.asking.kept import kept
from candor.services.branching.branch_point import begun, ends_here
from candor.services.ports import Keeps
from candor.services.server_ports import Answers, Finish
from candor.services.threads import Threads


def branch(
    answer: Turn,
    token: int,
    alternative: str,
    *,
    answers: Answers,
    chats: Keeps,
    threads: Threads,
    now: Callable[[], float] = time.time,
    new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
) -> AsyncGenerator[AnswerEvent, None]:
    """Writes a sibling that keeps the answer up to a token (its index) and has an alternative there, then goes on.

    BranchBegan comes when the server is known to be able to, the last event is AnswerEnded. The prompt, the model and
    the options are the answer's own; the tokens written already count towards its reserve. An alternative that ends
    the turn ends the answer there, without a call. What goes wrong after BranchBegan is in AnswerEnded's turn, with
    the answer as far as it came; so it is when it is cancelled. Before it nothing is kept. Raises CannotBranch,
    OllamaError, ChatsError.
    """
    return _Branching(answer, token, alternative, _Parts(answers, chats, threads, now, new_id)).events()


@dataclass(frozen=True, slots=True)
class _Parts:
    answers: Answers
    chats: Keeps
    threads: Threads
    now: Callable[[], float]
    new_id: Callable[[], str]


class _Branching:
    """One branch on its way, from the token chosen to the turn that is kept."""

    def __init__(self, answer: Turn, token: int, alternative: str, parts: _Parts) -> None:
        self._origin, self._token, self._parts = answer, token, parts
        self._alternative, self._ends = alternative, ends_here(alternative)

    async def events(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order."""
        parts = self._parts
        answer = begun(self._origin, self._token, self._alternative, parts.new_id(), parts.now())
        left = answer.options or Options()
        self._options = replace(left, answer_reserve=max(1, left.answer_reserve - len(answer.tokens)))
        prompt = "" if self._ends else await parts.answers.render(answer.model, answer.prompt, self._options)
        draft = Draft(answer)
        async with aclosing(
            kept(self._steps(answer, prompt, draft), draft, parts.chats, parts.threads, parts.now)
        ) as events:
            async for event in events:
                yield event

    async def _steps(self, answer: Turn, prompt: str, draft: Draft) -> AsyncGenerator[AnswerEvent, None]:
        yield BranchBegan(answer)
        if self._ends:
            draft.set(ended=EndReason.STOP)
            return
        rest = self._parts.answers.go_on(answer.model, prompt + answer.text, self._options)
        async with aclosing(rest) as pieces:
            async for piece in pieces:
                if isinstance(piece, Finish):
                    self._finish(piece, draft)
                else:
                    before = len(answer.text)
                    yield draft.write(piece.text, [_moved(token, before) for token in piece.tokens])

    def _finish(self, finish: Finish, draft: Draft) -> None:
        draft.set(ended=finish.reason, timings=finish.timings)
        read = finish.timings.prompt_tokens
        if read >= self._options.context:
            draft.tell(PromptClipped(read).failure())


def _moved(token: Token, by: int) -> Token:
    return replace(token, start=token.start + by, end=token.end + by)
