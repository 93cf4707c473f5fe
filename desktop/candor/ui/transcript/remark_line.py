"""One remark under an answer, with its icon."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.errors import Action
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.ending import Remark
from candor.ui.words import sentence

ICON = 16
INDENT = 24


class RemarkLine(QWidget):
    """What happened, in fault colour with a warning if it failed; under it the next step.

    `again_pressed` is sent by the link that asks again, where there is one.
    """

    again_pressed = Signal()

    def __init__(self, theme: Theme, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._remark = remark
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2)
        self._said = said = QVBoxLayout()
        said.setSpacing(2)
        column.addLayout(said)
        style = Style.UI_SELECTED if remark.fault else Style.UI
        words = sentence(remark.words)
        said.addWidget(Words(theme, words, style, "fault" if remark.fault else "text2", wrap=True))
        if remark.remedy:
            said.addWidget(Words(theme, remark.remedy, Style.UI, "text2", wrap=True))
        if remark.again:
            link = TextButton(theme, tr(Action.ASK_AGAIN.value), Kind.LINK)
            link.clicked.connect(self.again_pressed)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{words} {remark.remedy}")
        follow(theme, self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon."""
        painter = painter_of(self)
        tokens, px = self._theme.tokens, self._theme.px
        colour = tokens.fault if self._remark.fault else tokens.text2
        self._theme.paint_icon(painter, QRectF(0, px(1), px(ICON), px(ICON)), "warning-circle", colour)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(INDENT - LINK_PADDING, 0, 0, 0))
        self._said.setContentsMargins(self._theme.margins(LINK_PADDING, 0, 0, 0))
        self.update()
