"""One answer on its way, from the question to the turn that is kept."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from candor.model.errors import CandorError, CloudModelRefused, ContextExceeded, NothingToSearch, OllamaTooOld
from candor.model.events import AnswerEnded, AnswerEvent, Asked, PromptBuilt, Retrieved, ServerState, TokenArrived
from candor.model.failure import Failure
from candor.model.question import Question
from candor.model.token import Token
from candor.model.turn import EndReason, Options, Role, Turn
from candor.services.notices import is_no_model, prompt_notices
from candor.services.ports import Answers, Chunk, CountTokens, Finish, Keeps, Searches
from candor.services.prompt import Prompt, build_prompt, exchanges
from candor.services.threads import Threads
from candor.services.title import title

# Share of the context kept free, attempt by attempt, when the server finds the prompt longer than estimated.
SPARE = (0.0, 0.2, 0.4)
SMALLEST_PROMPT_SHARE = 2 / 3  # of a small context; the reserve for the answer gives way to it


@dataclass(frozen=True, slots=True)
class AskParts:
    """What asking needs of the other rooms, and how it is done where the question does not say."""

    answers: Answers
    index: Searches
    chats: Keeps
    threads: Threads
    count: CountTokens
    now: Callable[[], float]
    new_id: Callable[[], str]
    model: str
    options: Options
    passages: int


class Answering:
    """Asks once: searches, builds the prompt, streams, and keeps whatever came of it."""

    def __init__(self, question: Question, parts: AskParts) -> None:
        # A command line can hand over half a character, which neither the store nor the server takes.
        self._question = replace(question, text=question.text.encode("utf-8", "replace").decode())
        self._parts = parts
        self._history: list[tuple[str, str]] = []
        self._text: list[str] = []
        self._tokens: list[Token] = []
        self._notices: list[Failure] = []
        self._answer = Turn("", "", None, Role.ASSISTANT, "", 0.0)

    async def events(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order. Raises ChatsError when the turns cannot be kept."""
        yield Asked(await self._begin())
        try:
            async with aclosing(self._steps()) as steps:
                async for event in steps:
                    yield event
        except CandorError as error:
            self._break(error.failure())
        except GeneratorExit:
            await self._end(EndReason.CANCELLED)
            raise
        except asyncio.CancelledError:
            # By now the stream is closed and the server has stopped; only then comes the disk.
            yield AnswerEnded(await self._end(EndReason.CANCELLED))
            raise
        yield AnswerEnded(await self._end())

    async def _begin(self) -> Turn:
        """Keeps the question before anything else can go wrong."""
        asked = await self._parts.threads.keep(self._keep_question)
        self._answer = replace(self._answer, id=self._parts.new_id(), conversation=asked.conversation, parent=asked.id)
        return asked

    def _keep_question(self) -> Turn:
        chats, asked = self._parts.chats, self._question
        conversation, parent = asked.conversation, asked.parent
        if conversation is None:
            conversation = chats.start(title(asked.text)).id
        else:
            before = _until(parent, chats.path(conversation))
            self._history = exchanges(before)
            parent = parent or (before[-1].id if before else None)
        turn = Turn(self._parts.new_id(), conversation, parent, Role.USER, asked.text, self._parts.now())
        chats.add(turn)
        return turn

    async def _steps(self) -> AsyncGenerator[AnswerEvent, None]:
        found = await self._search()
        yield found
        state = await self._parts.answers.state()
        if state.failure is not None:
            self._answer = replace(self._answer, ended=EndReason.NO_MODEL, failure=state.failure)
            return
        if self._question.only_documents and not self._answer.sources:
            raise NothingToSearch(found.coverage.all_files)
        model = self._chosen(state)
        options = await self._fitted(model)
        self._answer = replace(self._answer, model=model, options=options)
        for spare in SPARE:
            prompt = self._build(options, int(options.context * spare))
            await self._use(prompt)
            yield PromptBuilt(prompt.budget, prompt.text, messages=prompt.messages)
            try:
                async with aclosing(self._parts.answers.chat(model, prompt.messages, options)) as stream:
                    async for piece in stream:
                        if event := self._take(piece, prompt, state):
                            yield event
                return
            except ContextExceeded:
                if self._text or spare == SPARE[-1]:
                    raise

    async def _search(self) -> Retrieved:
        index, threads = self._parts.index, self._parts.threads
        sources = (await threads.read(index.search, self._question.text, self._parts.passages)).sources
        coverage = await threads.read(index.coverage, sources)
        self._answer = replace(self._answer, sources=sources, coverage=coverage)
        return Retrieved(sources, coverage)

    def _chosen(self, state: ServerState) -> str:
        model = self._question.model or self._parts.model or state.models[0]
        if model in state.refused:
            raise CloudModelRefused(model)
        return model

    async def _fitted(self, model: str) -> Options:
        """The options within what the model was trained for: beyond it Ollama clamps without a word."""
        options = self._question.options or self._parts.options
        trained = await self._parts.answers.context_length(model)
        context = min(options.context, trained or options.context)
        reserve = min(options.answer_reserve, context - int(context * SMALLEST_PROMPT_SHARE))
        return replace(options, context=context, answer_reserve=max(1, reserve))

    def _build(self, options: Options, spare: int) -> Prompt:
        return build_prompt(
            self._question.text,
            history=self._history,
            sources=self._answer.sources,
            options=options,
            only_documents=self._question.only_documents,
            count=self._parts.count,
            spare=spare,
        )

    async def _use(self, prompt: Prompt) -> None:
        """What did not fit was not looked at, and is no source of the answer."""
        self._answer = replace(self._answer, budget=prompt.budget)
        if prompt.sources != self._answer.sources:
            coverage = await self._parts.threads.read(self._parts.index.coverage, prompt.sources)
            self._answer = replace(self._answer, sources=prompt.sources, coverage=coverage)

    def _take(self, piece: Chunk | Finish, prompt: Prompt, state: ServerState) -> TokenArrived | None:
        if isinstance(piece, Finish):
            self._finish(piece, prompt, state)
            return None
        self._text.append(piece.text)
        self._tokens.extend(piece.tokens)
        return TokenArrived(piece.text, piece.tokens)

    def _finish(self, finish: Finish, prompt: Prompt, state: ServerState) -> None:
        budget = replace(prompt.budget, read=finish.timings.prompt_tokens)
        self._answer = replace(self._answer, ended=finish.reason, timings=finish.timings, budget=budget)
        self._notices.extend(prompt_notices(budget))
        if not self._tokens:
            self._notices.extend(notice for notice in state.notices if notice.code == OllamaTooOld.__name__)

    def _break(self, failure: Failure) -> None:
        no_model = is_no_model(failure) and not self._text
        self._answer = replace(
            self._answer, ended=EndReason.NO_MODEL if no_model else EndReason.BROKEN, failure=failure
        )

    async def _end(self, reason: EndReason | None = None) -> Turn:
        """Keeps the answer as far as it came; runs to its end even when this task is cancelled."""
        self._answer = replace(
            self._answer,
            text="".join(self._text),
            tokens=tuple(self._tokens),
            ended=reason or self._answer.ended,
            notices=tuple(self._notices),
            created=self._parts.now(),
        )
        await self._parts.threads.keep(self._parts.chats.add, self._answer)
        return self._answer


def _until(turn: str | None, path: list[Turn]) -> list[Turn]:
    """The path up to a turn, the whole path for None, and nothing when the turn is not on it."""
    at = [each.id for each in path].index(turn) if turn in {each.id for each in path} else -1
    return path if turn is None else path[: at + 1]
