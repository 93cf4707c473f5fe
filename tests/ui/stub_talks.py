"""Verbs about conversations that answer from memory and remember what they were told."""

from collections.abc import Sequence
from dataclasses import replace

from candor.model.errors import CandorError
from candor.model.kept import KeptPrompt, MessageFound, Preset
from candor.model.turn import Conversation, Options
from candor.services.verbs import Talks


class StubTalks:
    """`chats` are the conversations; `found` is what every search finds; `broken` is
    raised by whatever finds or changes something.
    """

    def __init__(self) -> None:
        self.chats: list[Conversation] = []
        self.found: list[MessageFound] = []
        self.sought: list[str] = []
        self.deleted: list[str] = []
        self.questions: list[str] = []
        self.ways: dict[str, Preset] = {}
        self.kept: dict[str, KeptPrompt] = {}
        self.broken: CandorError | None = None

    def verbs(self) -> Talks:
        return Talks(
            find=self._find,
            rename=lambda number, title: self._change(number, title=title),
            pin=lambda number, pinned: self._change(number, pinned=pinned),
            archive=lambda number, archived: self._change(number, archived=archived),
            put=lambda number, folder: self._change(number, folder=folder),
            answer_by=self._answer_by,
            presets=self._presets,
            keep_preset=self._keep_preset,
            drop_preset=self._drop_preset,
            prompts=self._prompts,
            keep_prompt=self._keep_prompt,
            drop_prompt=self._drop_prompt,
            asked=self._asked,
            delete_all=self.delete_all,
        )

    async def _find(self, query: str, limit: int) -> list[MessageFound]:
        self.sought.append(query)
        if self.broken:
            raise self.broken
        return self.found[:limit]

    async def _change(self, number: str, **fields: str | bool) -> None:
        if self.broken:
            raise self.broken
        self.chats = [replace(chat, **fields) if chat.id == number else chat for chat in self.chats]

    async def _answer_by(self, number: str, options: Options | None) -> None:
        if self.broken:
            raise self.broken
        self.chats = [replace(chat, options=options) if chat.id == number else chat for chat in self.chats]

    async def _presets(self) -> list[Preset]:
        return list(self.ways.values())

    async def _keep_preset(self, preset: Preset) -> None:
        if self.broken:
            raise self.broken
        self.ways[preset.name] = preset

    async def _drop_preset(self, name: str) -> None:
        self.ways.pop(name, None)

    async def _prompts(self) -> list[KeptPrompt]:
        return list(self.kept.values())

    async def _keep_prompt(self, prompt: KeptPrompt) -> None:
        if self.broken:
            raise self.broken
        self.kept[prompt.name] = prompt

    async def _drop_prompt(self, name: str) -> None:
        self.kept.pop(name, None)

    async def _asked(self, limit: int) -> Sequence[str]:
        return self.questions[:limit]

    async def delete_all(self, numbers: Sequence[str]) -> None:
        if self.broken:
            raise self.broken
        self.deleted.extend(numbers)
        self.chats = [chat for chat in self.chats if chat.id not in numbers]
