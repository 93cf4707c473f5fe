"""The formulas that were drawn, and those that are still to be."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from candor.services.markdown.draw_formula import Drawing, Formula

MANY = 2000  # drawings that are kept


class Formulas(QObject):
    """Knows drawings by formula. `wanted` carries a tuple of Formula that nobody has drawn yet; `drawn` the set of
    those that can be seen now.
    """

    wanted = Signal(object)
    drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Formula, Drawing | None] = {}
        self._asked: dict[Formula, None] = {}
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._on_later)

    def of(self, formula: Formula) -> Drawing | None:
        """A formula's drawing; None where it cannot be drawn, or not yet: it is asked for then."""
        if formula not in self._known and formula not in self._asked:
            self._asked[formula] = None
            self._later.start()
        return self._known.get(formula)

    def is_awaited(self, formula: Formula) -> bool:
        """Whether a drawing may still come."""
        return formula in self._asked

    def take(self, drawings: Sequence[tuple[Formula, Drawing | None]]) -> None:
        """Learns drawings; None is one that cannot be made."""
        for formula, drawing in drawings:
            self._known[formula] = drawing
            self._asked.pop(formula, None)
        for old in list(self._known)[: max(0, len(self._known) - MANY)]:
            del self._known[old]
        seen = frozenset(formula for formula, drawing in drawings if drawing is not None)
        if seen:
            self.drawn.emit(seen)

    def _on_later(self) -> None:
        self.wanted.emit(tuple(self._asked))
