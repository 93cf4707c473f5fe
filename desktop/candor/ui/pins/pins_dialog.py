"""The pinned questions and how well search finds their right places."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.evaluation import Pin
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.words import Words
from candor.ui.desk.pinning import PinCheck
from candor.ui.pins.pin_row import PinRow
from candor.ui.pins.pin_words import rates
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class PinsDialog(Sheet):
    """Says that it looks until `show_check`; `removed` carries a Pin to be taken off. `open()` it."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.rows: list[PinRow] = []
        inside = QWidget()
        super().__init__(theme, tr("Pinned questions"), Scroll(inside), parent)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._how = Words(theme, _how(), Style.UI, "text2", wrap=True)
        self._how.hide()
        self._column.addWidget(self._how)
        self._column.addStretch(1)
        self.said.set_text(tr("Looking for every pinned question."))

    def show_check(self, check: PinCheck) -> None:
        """Shows every pin with the rank it was found at, the ones that were not found first."""
        for row in list(self.rows):
            self._drop(row)
        for result in sorted(check.results, key=lambda result: -(result.rank or 99)):
            row = PinRow(self.theme, result)
            row.removed.connect(self.removed)
            self.rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        self.said.set_text(rates(check.runs) if check.results else _none())
        self._how.setVisible(not check.results)

    def take_off(self, pin: Pin) -> None:
        """Takes a pin's row out."""
        for row in [row for row in self.rows if row.result.pin == pin]:
            self._drop(row)
        if not self.rows:
            self.said.set_text(_none())
            self._how.show()
        self.close_button.setFocus()

    def show_trouble(self, words: str) -> None:
        """Says why they cannot be checked."""
        self.said.set_text(words)

    def _drop(self, row: PinRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def _none() -> str:
    return tr("No question is pinned yet.")


def _how() -> str:
    return tr("In the menu of a source, choose “This is the right page for this question”.")
