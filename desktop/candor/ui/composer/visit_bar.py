"""Reading everything: what it would cost, then how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import count, spoken

if TYPE_CHECKING:
    from candor.model.events import VisitProgress
    from candor.model.visit import VisitPlan


def cost_words(plan: "VisitPlan") -> str:
    """Such as "812 passages in 47 files, about 14 calls, 9 minutes"."""
    if not plan.passages:
        return tr("There is nothing to read in this part of the library")
    passages, files = count(plan.passages, "passage", "passages"), count(plan.files, "file", "files")
    words = {"passages": passages, "files": files, "calls": count(plan.calls, "call", "calls")}
    if plan.seconds is None:
        return tr("{passages} in {files}, about {calls}, for a time not known yet", **words)
    return tr("{passages} in {files}, about {calls}, {time}", time=spoken(plan.seconds), **words)


def progress_words(progress: "VisitProgress") -> str:
    """Such as "320 of 812 passages, 14 items, 3 minutes left"."""
    passages, items = count(progress.total, "passage", "passages"), count(progress.items, "item", "items")
    if progress.seconds_left is None:
        return tr("{done:,} of {passages}, {items}", done=progress.done, passages=passages, items=items)
    left = spoken(progress.seconds_left)
    return tr(
        "{done:,} of {passages}, {items}, {left} left", done=progress.done, passages=passages, items=items, left=left
    )


class VisitBar(QWidget):
    """A line over the composer, hidden most of the time. `wanted` is sent when everything is to be read, `declined`
    when the closest passages will do, `stopped` while it is read.
    """

    wanted = Signal()
    declined = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = Words(theme, "", Style.UI, "text", wrap=True)
        self.progress = ProgressBar(theme)
        self.everything = TextButton(theme, tr("Read everything"), Kind.PLAIN)
        self.closest = TextButton(theme, tr("Only the closest"), Kind.QUIET)
        self.stop = TextButton(theme, tr("Stop"), Kind.PLAIN, icon="stop")
        for button, signal in (
            (self.everything, self.wanted),
            (self.closest, self.declined),
            (self.stop, self.stopped),
        ):
            button.clicked.connect(signal)
        said = QVBoxLayout()
        said.addStretch(1)
        said.addWidget(self.words)
        said.addWidget(self.progress)
        said.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.addLayout(said, 1)
        for button in (self.everything, self.closest, self.stop):
            row.addWidget(button)
        follow(theme, self._measure)
        self.hide()

    def show_cost(self, plan: "VisitPlan") -> None:
        """Says what it takes before anything is read."""
        self.words.set_text(cost_words(plan))
        self._show(running=False)
        self.everything.setVisible(plan.passages > 0)

    def show_progress(self, progress: "VisitProgress") -> None:
        """Says how far it is."""
        self.words.set_text(progress_words(progress))
        self.progress.set_fraction(progress.done / progress.total if progress.total else 0.0)
        self._show(running=True)

    def _show(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.everything.setVisible(not running)
        self.closest.setVisible(not running)
        self.show()

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(16, 4, 9, 8))
        self._row.setSpacing(self.theme.px(8))
