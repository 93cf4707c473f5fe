"""The first run: what Candor is, and the three steps before the first question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.drop_zone import DropZone
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.saying import Saying
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.first_run.model_step import ModelStep
from candor.ui.first_run.server_step import ServerStep
from candor.ui.first_run.step import Step
from candor.ui.theme.measures import Space, Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

if TYPE_CHECKING:
    from candor.model.events import ServerState

LEAD_TR = (
    "Candor answers from your own folders.",
    "Every answer shows where it came from and how sure the model was.",
    "Nothing leaves this computer.",
)


class FirstRun(QWidget):
    """One column of 560 px, scrolled where it does not fit. Every step may be left out: `skipped`.

    `samples_asked` is sent by the link at the foot, when there are samples; `shown` whenever the page comes up.
    """

    shown = Signal()
    folder_asked = Signal()
    samples_asked = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.server = ServerStep(theme)
        self.models = ModelStep(theme)
        self.folder = Step(theme, 3, tr("Add your first folder"))
        self.zone = DropZone(theme)
        self.zone.folder_asked.connect(self.folder_asked)
        self.note = Words(theme, "", Style.SMALL, "text2", wrap=True)
        for part in (Gap(theme, 6), self.zone, Gap(theme, 8), self.note):
            self.folder.body.addWidget(part)
        self._foot = self._made_foot(samples)
        self._lay_out()
        self.show_server(None)
        follow(theme, self._measure)

    def show_server(self, state: "ServerState | None", chosen: str = "") -> None:
        """Shows what is known about Ollama; None while it is looked for."""
        self.models.setVisible(state is not None)
        running = state is not None and bool(state.version)
        before = tr("Files can be read before Ollama runs. Searching works without a model.")
        self.note.set_text(tr("You can start now; files are read while the model downloads.") if running else before)
        self.note.setVisible(state is None or not state.models)  # nothing has to be waited for
        if state is not None:
            self.server.show_server(state)
            self.models.set_models(tuple(state.models), chosen, running)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def showEvent(self, event: QShowEvent) -> None:
        """Tells that what it shows should be found out anew."""
        super().showEvent(event)
        self.shown.emit()

    def _made_foot(self, samples: bool) -> QWidget:
        foot = QWidget()
        self._foot_row = row = QHBoxLayout(foot)
        row.addStretch(1)
        row.addWidget(Saying(self.theme, "lock-simple", tr("No outside connections"), Style.SMALL))
        self.samples = TextButton(self.theme, tr("Try it with sample documents"), Kind.LINK, style=Style.SMALL_500)
        self.samples.clicked.connect(self.samples_asked)
        self.skip = TextButton(self.theme, tr("Skip for now"), Kind.LINK, style=Style.SMALL_500)
        self.skip.clicked.connect(self.skipped)
        row.addWidget(self.samples)
        row.addWidget(self.skip)
        row.addStretch(1)
        self.samples.setVisible(samples)
        return foot

    def _lay_out(self) -> None:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.addStretch(2)
        self._page.addLayout(self._middle())
        self._page.addStretch(3)
        self._page.addWidget(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(page))

    def _middle(self) -> QHBoxLayout:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(self.theme, "Candor", Style.BRAND))
        column.addWidget(Gap(self.theme, Space.S12))
        column.addWidget(Words(self.theme, "\n".join(tr(line) for line in LEAD_TR), Style.LEAD, "text2", wrap=True))
        for step in (self.server, self.models, self.folder):
            column.addWidget(Gap(self.theme, 28))
            column.addWidget(step)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inside, 100)
        row.addStretch(1)
        return row

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        self._inside.setMaximumWidth(px(Width.FIRST_RUN))
        self._page.setContentsMargins(margins(Space.S24, Space.S24, Space.S24, 0))
        self._foot_row.setContentsMargins(margins(0, 16, 0, 24))
        self._foot_row.setSpacing(px(18))
        self.update()
