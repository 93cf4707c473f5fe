"""The conversations as a person keeps them: found, ordered, named, and how each is answered."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from candor.model.kept import KeptPrompt, MessageFound, Preset
from candor.model.turn import Options


@dataclass(frozen=True, slots=True)
class Talks:
    """What can be done with conversations beside reading them. All raise ChatsError."""

    find: Callable[[str, int], Awaitable[list[MessageFound]]]
    """The messages that hold all the words, each as the beginning of one, the newest first and at most so many; those
    of archived conversations and of paths not taken too.
    """
    rename: Callable[[str, str], Awaitable[None]]
    """Gives a conversation (id) another title."""
    pin: Callable[[str, bool], Awaitable[None]]
    archive: Callable[[str, bool], Awaitable[None]]
    put: Callable[[str, str], Awaitable[None]]
    """Puts a conversation (id) into a folder by its name, "" takes it out."""
    answer_by: Callable[[str, Options | None], Awaitable[None]]
    """How a conversation (id) is answered from now on; None: as the settings say."""
    presets: Callable[[], Awaitable[list[Preset]]]
    keep_preset: Callable[[Preset], Awaitable[None]]
    """Keeps a way to answer, in place of one of the same name."""
    drop_preset: Callable[[str], Awaitable[None]]
    prompts: Callable[[], Awaitable[list[KeptPrompt]]]
    keep_prompt: Callable[[KeptPrompt], Awaitable[None]]
    """Keeps a prompt, in place of one of the same name."""
    drop_prompt: Callable[[str], Awaitable[None]]
    asked: Callable[[int], Awaitable[Sequence[str]]]
    """The last questions of all conversations, the newest first: what arrow up walks through."""
    delete_all: Callable[[Sequence[str]], Awaitable[None]]
    """Deletes several conversations (ids) as one."""
