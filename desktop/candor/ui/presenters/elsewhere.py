"""Says that an answer is being written where it cannot be seen."""

from PySide6.QtCore import QObject, Signal

from candor.ui.banner import Banner
from candor.ui.desk.desk import Desk
from candor.ui.errors import Action
from candor.ui.tr import tr


class Elsewhere(QObject):
    """Names the conversation whose answer is being written, with a way there. `forgotten` is sent when that is over."""

    forgotten = Signal()

    def __init__(self, desk: Desk, banner: Banner) -> None:
        super().__init__(desk)
        self._desk, self._banner = desk, banner
        self._told: str | None = None
        self._tells = False
        banner.acted.connect(self._on_acted)

    def tell(self, conversation: str | None, question: str) -> None:
        """Says that it still answers; the question stands for a conversation that has no title yet."""
        self._told, self._tells = conversation, True
        action = Action.SHOW_ANSWER if conversation is not None else None
        title = self._desk.chats.title(conversation) or question
        self._banner.show_notice(tr("Still answering “{title}”", title=title), action)

    def forget(self) -> None:
        """Takes back what was said, if anything was."""
        if self._tells:
            self._tells = False
            self.forgotten.emit()

    def _on_acted(self, action: Action) -> None:
        if action is Action.SHOW_ANSWER and self._told is not None:
            self._desk.chats.open(self._told)
