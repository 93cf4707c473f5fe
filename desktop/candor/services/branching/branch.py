"""The verb: write another answer from a token on."""

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from candor.model.errors import CandorError, PromptClipped
from candor.model.events import AnswerEnded, AnswerEvent, BranchBegan, TokenArrived
from candor.model.token_columns import TokenBuilder
from candor.model.tokens import Tokens
from candor.model.turn import EndReason, Options, Turn
from candor.services.branching.branch_point import begun, ends_here
from candor.services.ports import Answers, Chunk, Finish, Keeps
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
        self._origin, self._token, self._alternative, self._parts = answer, token, alternative, parts
        self._text: list[str] = []
        self._tokens = TokenBuilder()

    async def events(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order."""
        self._answer = begun(self._origin, self._token, self._alternative, self._parts.new_id(), self._parts.now())
        self._text.append(self._answer.text)
        self._tokens.extend(self._answer.tokens)
        prompt = "" if self._ends else await self._rendered()
        try:
            async with aclosing(self._steps(prompt)) as steps:
                async for event in steps:
                    yield event
        except CandorError as error:
            self._answer = replace(self._answer, ended=EndReason.BROKEN, failure=error.failure())
        except GeneratorExit:
            await self._end(EndReason.CANCELLED)
            raise
        except asyncio.CancelledError:
            # By now the stream is closed and the server has stopped; only then comes the disk.
            yield AnswerEnded(await self._end(EndReason.CANCELLED))
            raise
        yield AnswerEnded(await self._end())

    @property
    def _ends(self) -> bool:
        return ends_here(self._alternative)

    @property
    def _options(self) -> Options:
        options = self._answer.options or Options()
        return replace(options, answer_reserve=max(1, options.answer_reserve - len(self._answer.tokens)))

    async def _rendered(self) -> str:
        return await self._parts.answers.render(self._answer.model, self._answer.prompt, self._options)

    async def _steps(self, prompt: str) -> AsyncGenerator[AnswerEvent, None]:
        yield BranchBegan(self._answer)
        if self._ends:
            self._answer = replace(self._answer, ended=EndReason.STOP)
            return
        beginning = self._answer.text
        rest = self._parts.answers.go_on(self._answer.model, prompt + beginning, self._options)
        async with aclosing(rest) as pieces:
            async for piece in pieces:
                if isinstance(piece, Finish):
                    self._finish(piece)
                else:
                    yield self._take(piece, len(beginning))

    def _take(self, piece: Chunk, before: int) -> TokenArrived:
        tokens = tuple(replace(token, start=token.start + before, end=token.end + before) for token in piece.tokens)
        self._text.append(piece.text)
        self._tokens.extend(tokens)
        return TokenArrived(piece.text, tokens)

    def _finish(self, finish: Finish) -> None:
        read = finish.timings.prompt_tokens
        clipped = (PromptClipped(read).failure(),) if read >= self._options.context else ()
        self._answer = replace(self._answer, ended=finish.reason, timings=finish.timings, notices=clipped)

    async def _end(self, reason: EndReason | None = None) -> Turn:
        """Keeps the branch as far as it came; runs to its end even when this task is cancelled."""
        self._answer = replace(
            self._answer,
            text="".join(self._text),
            tokens=Tokens(self._tokens.columns()),
            ended=reason or self._answer.ended,
            created=self._parts.now(),
        )
        await self._parts.threads.keep(self._parts.chats.add, self._answer)
        return self._answer
