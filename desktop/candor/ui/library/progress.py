"""How far reading is, with a way to let it rest."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.events import IndexProgress, ScanEnded
from candor.services.counted import duration
from candor.ui.controls.follow import follow
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr, tr_n


class Progress(QWidget):
    """A bar over the count, the rate, the time left, and Pause or Resume. `paused` carries which is wanted.

    Its right edge is that of the button, whose words end `hang` before it, as the bar does.
    """

    paused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.resting = False
        self._bar = ProgressBar(theme)
        self.done = Words(theme, "", Style.SMALL_500)
        self._rate = Words(theme, "", Style.SMALL, "text2")
        self._left = Words(theme, "", Style.SMALL, "text2")
        self.pause = TextButton(theme, tr("Pause"), Kind.QUIET, "pause")
        self.pause.clicked.connect(lambda: self.paused.emit(True))
        self.resume = TextButton(theme, tr("Resume"), Kind.QUIET, "play")
        self.resume.clicked.connect(lambda: self.paused.emit(False))
        self._row = row = QHBoxLayout()
        for words in (self.done, self._rate, self._left):
            row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self.pause)
        row.addWidget(self.resume)
        self._column = QVBoxLayout(self)
        self._bars = QHBoxLayout()
        self._bars.addWidget(self._bar)
        self._column.addLayout(self._bars)
        self._column.addLayout(row)
        follow(theme, self._measure)
        self.set_resting(False)
        self.begin()

    @property
    def hang(self) -> int:
        """How far the button stands out behind its words, in px of the look."""
        return self.pause.hang

    def begin(self) -> None:
        """Says that the folders are being listed."""
        self._bar.set_fraction(0.0)
        self._tell(tr("Reading is paused") if self.resting else tr("Looking through the folders"))

    def set_resting(self, resting: bool) -> None:
        """Shows that reading rests until the person resumes it, or that it goes on."""
        self.resting = resting
        if resting:
            self._tell(tr("Reading is paused"))
        self.pause.setVisible(not resting)
        self.resume.setVisible(resting)

    def show_listed(self, scan: ScanEnded) -> None:
        """Says how many files are to be read: the first of them may take long."""
        if scan.waiting:
            self.show_progress(IndexProgress(0, scan.waiting, 0.0, None))

    def show_progress(self, progress: IndexProgress) -> None:
        """Shows count, rate and time left."""
        self._bar.set_fraction(progress.done / progress.total if progress.total else 0.0)
        left = progress.seconds_left
        self._tell(
            _done_words(progress),
            rate_words(progress.rate),
            tr("about {time} left", time=said(duration(left))) if left is not None and left > 0 else "",
        )

    def _tell(self, done: str, rate: str = "", left: str = "") -> None:
        self.done.set_text(done)
        self._rate.set_text(rate)
        self._left.set_text(left)

    def _measure(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(7))
        self._bars.setContentsMargins(self.theme.margins(0, 0, self.hang, 0))
        self._row.setSpacing(self.theme.px(20))


def rate_words(rate: float) -> str:
    """Such as "12 files/s" or "1 file/min"; "" while it is not known. `rate` is in files per second."""
    if rate <= 0:
        return ""
    if rate >= 1:
        return tr_n(round(rate), "{n:,} file/s", "{n:,} files/s")
    return tr_n(round(rate * 60), "{n:,} file/min", "{n:,} files/min")


def _done_words(progress: IndexProgress) -> str:
    return tr_n(progress.total, "{done:,} of {n:,} file", "{done:,} of {n:,} files", done=progress.done)
