"""The margin beside a document: what the answer says with the passage, and the passages in this file."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.passage import Source
from candor.services.doubt.page_facts import PageFact
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.line import Line
from candor.ui.controls.mirror import is_mirrored, painter_of
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.words import Words
from candor.ui.passages.passage_frame import INSET
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.viewer.check_row import CheckRow
from candor.ui.viewer.passage_row import PassageRow
from candor.ui.viewer.said import Said
from candor.ui.viewer.said_view import NOTHING, SaidView

UNCITED = "The answer does not cite this passage."
NO_ANSWER = "There is no answer to this question."


class ViewerPanel(QWidget):
    """`chosen` carries the rank of the passage that was pressed."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[PassageRow] = []
        self.checks: list[CheckRow] = []
        self.said = SaidView(theme)
        self.note = Words(theme, tr(UNCITED), Style.UI, "text2", wrap=True)
        self._title = Words(theme, tr("In the answer"), Style.UI_TITLE)
        self._listed = Words(theme, tr("Passages in this file"), Style.UI_TITLE)
        self._match = Words(theme, tr("Match"), Style.SMALL, "text3")
        self._checks, self._rows = QVBoxLayout(), QVBoxLayout()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._on_later)
        self._lay_out()
        self.setAccessibleName(tr("In this document"))

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Lists the passages in this file."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PassageRow(self.theme, source) for source in sources]
        for row in self.rows:
            row.pressed.connect(self.chosen)
            self._rows.addWidget(row)

    def choose(self, rank: int, said: Said | None, any_answer: bool = True) -> None:
        """Raises one passage and shows what the answer says with it, None when it does not cite it."""
        self.note.set_text(tr(UNCITED) if any_answer else tr(NO_ANSWER))
        self.show_checks((), "")
        self.said.show_said(said or NOTHING, rank)
        self.said.setVisible(said is not None)
        self.note.setVisible(said is None)
        for row, after in zip_longest(self.rows, self.rows[1:]):
            row.set_chosen(row.source.rank == rank)
            row.line_under = after is not None and rank not in {row.source.rank, after.source.rank}
        self._later.start()

    def _on_range_changed(self) -> None:
        self._later.start()

    def _on_later(self) -> None:
        """Brings the chosen passage into view, once everything is laid out."""
        self._fit()
        chosen = next((row for row in self.rows if row.chosen), None)
        if chosen is not None:
            self._area.ensureWidgetVisible(chosen, 0, 8)

    def show_checks(self, facts: Sequence[PageFact], where: str) -> None:
        """Says of each fact whether it stands there."""
        for row in self.checks:
            self._checks.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.checks = [CheckRow(self.theme, fact, where) for fact in facts]
        for row in self.checks:
            self._checks.addWidget(row)
            row.show()
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks what is said into lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the panel's tone and its edge."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self.theme.tokens.panel)
        painter.fillRect(0, 0, 1, self.height(), self.theme.tokens.line)

    def _lay_out(self) -> None:
        self._checks.setSpacing(0)
        self._rows.setSpacing(0)
        self._top, self._above = QWidget(), QVBoxLayout()
        over = QVBoxLayout(self._top)
        over.setContentsMargins(0, 0, 0, 0)
        over.addLayout(self._above)
        over.addStretch(1)
        self._above.setSpacing(0)
        for part in (self.said, self.note, Gap(self.theme, 6)):
            self._above.addWidget(part)
        self._above.addLayout(self._checks)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(*((0, 0, 1, 0) if is_mirrored(self) else (1, 0, 0, 0)))
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._said_area, self._area = Scroll(self._top), Scroll(inner)
        self._said_area.setAccessibleName(tr("In the answer"))
        self._area.setAccessibleName(tr("Passages in this file"))
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._headed())
        whole.addWidget(self._said_area)
        whole.addLayout(self._under_said())
        whole.addWidget(self._area, 1)
        follow(self.theme, self._measure)

    def _headed(self) -> QVBoxLayout:
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        return self._head

    def _under_said(self) -> QVBoxLayout:
        """The line between the two parts, and the head of the second."""
        self._between = QVBoxLayout()
        self._between.setSpacing(0)
        for part in (Line(self.theme), Gap(self.theme, 15)):
            self._between.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._listed, 1)
        row.addWidget(self._match)
        self._between.addLayout(row)
        return self._between

    def _measure(self) -> None:
        margins = self.theme.margins
        self._head.setContentsMargins(margins(INSET, 17, INSET, 12))
        self._above.setContentsMargins(margins(INSET - 2, 0, INSET, 0))
        self._between.setContentsMargins(margins(INSET, 14, INSET, 6))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Gives what is said the room it needs, but leaves half of the panel to the passages."""
        needed = self._above.totalHeightForWidth(max(1, self.width()))
        fits = needed <= self.height() // 2
        # A bar that comes for a moment would break the lines anew, and then stay for the line that is more.
        bars = Qt.ScrollBarPolicy
        self._said_area.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded)
        self._said_area.setFixedHeight(max(1, needed if fits else self.height() // 2))
