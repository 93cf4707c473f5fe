"""Whose work Candor is made of, under which licences, and where the sources are."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from candor.ui.controls.find_bar import FindBar
from candor.ui.controls.follow import follow
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.units import units
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

FILE = Path("licences", "THIRD-PARTY.txt")
"""Below the resources; made with the installers, so that a source tree may lack it."""
MADE = "python3 dev.py package notices"
WIDE, HIGH = 900, 720
INSET = 16  # as the field above it


class LicencesSheet(Sheet):
    """One long calm text, in which words are found; `open()` it."""

    def __init__(self, theme: Theme, resources: Path, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(theme, tr("Licences"), body, parent)
        self.text = QPlainTextEdit()
        self.find_bar = FindBar(theme, tr("Find in the licences"))
        self._words = _words_of(resources / FILE)
        self._places: list[tuple[int, int]] = []
        self._at = -1
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.find_bar)
        self._column.addWidget(self.text, 1)
        self._fill()
        self.find_bar.asked.connect(self._find)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self.text.setFocus)
        QShortcut(QKeySequence("Ctrl+F"), self, self.find_bar.open_bar).setEnabled(bool(self._words))
        follow(theme, self._dress)

    def _fill(self) -> None:
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Licences"))
        # The words of licences are English whatever the window speaks.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setPlainText(self._words)
        self.text.setVisible(bool(self._words))
        if self._words:
            self.said.set_text(
                tr("Candor is made of the work of many others: their names, their licences, and where the sources are.")
            )
            self.find_bar.open_bar()
        else:
            self.said.set_text(
                tr(
                    "These texts come with the installers. In a source folder, this makes them: `{command}`",
                    command=MADE,
                )
            )

    def _find(self, words: str) -> None:
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
        self._places = [found.span() for found in pattern.finditer(self._words)] if words else []
        self._at = -1
        self._step(1)

    def _step(self, by: int) -> None:
        if not self._places:
            self.find_bar.show_count(-1, 0)
            return
        self._at = (self._at + by) % len(self._places)
        start, end = self._places[self._at]
        begin = units(self._words[:start])
        cursor = self.text.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(begin + units(self._words[start:end]), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self.find_bar.show_count(self._at, len(self._places))

    def _dress(self) -> None:
        self.text.setFont(self.theme.font(Style.MONO))
        self.text.document().setDocumentMargin(self.theme.px(INSET))
        parent = self.parentWidget()
        around = parent.window().size() if parent else self.screen().availableSize()
        self.resize(min(self.theme.px(WIDE), around.width() - 40), min(self.theme.px(HIGH), around.height() - 40))


def _words_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""
