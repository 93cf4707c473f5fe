"""The steps of an answer from the closest passages."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from candor.model.errors import ContextExceeded, NotCovered, NothingToSearch, OllamaTooOld
from candor.model.events import AnswerEvent, PromptBuilt, Restated, Retrieved
from candor.model.passage import Coverage, Source
from candor.model.question import Question
from candor.model.turn import EndReason, Turn
from candor.services.asking.area import Area
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.draft import Draft
from candor.services.asking.english import is_english
from candor.services.asking.not_found import not_found
from candor.services.asking.notices import prompt_notices
from candor.services.asking.prompt import Prompt, build_prompt, exchanges
from candor.services.asking.ready import Ready, ready
from candor.services.asking.restate import restate
from candor.services.asking.retrieve import retrieve
from candor.services.server_ports import Finish
from candor.services.visit.suits import suits

# Share of the context kept free, attempt by attempt, when the server finds the prompt longer than estimated.
SPARE = (0.0, 0.2, 0.4)


class Closest:
    """Searches, then says that the documents do not speak of it, or builds the prompt and streams."""

    def __init__(self, question: Question, before: Sequence[Turn], draft: Draft, parts: AskParts) -> None:
        self._question, self._draft, self._parts = question, draft, parts
        self._history = exchanges(before)
        self._area = Area()
        self._ready: Ready | None = None

    async def steps(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order. Raises CandorError."""
        words = await restate(self._question, self._history, self._parts, self._server)
        if words != self._question.text:
            self._draft.set(searched=words)
            yield Restated(words)
        found = await self._search(words)
        if self._is_not_found(found, words):
            text, sources = not_found(found.sources)
            self._draft.set(ended=EndReason.NOT_FOUND)
            yield replace(found, sources=sources, coverage=await self._limit(sources))
            yield self._draft.write(text)
            return
        yield found
        server = await self._server()
        if server.state.failure is not None:
            self._draft.set(ended=EndReason.NO_MODEL, failure=server.state.failure)
            return
        if self._question.only_documents and not found.sources:
            raise NothingToSearch(found.coverage.all_files)
        self._draft.set(model=server.model, options=server.options)
        async with aclosing(self._write(found, server)) as events:
            async for event in events:
                yield event

    async def _server(self) -> Ready:
        """Asks the server once."""
        if self._ready is None:
            self._ready = await ready(self._question, self._parts)
        return self._ready

    async def _search(self, words: str) -> Retrieved:
        options = self._ready.options if self._ready else self._question.options or self._parts.options
        found, self._area = await retrieve(words, self._question, self._parts, context=options.context)
        self._draft.set(sources=found.sources, coverage=found.coverage, speaks=found.speaks)
        return found

    def _is_not_found(self, found: Retrieved, words: str) -> bool:
        """Whether nothing may answer: the documents do not speak about it, and nothing else is asked.

        The limit was chosen on English questions for single facts; with others it is the model that says so, and so it
        is of a file that the person gave with the question: that one they do want read.
        """
        if self._question.scope.attached:
            return False
        if found.speaks is None or found.speaks.covered or not found.sources:
            return False
        if suits(words) or not is_english(words):
            return False
        if not self._question.only_documents:
            self._draft.tell(NotCovered().failure())
        return self._question.only_documents

    async def _write(self, found: Retrieved, server: Ready) -> AsyncGenerator[AnswerEvent, None]:
        answers, options = self._parts.answers, server.options
        for spare in SPARE:
            prompt = self._build(found, server, int(options.context * spare))
            await self._use(prompt)
            yield PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)
            try:
                async with aclosing(answers.chat(server.model, prompt.messages, options)) as stream:
                    async for piece in stream:
                        if isinstance(piece, Finish):
                            self._finish(piece, prompt, server)
                        elif piece.thought:
                            yield self._draft.think(piece.text, piece.tokens)
                        else:
                            yield self._draft.write(piece.text, piece.tokens)
                return
            except ContextExceeded:
                if self._draft.has_words or spare == SPARE[-1]:
                    raise

    def _build(self, found: Retrieved, server: Ready, spare: int) -> Prompt:
        return build_prompt(
            self._question.text,
            history=self._history,
            sources=found.sources,
            options=server.options,
            only_documents=self._question.only_documents,
            count=self._parts.count,
            spare=spare,
        )

    async def _use(self, prompt: Prompt) -> None:
        """What did not fit was not looked at, and is no source of the answer."""
        self._draft.set(budget=prompt.budget, prompt=prompt.messages)
        if prompt.sources != self._draft.answer.sources:
            await self._limit(prompt.sources)

    async def _limit(self, sources: tuple[Source, ...]) -> Coverage:
        coverage = await self._parts.threads.read(self._area.coverage, sources, self._parts.index)
        self._draft.set(sources=sources, coverage=coverage)
        return coverage

    def _finish(self, finish: Finish, prompt: Prompt, server: Ready) -> None:
        budget = replace(prompt.budget, read=finish.timings.prompt_tokens)
        self._draft.set(ended=finish.reason, timings=finish.timings, budget=budget)
        self._draft.tell(*prompt_notices(budget))
        if not self._draft.has_tokens:
            old = OllamaTooOld.__name__
            self._draft.tell(*(notice for notice in server.state.notices if notice.code == old))
