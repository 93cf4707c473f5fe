"""The passages an answer rests on."""

from collections.abc import Iterator
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from candor.model.passage import Passage, Similar, Source
from candor.model.turn import EndReason, Turn
from candor.services.coverage_words import coverage_words
from candor.services.doubt.citations import cited
from candor.ui.controls.follow import follow
from candor.ui.controls.slices import Slices
from candor.ui.controls.words import Words
from candor.ui.evidence.source_row import SourceRow
from candor.ui.passages.passage_frame import INSET
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr

EDGE = 8  # px kept over and under a row that is brought into view
NONE = "This answer used no documents."
UNCITED = "Also read, not cited"
AT_ONCE = 6  # rows; the others are made in slices
EARLY = "This answer ended before any document was looked at."


class SourceList(QScrollArea):
    """Coverage and one row per source, those that the answer cites first.

    `chosen` carries a rank, `document_asked` and `pin_asked` a Source, `around_asked` a Passage.
    """

    chosen = Signal(int)
    document_asked = Signal(object)
    around_asked = Signal(object)
    pin_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[SourceRow] = []
        self._coverage = Words(theme, "", Style.SMALL, "text3")
        self._match = Words(theme, tr("Match"), Style.SMALL, "text3")
        self._waiting: list[Source] = []
        self._cited = 0
        self._slices = Slices(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Sources"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._coverage, 1)
        self._head.addWidget(self._match)
        self._column.addLayout(self._head)
        inner = QWidget()
        self.uncited = Words(theme, tr(UNCITED), Style.SMALL, "text3", parent=inner)
        self._rest = QVBoxLayout()
        self._rest.addWidget(self.uncited)
        self._column.addStretch(1)
        inner.setAutoFillBackground(False)
        inner.setLayout(self._column)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._bring)
        self.show_turn(None)
        follow(theme, self._measure)

    def show_turn(self, turn: Turn | None) -> None:
        """Shows the sources of an answer, or none: first those it cites, as it cites them, then those it read."""
        self._slices.stop()
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        first, rest = cited_first(turn) if turn is not None else ((), ())
        self._waiting, self._cited = [*first, *rest], len(first)
        self._match.setVisible(bool(self._waiting))
        self._coverage.set_text(_words(turn))
        self._column.removeItem(self._rest)
        self.uncited.hide()
        self._make(max(AT_ONCE, self._cited))
        if self._waiting:
            self._slices.start(self._steps())

    def choose(self, rank: int | None, similar: Similar | None = None) -> None:
        """Raises one source and brings it into view; None puts all to rest. `similar` is why it is raised."""
        if any(source.rank == rank for source in self._waiting):
            self._make(len(self._waiting))
        for row in self.rows:
            mine = row.source.rank == rank
            if mine or row.chosen:
                row.set_chosen(mine, similar if mine else None)
        self._lines()
        self._later.start()

    def _bring(self) -> None:
        """Brings the raised row into view, its beginning first; it must be laid out for that."""
        chosen = next((row for row in self.rows if row.chosen), None)
        if chosen is None:
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top, bottom = chosen.y() - EDGE, chosen.geometry().bottom() + EDGE
        bar.setValue(min(top, max(bar.value(), bottom - high)))

    def show_around(self, passage: str, before: Passage | None, after: Passage | None) -> None:
        """Shows what stands before and after a passage, by its id, while it is chosen."""
        for row in self.rows:
            if row.source.passage.id == passage and row.chosen:
                row.around.show_passages(before, after)

    def step(self, by: int) -> bool:
        """Chooses the passage before or after the chosen one, with the focus; false where there is none."""
        self._make(len(self._waiting))
        chosen = next((place for place, row in enumerate(self.rows) if row.chosen), None)
        place = (0 if by > 0 else len(self.rows) - 1) if chosen is None else chosen + by
        if not 0 <= place < len(self.rows):
            return False
        self._on_pressed(self.rows[place].source.rank)
        self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _steps(self) -> Iterator[None]:
        while self._waiting:
            self._make(1)
            yield

    def _make(self, count: int) -> None:
        """Makes the next rows."""
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for source in now:
            if 0 < self._cited == len(self.rows):
                self._column.insertLayout(self._column.count() - 1, self._rest)
                self.uncited.show()
            row = SourceRow(self.theme, source)
            row.pressed.connect(self._on_pressed)
            row.document_asked.connect(self.document_asked)
            row.around_asked.connect(self.around_asked)
            row.pin_asked.connect(self.pin_asked)
            row.setAccessibleDescription(tr(UNCITED) if 0 < self._cited <= len(self.rows) else "")
            self.rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        self._lines()

    def _measure(self) -> None:
        self._rest.setContentsMargins(self.theme.margins(INSET, 14, INSET, 2))
        self._head.setContentsMargins(self.theme.margins(INSET, 2, INSET, 9))
        self._head.setSpacing(self.theme.px(12))

    def _lines(self) -> None:
        """A hairline stands between two rows at rest."""
        for row, after in zip_longest(self.rows, self.rows[1:]):
            row.line_under = after is not None and not row.chosen and not after.chosen
            row.update()

    def _on_pressed(self, rank: int) -> None:
        self.choose(rank)
        self.chosen.emit(rank)


def cited_first(turn: Turn) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """The sources an answer cites, in the order it first does, and the others by rank; all are others while it is not
    whole, where it cites none, and where the documents say nothing.
    """
    known = {source.rank: source for source in turn.sources}
    if turn.ended in {None, EndReason.NOT_FOUND}:
        return (), turn.sources
    ranks = dict.fromkeys(each.number for each in cited(turn.text) if each.number in known)
    return tuple(known[rank] for rank in ranks), tuple(source for source in turn.sources if source.rank not in ranks)


def _words(turn: Turn | None) -> str:
    if turn is None:
        return ""
    if not turn.sources:
        unread = turn.coverage is None and turn.ended in {EndReason.CANCELLED, EndReason.BROKEN}
        return tr(EARLY) if unread else said(coverage_words(turn)) or tr(NONE)
    return said(coverage_words(turn))
