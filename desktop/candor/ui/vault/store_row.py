"""One thing that is kept, and whether it is encrypted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.protection import StoreLine
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr


class StoreRow(QWidget):
    """What it is and what it holds, its file, and the word for how it lies on the disk."""

    def __init__(self, theme: Theme, line: StoreLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.line = theme, line
        self.what = Words(theme, said(line.what), Style.UI)
        self.meaning = Words(theme, f"{said(line.meaning)} · {Path(line.path).name}", Style.SMALL, "text3", wrap=True)
        self.how = Words(theme, tr("Encrypted") if line.encrypted else tr("Not encrypted"), Style.SMALL, "text2")
        self._said = QVBoxLayout()
        self._said.addWidget(self.what)
        self._said.addWidget(self.meaning)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._said, 1)
        self._row.addWidget(self.how, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{self.what.text}, {self.how.text}")
        follow(theme, self._measure)

    def _measure(self) -> None:
        self._said.setSpacing(self.theme.px(2))
        self._row.setSpacing(self.theme.px(12))
        self._row.setContentsMargins(self.theme.margins(0, 6, 0, 6))
        self.how.setMinimumWidth(self.how.sizeHint().width())
