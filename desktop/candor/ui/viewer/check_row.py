"""Whether a fact of the answer stands on the page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from candor.services.direction import isolated
from candor.services.doubt.page_facts import PageFact
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

ICON, INDENT = 14, 20
FOUND_TR = {
    "on this page": "{what} is on this page",
    "in this file": "{what} is in this file",
    "in this passage": "{what} is in this passage",
}
MISSING_TR = {
    "on this page": "{what} is not on this page",
    "in this file": "{what} is not in this file",
    "in this passage": "{what} is not in this passage",
}


class CheckRow(QWidget):
    """Such as "EUR 1,240 is on this page", or in the fault's colour "31 December 2026 is not on this page".

    `where` names what was looked at: "on this page", "in this file" or "in this passage".
    """

    def __init__(self, theme: Theme, fact: PageFact, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.missing = not fact.found
        said = isolated(" ".join((fact.found or fact.text).split()))
        style, colour = (Style.SMALL_500, "fault") if self.missing else (Style.SMALL, "text2")
        template = (MISSING_TR if self.missing else FOUND_TR)[where]
        self.words = Words(theme, tr(template, what=said), style, colour, wrap=True)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(theme, self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon beside the first line."""
        size = QSize(self.theme.px(ICON), self.theme.px(ICON))
        top = self.words.y() + (self.theme.line_height(Style.SMALL) - size.height()) / 2
        area = QRectF(0, top, size.width(), size.height())
        colour = self.theme.tokens.fault if self.missing else self.theme.tokens.text2
        self.theme.paint_icon(painter_of(self), area, "warning-circle" if self.missing else "check", colour)

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(INDENT, 2, 0, 2))
        self.update()
