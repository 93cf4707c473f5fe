"""The steps of an answer from every passage in scope."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from candor.model.errors import ContextExceeded, NothingToSearch, OllamaError, PassagesUnread
from candor.model.events import AnswerEvent, PromptBuilt, Restated, TokenArrived, VisitProgress
from candor.model.passage import Coverage, Source
from candor.model.question import Question
from candor.model.turn import EndReason, Turn
from candor.services.asking.area import Area, area
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.draft import Draft
from candor.services.asking.prompt import Prompt, exchanges
from candor.services.asking.ready import Ready, ready
from candor.services.asking.restate import restate
from candor.services.server_ports import Finish
from candor.services.visit.batches import Batch, batches, halves
from candor.services.visit.conclude import Conclusion
from candor.services.visit.edits import Line, shifted
from candor.services.visit.lines import Lines
from candor.services.visit.mark import marked
from candor.services.visit.notes import Notes
from candor.services.visit.prompts import FIND, find_prompt, room_for
from candor.services.visit.spent import joined_timings
from candor.services.visit.suits import Wanted, wanted

MOST_FAILURES = 3  # parts that fail one after the other; then the server is gone, and waiting for each helps nobody


class Visiting:
    """Reads part after part; each item is written as it is found, with its passage, and then what they come to.

    A part that fails is told in a notice and the others go on. What came of it is set in the draft step by step, so
    that it is whole whenever it ends. The answer keeps no prompt, for it comes of several.
    """

    def __init__(self, question: Question, before: Sequence[Turn], draft: Draft, parts: AskParts) -> None:
        self._question, self._draft, self._parts = question, draft, parts
        self._history = exchanges(before)
        self._words = question.text
        self._notes = Notes()
        self._read = set[str]()  # passages whose part was read to its end, or that are cited
        self._files = set[str]()  # their documents
        self._missed: OllamaError | None = None
        self._all = Coverage(0, 0, 0, 0)
        self._done = self._answered = self._failures = 0
        self._began = parts.now()

    async def steps(self) -> AsyncGenerator[AnswerEvent, None]:
        """What happens, in order. Raises CandorError."""
        self._words = await restate(self._question, self._history, self._parts, self._server)
        if self._words != self._question.text:
            self._draft.set(searched=self._words)
            yield Restated(self._words)
        scope, conversation = self._question.scope, self._question.asked_in
        where = await self._parts.threads.read(area, scope, self._parts.ledger, conversation)
        self._all = await self._parts.threads.read(where.coverage, (), self._parts.index)
        server = await self._server()
        if server.state.failure is not None:
            self._draft.set(ended=EndReason.NO_MODEL, failure=server.state.failure)
            return
        if not self._all.all_passages:
            raise NothingToSearch
        # The likeliest words: the same passages give the same items. A text that ends an answer would cut the notes,
        # and thinking about each part would take many times as long.
        temperature = 0.0 if server.options.temperature is None else server.options.temperature
        server = replace(server, options=replace(server.options, temperature=temperature, stop=(), think=False))
        self._draft.set(model=server.model, options=server.options, coverage=self._all)
        yield self._progress()
        async with aclosing(self._visit(where, server)) as events:
            async for event in events:
                yield event

    async def _server(self) -> Ready:
        return await ready(self._question, self._parts)

    async def _visit(self, where: Area, server: Ready) -> AsyncGenerator[AnswerEvent, None]:
        room = room_for(self._words, FIND, server.options, self._parts.count)
        async with aclosing(batches(where, room, self._parts)) as all_batches:
            async for batch in all_batches:
                async with aclosing(self._part(batch, server)) as events:
                    async for event in events:
                        yield event
        if self._missed and not self._answered:
            raise self._missed  # no part was read, which is no answer and says nothing about the documents
        if not self._notes:
            yield self._say_nothing()
            return
        self._draft.set(ended=EndReason.STOP)
        if (kind := wanted(self._words)) is not Wanted.LIST:
            async with aclosing(self._conclude(kind, server)) as events:
                async for event in events:
                    yield event
        await self._join()

    async def _part(self, batch: Batch, server: Ready) -> AsyncGenerator[AnswerEvent, None]:
        """One batch; in halves where the server finds it too long after all."""
        try:
            async with aclosing(self._ask(batch, server)) as events:
                async for event in events:
                    yield event
            self._answered, self._failures = self._answered + 1, 0
        except OllamaError as error:
            if isinstance(error, ContextExceeded) and len(batch) > 1:
                for half in halves(batch):
                    async with aclosing(self._part(half, server)) as events:
                        async for event in events:
                            yield event
                return
            self._miss(batch, error)
        self._done += len(batch)
        yield self._progress()

    async def _ask(self, batch: Batch, server: Ready) -> AsyncGenerator[AnswerEvent, None]:
        prompt, lines = find_prompt(self._words, batch, server.options, self._parts), Lines()
        yield PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)
        reason = EndReason.STOP
        async with aclosing(self._parts.answers.chat(server.model, prompt.messages, server.options)) as stream:
            async for piece in stream:
                if isinstance(piece, Finish):
                    reason = piece.reason
                    self._spend(piece, prompt)
                    continue
                if piece.thought:
                    continue
                for line in lines.add(piece):
                    if event := self._note(line, batch):
                        yield event
                        yield self._progress()
        if reason is EndReason.LENGTH:  # the last line is not whole
            self._draft.tell(PassagesUnread(len(batch), "the model wrote too much about them").failure())
            return
        if event := self._note(lines.rest(), batch):
            yield event
        self._count(batch)

    def _note(self, line: Line, batch: Batch) -> TokenArrived | None:
        noted = self._notes.take(line, {source.rank: source for source in batch}, self._draft.length)
        if noted is None:
            return None
        self._draft.set(sources=tuple(self._notes.sources))
        self._count(self._notes.sources)
        return self._draft.write(noted.text, shifted(noted.tokens, self._draft.length))

    def _count(self, sources: Sequence[Source]) -> None:
        self._read.update(source.passage.id for source in sources)
        self._files.update(source.passage.document for source in sources)
        self._draft.set(coverage=replace(self._all, passages=len(self._read), files=len(self._files)))

    async def _conclude(self, kind: Wanted, server: Ready) -> AsyncGenerator[AnswerEvent, None]:
        conclusion = Conclusion(self._words, kind, server.model, server.options, self._parts)
        prompt = await conclusion.prompt(self._notes.lines)
        yield PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)
        begin = self._draft.length
        async with aclosing(conclusion.stream(prompt)) as stream:
            async for piece in stream:
                if isinstance(piece, Finish):
                    self._draft.set(ended=piece.reason)
                    self._spend(piece, prompt)
                elif piece.thought:
                    yield self._draft.think(piece.text, piece.tokens)
                elif self._draft.length == begin:  # a blank line between the items and what they come to
                    line = Line(piece.text, piece.tokens).edited([(0, 0, "\n")])
                    yield self._draft.write(line.text, shifted(line.tokens, begin))
                else:
                    yield self._draft.write(piece.text, shifted(piece.tokens, begin + 1))

    async def _join(self) -> None:
        """Passages that said an item again are cited behind it, and each source gets its best sentence."""
        answer = self._notes.joined(Line(self._draft.text, self._draft.tokens))
        self._draft.rewrite(answer.text, answer.tokens)
        self._draft.set(sources=await marked(self._notes, self._parts))

    def _say_nothing(self) -> TokenArrived:
        self._draft.set(ended=EndReason.NOT_FOUND)
        read, known = len(self._read), self._all.all_passages
        if read < known:
            return self._draft.write(f"Nothing was found in the {read:,} of {known:,} passages that were read.")
        return self._draft.write(f"Your documents do not say. All {known:,} passages were read.")

    def _miss(self, batch: Batch, error: OllamaError) -> None:
        self._failures, self._missed = self._failures + 1, error
        gives_up = self._failures >= MOST_FAILURES
        # With this part goes everything that would have come after it.
        unread = max(self._all.all_passages - self._done, len(batch)) if gives_up else len(batch)
        self._draft.tell(PassagesUnread(unread, str(error)).failure())
        if gives_up:
            raise error

    def _spend(self, finish: Finish, prompt: Prompt) -> None:
        budget = replace(prompt.budget, read=finish.timings.prompt_tokens)
        self._draft.set(budget=budget, timings=joined_timings(self._draft.answer.timings, finish.timings))

    def _progress(self) -> VisitProgress:
        total, spent = max(self._all.all_passages, self._done), self._parts.now() - self._began
        left = spent / self._done * (total - self._done) if self._done else None
        return VisitProgress(self._done, total, len(self._notes), left)
