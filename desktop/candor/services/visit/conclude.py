"""The last step of reading everything: what the notes come to."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from candor.model.turn import Options
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.prompt import Prompt, instruction
from candor.services.server_ports import Chunk, Finish
from candor.services.visit.prompts import CONCLUDE, CONDENSE, TASKS, notes_prompt, room_for
from candor.services.visit.suits import Wanted

DEEPEST = 4  # times notes are shortened; then the oldest that fit must do


class Conclusion:
    """Asks the model about the notes; where they do not fit they are shortened, part by part, first."""

    def __init__(self, question: str, wanted: Wanted, model: str, options: Options, parts: AskParts) -> None:
        self._question, self._wanted = question, wanted
        self._model, self._options, self._parts = model, options, parts

    async def prompt(self, notes: Sequence[str]) -> Prompt:
        """What to send for the conclusion. Raises OllamaError."""
        own = CONCLUDE.format(task=TASKS[self._wanted].format(count=len(notes)))
        system = instruction(own, self._options)
        room = room_for(self._question, system, self._options, self._parts.count)
        left = list(notes)
        for _ in range(DEEPEST):
            if len(self._portions(left, room)) <= 1:
                break
            left = [line for portion in self._portions(left, room) for line in await self._condensed(portion)]
        kept = self._portions(left, room)[0] if left else []
        return notes_prompt(system, self._question, kept, self._options, self._parts)

    def stream(self, prompt: Prompt) -> AsyncGenerator[Chunk | Finish, None]:
        """The conclusion as it is written. Raises OllamaError."""
        return self._parts.answers.chat(self._model, prompt.messages, self._options)

    async def _condensed(self, notes: Sequence[str]) -> list[str]:
        """Fewer notes, or the same where the model writes nothing that is shorter."""
        prompt = notes_prompt(CONDENSE, self._question, notes, self._options, self._parts)
        text = ""
        async with aclosing(self.stream(prompt)) as stream:
            async for piece in stream:
                if not isinstance(piece, Finish) and not piece.thought:
                    text += piece.text
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return lines if lines and len(text) < sum(map(len, notes)) else list(notes)

    def _portions(self, notes: Sequence[str], room: int) -> list[list[str]]:
        """The notes in parts that fit, in order."""
        portions: list[list[str]] = []
        used = 0
        for note in notes:
            cost = self._parts.count(note) + 1
            if not portions or used + cost > room:
                portions.append([])
                used = 0
            portions[-1].append(note)
            used += cost
        return portions
