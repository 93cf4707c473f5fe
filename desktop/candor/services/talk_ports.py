"""What the verbs about conversations need of the room that keeps them."""

from typing import Protocol

from candor.model.kept import KeptPrompt, MessageFound, Preset
from candor.model.turn import Options


class KeepsTalks(Protocol):
    """What is done with conversations beside asking (chats/). Synchronous; durable when a call returns."""

    def find(self, query: str, limit: int) -> list[MessageFound]:
        """The messages kept last that hold all the words."""
        ...

    def asked(self, limit: int) -> list[str]:
        """The questions kept last, the newest first, each once."""
        ...

    def rename(self, conversation: str, title: str) -> None:
        """Gives a conversation another title."""
        ...

    def pin(self, conversation: str, pinned: bool) -> None:
        """Keeps a conversation above the others, or no longer."""
        ...

    def archive(self, conversation: str, archived: bool) -> None:
        """Puts a conversation away, or back."""
        ...

    def put(self, conversation: str, folder: str) -> None:
        """Puts a conversation into a folder by its name, "" takes it out."""
        ...

    def answer_by(self, conversation: str, options: Options | None) -> None:
        """How a conversation is answered from now on."""
        ...

    def presets(self) -> list[Preset]:
        """All ways to ask that were kept, by name."""
        ...

    def keep_preset(self, preset: Preset) -> None:
        """Keeps a way to ask, in place of one of the same name."""
        ...

    def drop_preset(self, name: str) -> None:
        """Takes one out."""
        ...

    def prompts(self) -> list[KeptPrompt]:
        """All prompts that were kept, by name."""
        ...

    def keep_prompt(self, prompt: KeptPrompt) -> None:
        """Keeps a prompt, in place of one of the same name."""
        ...

    def drop_prompt(self, name: str) -> None:
        """Takes one out."""
        ...
