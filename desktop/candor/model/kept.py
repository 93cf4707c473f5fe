"""What a person keeps beside conversations: prompts, ways to answer, and what a search of messages finds."""

from dataclasses import dataclass

from candor.model.turn import Options, Role


@dataclass(frozen=True, slots=True)
class KeptPrompt:
    """A prompt of the library, called by `/name`; `text` may hold {words} that are filled in when it is used."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Preset:
    """A named way to answer."""

    name: str
    options: Options


@dataclass(frozen=True, slots=True)
class MessageFound:
    """A turn that holds the words searched for; `spans` are theirs in `snippet`, `title` is its conversation's."""

    conversation: str
    turn: str
    title: str
    role: Role
    created: float
    snippet: str
    spans: tuple[tuple[int, int], ...] = ()
