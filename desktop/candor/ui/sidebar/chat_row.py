"""What stands in a row of the sidebar's list."""

from dataclasses import dataclass
from enum import Enum, auto

from candor.model.kept import MessageFound
from candor.model.turn import Conversation


class Kind(Enum):
    """What a row is."""

    LABEL = auto()
    CHAT = auto()
    FOLDER = auto()
    ARCHIVE = auto()
    MORE = auto()
    MESSAGE = auto()


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A conversation, a message that was found, or what groups them. `count` is how many it holds; one `inside` stands
    in a group that is unfolded.
    """

    kind: Kind
    text: str
    conversation: Conversation | None = None
    found: MessageFound | None = None
    count: int = 0
    is_open: bool = False
    inside: bool = False

    @property
    def key(self) -> tuple[Kind, str]:
        """What names the row when the rows are made anew."""
        if self.found is not None:
            return self.kind, self.found.turn
        return self.kind, self.conversation.id if self.conversation else self.text

    @property
    def is_fold(self) -> bool:
        """Whether it opens and closes."""
        return self.kind in {Kind.FOLDER, Kind.ARCHIVE, Kind.MORE}
