"""How far reading is, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.events import IndexProgress
from candor.services.counted import duration
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


class Progress(QWidget):
    """A bar over the count, the rate, the time left, and Stop."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = ProgressBar(theme)
        self._done = Words(theme, "", Style.SMALL_500)
        self._rate = Words(theme, "", Style.SMALL, "text2")
        self._left = Words(theme, "", Style.SMALL, "text2")
        stop = TextButton(theme, "Stop", Kind.QUIET, "stop")
        stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setSpacing(20)
        for words in (self._done, self._rate, self._left):
            row.addWidget(words)
        row.addStretch(1)
        row.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self._bar)
        column.addLayout(row)
        self.begin()

    def begin(self) -> None:
        """Says that the folders are being listed."""
        self._bar.set_fraction(0.0)
        self._done.set_text("Looking through the folders")
        self._rate.set_text("")
        self._left.set_text("")

    def show_progress(self, progress: IndexProgress) -> None:
        """Shows count, rate and time left."""
        self._bar.set_fraction(progress.done / progress.total if progress.total else 0.0)
        self._done.set_text(f"{progress.done:,} of {progress.total:,} files")
        rate = progress.rate
        self._rate.set_text(f"{rate:.0f} files/s" if rate >= 1 else f"{rate * 60:.0f} files/min" if rate > 0 else "")
        left = progress.seconds_left
        self._left.set_text(f"about {duration(left)} left" if left is not None and left > 0 else "")
