"""The page where questions are asked and answered."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from candor.ui.ask.nothing_asked import NothingAsked
from candor.ui.ask.top_band import TopBand
from candor.ui.banner import Banner
from candor.ui.composer.budget_bar import BudgetBar
from candor.ui.composer.composer import Composer
from candor.ui.composer.visit_bar import VisitBar
from candor.ui.controls.find_bar import FindBar
from candor.ui.controls.follow import follow
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class AskPage(QWidget):
    """Band, transcript (or what to ask while there is none), banner, composer and budget, one under the other.

    `take_transcript` gives it one before the first turn is shown.
    """

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.band = TopBand(theme, menu)
        self._transcript: QWidget | None = None
        self.find_bar = FindBar(theme, tr("Find in this conversation"))
        self.nothing = NothingAsked(theme, self)
        self.nothing.chosen.connect(self._on_offered)
        self.banner = Banner(theme)
        self.visit_bar = VisitBar(theme)
        self.composer = Composer(theme)
        self.budget = BudgetBar(theme)
        self._middle = QStackedLayout()
        self._middle.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.find_bar)
        column.addLayout(self._middle, 1)
        column.addLayout(self._foot())
        follow(theme, self._measure)

    def take_transcript(self, transcript: QWidget) -> None:
        """Where the turns of a conversation are shown."""
        self._transcript = transcript
        self._middle.addWidget(transcript)

    def show_transcript(self, any_turn: bool) -> None:
        """Shows the transcript, or what could be asked while there is none."""
        self._middle.setCurrentWidget(self._transcript if any_turn and self._transcript else self.nothing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        self._box.setMaximumWidth(px(Width.COMPOSER))
        self._under.setContentsMargins(margins(0, 4, 0, 19))
        self._bar.setContentsMargins(margins(16, 8, 16, 0))
        self.update()

    def _foot(self) -> QHBoxLayout:
        self._box = box = QWidget()
        # Not fixed: a box of fixed height would not grow with a banner whose words take another line.
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._under = column = QVBoxLayout(box)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.visit_bar)
        column.addWidget(self.composer)
        self._bar = bar = QHBoxLayout()
        bar.addWidget(self.budget)
        column.addLayout(bar)
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(box, 1000)
        row.addStretch(1)
        return row

    def _on_offered(self, question: str) -> None:
        self.composer.field.set_text(question)
        self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
