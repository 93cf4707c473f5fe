"""The tables of a database, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.outside import TableOffer
from candor.ui.controls.check import Check
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n
from candor.ui.words import count

SHOWN = 4  # columns that are named


def beside(offer: TableOffer) -> str:
    """Such as "1,306 rows: id, day, amount and 5 more"."""
    rows = tr("Rows not counted") if offer.rows is None else count(offer.rows, "row", "rows")
    columns, more = ", ".join(offer.columns[:SHOWN]), len(offer.columns) - SHOWN
    if more <= 0:
        return tr("{rows}: {columns}", rows=rows, columns=columns)
    return tr_n(
        more, "{rows}: {columns} and {n:,} more", "{rows}: {columns} and {n:,} more", rows=rows, columns=columns
    )


class TableRows(QWidget):
    """A box to check for each table, with its rows and columns under it. `changed` is sent when one was checked."""

    changed = Signal()

    def __init__(self, theme: Theme, offers: Sequence[TableOffer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks: list[tuple[Check, TableOffer]] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for offer in offers:
            check = Check(theme, offer.name)
            check.setAccessibleDescription(beside(offer))
            check.toggled.connect(self.changed)
            below = Words(theme, beside(offer), Style.SMALL, "text3")
            column.addWidget(check)
            column.addWidget(_indented(theme, below))
            self.checks.append((check, offer))
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(inside))
        self.setMinimumHeight(theme.px(min(len(offers), 6) * 48))

    @property
    def chosen(self) -> list[TableOffer]:
        """The tables that are checked."""
        return [offer for check, offer in self.checks if check.isChecked()]


def _indented(theme: Theme, words: Words) -> QWidget:
    """Words in line with those of the box over them."""
    around = QWidget()
    box = QVBoxLayout(around)
    box.setContentsMargins(theme.margins(26, 0, 0, 8))
    box.addWidget(words)
    return around
