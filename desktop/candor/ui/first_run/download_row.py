"""How far the download of a model is, or the button that begins it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.progress_words import progress_words
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import size

if TYPE_CHECKING:
    from candor.model.local_model import PullProgress


class DownloadRow(QWidget):
    """A solid button with a note beside it; while something is fetched, a bar with figures and a button that stops it.

    What went wrong is said under the button, which tries again.
    """

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.button = TextButton(theme, tr("Download"), Kind.SOLID, "download-simple")
        self.button.clicked.connect(self.wanted)
        self.note = Words(
            theme, tr("Ollama downloads it; Candor itself stays offline."), Style.SMALL, "text2", wrap=True
        )
        self.bar = ProgressBar(theme)
        self.figures = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.cancel = TextButton(theme, tr("Stop"), Kind.PLAIN, "stop")
        self.cancel.clicked.connect(self.cancelled)
        self.trouble = Words(theme, "", Style.SMALL, "fault", wrap=True)
        self._begin, self._going = QWidget(), QWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.show_progress(None)
        self.show_trouble("")
        follow(theme, self._measure)

    def offer(self, octets: int) -> None:
        """Says how much would be fetched; 0 when nothing can be."""
        self.button.set_text(tr("Download {size}", size=size(octets)) if octets else tr("Download"))
        self.button.setEnabled(bool(octets))

    def show_progress(self, progress: "PullProgress | None") -> None:
        """Shows how far it is; None when nothing is being fetched."""
        self._begin.setVisible(progress is None)
        self._going.setVisible(progress is not None)
        if progress is not None:
            self.bar.set_fraction(progress.done / progress.total if progress.total else 0.0)
            self.figures.set_text(progress_words(progress))

    def show_trouble(self, words: str) -> None:
        """Says what went wrong, "" for nothing."""
        self.trouble.set_text(words)
        self.trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._begin_row = begin = QHBoxLayout(self._begin)
        begin.addWidget(self.button)
        begin.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        self._going_row = going = QHBoxLayout(self._going)
        told = QVBoxLayout()
        told.addWidget(self.bar)
        told.addWidget(self.figures)
        going.addLayout(told, 1)
        going.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._begin, self._going, self.trouble):
            self._column.addWidget(part)

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(0, 8, 0, 0))
        self._column.setSpacing(self.theme.px(6))
        for row in (self._begin_row, self._going_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.theme.px(14))
