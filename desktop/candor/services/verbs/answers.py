"""What can be done with an answer that is there."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from candor.model.events import AnswerEvent, GroundEvent
from candor.model.passage import Passage, Similar
from candor.model.turn import Turn


class ExportFormat(StrEnum):
    """How a conversation is written out: JSON by the documented schema, one HTML page that needs nothing else, the same
    as PDF, or Markdown.
    """

    JSON = "json"
    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "markdown"

    @property
    def suffix(self) -> str:
        """What the name of such a file ends with, without the dot."""
        return "md" if self is ExportFormat.MARKDOWN else self.value


@dataclass(frozen=True, slots=True)
class Answers:
    """What can be done with an answer that is there."""

    branch: Callable[[Turn, int, str], AsyncGenerator[AnswerEvent, None]]
    """Writes a sibling that keeps the answer up to a token (its index) and puts an alternative there, then goes on."""
    ground: Callable[[Turn], AsyncGenerator[GroundEvent, None]]
    """Weighs the answer's words with and without its passages, and keeps what came of it."""
    similar: Callable[[Turn], Awaitable[tuple[Similar, ...]]]
    """The passage most similar to each of its sentences."""
    siblings: Callable[[str], Awaitable[Mapping[str, tuple[str, ...]]]]
    """For each turn on a conversation's path: itself and its siblings, by id, oldest first."""
    choose: Callable[[Turn], Awaitable[list[Turn]]]
    """Makes a turn part of its conversation's path, down to the youngest turn below it; returns the new path."""
    turn: Callable[[str], Awaitable[Turn | None]]
    """A turn by its id, whether on the path or not."""
    neighbours: Callable[[Passage], Awaitable[tuple[Passage | None, Passage | None]]]
    """The passages before and after one in its document."""
    export: Callable[[str, ExportFormat], Awaitable[bytes]]
    """A conversation, written out as the content of a file. Raises ConversationGone, NotSaved."""
