"""The arithmetic of whether a model fits, line by line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from candor.model.local_model import Fit
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.models.model_words import reported, together, verdict
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import size

# A step's name, how it is reckoned (which fills the room), and its bytes at the end of the line.
SIDES = (
    Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag(0),
    Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing,
)


class FitView(QWidget):
    """Each step with how it is reckoned and its bytes, their sum against this machine, and what Ollama reports."""

    def __init__(self, theme: Theme, fit: Fit | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.lines: list[tuple[Words, Words, Words]] = []
        self.sum = Words(theme, "", Style.SMALL_500, "text", wrap=True)
        self.reported = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self._steps = QWidget()
        self._grid = QGridLayout(self._steps)
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        for part in (self._steps, self.sum, self.reported):
            self._column.addWidget(part)
        follow(theme, self._measure)
        self.show_fit(fit)

    def show_fit(self, fit: Fit | None) -> None:
        """Shows these steps; nothing for None."""
        for line in self.lines:
            for part in line:
                self._grid.removeWidget(part)
                part.deleteLater()
        self.lines.clear()
        self.setVisible(fit is not None)
        if fit is None:
            return
        for number, step in enumerate(fit.steps):
            what = Words(self.theme, said(step.what), Style.SMALL, "text2")
            how = Words(self.theme, said(step.how), Style.SMALL, "text3", wrap=True)
            amount = Words(self.theme, size(step.size), Style.SMALL)
            for column, part in enumerate((what, how, amount)):
                self._grid.addWidget(part, number, column, SIDES[column])
            self.lines.append((what, how, amount))
        self.sum.set_pieces([(tr("{verdict}: {sum}", verdict=verdict(fit), sum=together(fit)), _tone(fit))])
        self.reported.set_text(reported(fit))
        self.reported.setVisible(bool(fit.loaded))

    def _measure(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.theme.px(16))
        self._grid.setVerticalSpacing(self.theme.px(4))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(6))


def _tone(fit: Fit) -> str:
    return "text" if fit.fits else "fault"
