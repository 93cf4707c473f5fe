"""The conversations, and the one that is open."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from candor.model.errors import CandorError
from candor.model.turn import Conversation, Role, Turn
from candor.services.verbs import Talks, Verbs
from candor.work import Background

Change = Callable[[Talks], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation's turns, from the first to its leaf; `conversation` is None for a new one without any.

    `chosen` is the id of the turn that was walked to, "" where the whole conversation was opened.
    """

    conversation: str | None
    turns: tuple[Turn, ...] = ()
    chosen: str = ""

    @property
    def looked_at(self) -> Turn | None:
        """The answer that was walked to, or the one to the question that was, else the last."""
        answers = [turn for turn in self.turns if turn.role is Role.ASSISTANT]
        walked_to = (turn for turn in answers if self.chosen and self.chosen in (turn.id, turn.parent))
        return next(walked_to, answers[-1] if answers else None)


class Chats(QObject):
    """Lists, opens and deletes conversations. A late reply about one that is no longer wanted is dropped.

    `listed` carries a tuple of Conversation, newest first; `opened` an Opened; `failed` a CandorError; `deleting` the
    id of a conversation that is about to go.
    """

    deleting = Signal(str)
    listed = Signal(object)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self.current: str | None = None
        self._titles: dict[str, str] = {}

    def title(self, number: str | None) -> str:
        """A conversation's title; "" where it is not listed yet."""
        return self._titles.get(number or "", "")

    def refresh(self) -> None:
        """Lists the conversations anew."""
        job = self._background.start(self._list())
        job.happened.connect(self._on_listed)
        job.failed.connect(self.failed)

    def begin(self) -> None:
        """Opens a new conversation; it is kept when its first question is asked."""
        self.current = None
        self.opened.emit(Opened(None))

    def open(self, number: str) -> None:
        """Opens a conversation as it was left; the one before stays open where it cannot be read."""
        before, self.current = self.current, number
        job = self._background.start(self._turns(number))
        job.happened.connect(self._on_turns)
        job.failed.connect(lambda error: self._on_unread(number, before, error))

    def choose(self, turn: str) -> None:
        """Opens the conversation that is open along another path: the one through this turn."""
        job = self._background.start(self._path(turn))
        job.happened.connect(self._on_turns)
        job.failed.connect(self.failed)

    def open_at(self, number: str, turn: str) -> None:
        """Opens a conversation at one of its turns, whether on the path that was taken last or not."""
        before, self.current = self.current, number
        job = self._background.start(self._turns_about(number, turn))
        job.happened.connect(self._on_turns)
        job.failed.connect(lambda error: self._on_unread(number, before, error))

    def delete(self, *numbers: str) -> None:
        """Deletes conversations with all their turns."""
        for number in numbers:
            self.deleting.emit(number)
        self.change(lambda talks: talks.delete_all(numbers))
        if self.current in numbers:
            self.begin()

    def change(self, *changes: Change) -> None:
        """Does something about conversations, one thing after the other, and lists them anew."""
        job = self._background.start(self._changed(changes))
        job.happened.connect(lambda _: self.refresh())
        job.failed.connect(self.failed)

    async def _list(self) -> tuple[Conversation, ...]:
        return tuple(await self._verbs.conversations())

    async def _turns(self, number: str) -> Opened:
        return Opened(number, tuple(await self._verbs.turns(number)))

    async def _path(self, number: str) -> Opened:
        turn = await self._verbs.answers.turn(number)
        if turn is None:  # deleted meanwhile, by another window
            return Opened(None)
        return Opened(turn.conversation, tuple(await self._verbs.answers.choose(turn)), number)

    async def _turns_about(self, number: str, turn: str) -> Opened:
        turns = tuple(await self._verbs.turns(number))
        on_path = any(each.id == turn for each in turns)
        return Opened(number, turns, turn) if on_path else await self._path(turn)

    async def _changed(self, changes: Sequence[Change]) -> bool:
        for change in changes:
            await change(self._verbs.talks)
        return True

    def _on_listed(self, conversations: tuple[Conversation, ...]) -> None:
        self._titles = {one.id: one.title for one in conversations}
        self.listed.emit(conversations)

    def _on_unread(self, number: str, before: str | None, error: CandorError) -> None:
        if self.current == number:
            self.current = before
        self.failed.emit(error)

    def _on_turns(self, opened: object) -> None:
        if isinstance(opened, Opened) and opened.conversation == self.current:
            self.opened.emit(opened)
