"""Says under an answer what the colours of its words mean where they tell documents from memory."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.errors import CannotWeigh
from candor.model.turn import Turn
from candor.services.grounding.ground import cost
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.doubt.origins import WEIGH
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

LEGEND_TR = (
    "Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. "
    "This is the model’s certainty, not the truth."
)
NOT_WEIGHED_TR = "This answer was not weighed with and without files."
NEVER_TR = "This answer cannot be weighed with and without files."


class OriginsLine(QWidget):
    """The legend of an answer that was weighed; of another one that it was not, with a link where it can be.

    `inset` is how far its words stand from the left, in px of the look; `weigh_pressed` carries nothing.
    """

    weigh_pressed = Signal()

    def __init__(self, theme: Theme, inset: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._inset = theme, inset
        self.words = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.link = TextButton(theme, tr(WEIGH), Kind.LINK)
        self.link.clicked.connect(self.weigh_pressed)
        self._said = QVBoxLayout()
        self._said.addWidget(self.words)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._said)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        follow(theme, self._measure)

    def show_turn(self, turn: Turn) -> None:
        """Says what the words of an answer are, or why they are nothing yet."""
        offers = turn.grounding is None and _can_be_weighed(turn)
        self.link.setVisible(offers)
        words = LEGEND_TR if turn.grounding is not None else NOT_WEIGHED_TR if offers else NEVER_TR
        self.words.set_text(tr(words))

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(self._inset - LINK_PADDING, 0, 0, 6))
        self._said.setContentsMargins(self._theme.margins(LINK_PADDING, 0, LINK_PADDING, 0))


def _can_be_weighed(turn: Turn) -> bool:
    try:
        cost(turn)
    except CannotWeigh:
        return False
    return True
