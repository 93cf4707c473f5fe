"""The steps of an answer from the closest passages."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from candor.model.errors import ContextExceeded, NothingToSearch, OllamaTooOld
from candor.model.events import AnswerEvent, PromptBuilt, Retrieved, ServerState
from candor.model.question import Question
from candor.model.turn import EndReason, Options, Turn
from candor.services.area import Area, area
from candor.services.ask_parts import AskParts
from candor.services.choose_model import choose_model, fitted
from candor.services.draft import Draft
from candor.services.notices import prompt_notices
from candor.services.ports import Finish
from candor.services.prompt import Prompt, build_prompt, exchanges

# Share of the context kept free, attempt by attempt, when the server finds the prompt longer than estimated.
SPARE = (0.0, 0.2, 0.4)


class Closest:
    """Searches, builds the prompt within the window, and streams."""

    def __init__(self, question: Question, before: Sequence[Turn], draft: Draft, parts: AskParts) -> None:
        self._question, self._draft, self._parts = question, draft, parts
        self._history = exchanges(before)
        self._area = Area()

    async def steps(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order. Raises CandorError."""
        found = await self._search()
        yield found
        state = await self._parts.answers.state()
        if state.failure is not None:
            self._draft.set(ended=EndReason.NO_MODEL, failure=state.failure)
            return
        if self._question.only_documents and not found.sources:
            raise NothingToSearch(found.coverage.all_files)
        model = choose_model(self._question, self._parts.model, state)
        options = await fitted(self._question.options or self._parts.options, model, self._parts.answers)
        self._draft.set(model=model, options=options)
        async with aclosing(self._write(found, state, options)) as events:
            async for event in events:
                yield event

    async def _search(self) -> Retrieved:
        read, index = self._parts.threads.read, self._parts.index
        self._area = await read(area, self._question.scope, self._parts.ledger)
        found = await read(index.search, self._question.text, self._parts.passages, documents=self._area.documents)
        coverage = await read(self._area.coverage, found.sources, index)
        self._draft.set(sources=found.sources, coverage=coverage, speaks=found.speaks)
        return Retrieved(found.sources, coverage, found.speaks)

    async def _write(self, found: Retrieved, state: ServerState, options: Options) -> AsyncGenerator[AnswerEvent, None]:
        for spare in SPARE:
            prompt = self._build(found, options, int(options.context * spare))
            await self._use(prompt)
            yield PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)
            try:
                async with aclosing(
                    self._parts.answers.chat(self._draft.answer.model, prompt.messages, options)
                ) as stream:
                    async for piece in stream:
                        if isinstance(piece, Finish):
                            self._finish(piece, prompt, state)
                        else:
                            yield self._draft.write(piece.text, piece.tokens)
                return
            except ContextExceeded:
                if self._draft.has_words or spare == SPARE[-1]:
                    raise

    def _build(self, found: Retrieved, options: Options, spare: int) -> Prompt:
        return build_prompt(
            self._question.text,
            history=self._history,
            sources=found.sources,
            options=options,
            only_documents=self._question.only_documents,
            count=self._parts.count,
            spare=spare,
        )

    async def _use(self, prompt: Prompt) -> None:
        """What did not fit was not looked at, and is no source of the answer."""
        self._draft.set(budget=prompt.budget, prompt=prompt.messages)
        if prompt.sources != self._draft.answer.sources:
            coverage = await self._parts.threads.read(self._area.coverage, prompt.sources, self._parts.index)
            self._draft.set(sources=prompt.sources, coverage=coverage)

    def _finish(self, finish: Finish, prompt: Prompt, state: ServerState) -> None:
        budget = replace(prompt.budget, read=finish.timings.prompt_tokens)
        self._draft.set(ended=finish.reason, timings=finish.timings, budget=budget)
        self._draft.tell(*prompt_notices(budget))
        if not self._draft.has_tokens:
            self._draft.tell(*(notice for notice in state.notices if notice.code == OllamaTooOld.__name__))
