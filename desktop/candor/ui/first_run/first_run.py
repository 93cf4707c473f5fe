"""The first run: what Candor is, and the three steps before the first question."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.events import ServerState
from candor.ui.controls.drop_zone import DropZone
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.saying import Saying
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.errors import explain
from candor.ui.first_run.model_step import ModelStep
from candor.ui.first_run.step import Step
from candor.ui.theme.measures import Space, Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

LEAD_TR = (
    "Candor answers from your own folders.",
    "Every answer shows where it came from and how sure the model was.",
    "Nothing leaves this computer.",
)


class FirstRun(QWidget):
    """One column of 560 px, scrolled where it does not fit.

    `samples_asked` is sent by the link at the foot, when there are samples.
    """

    look_asked = Signal()
    folder_asked = Signal()
    samples_asked = Signal()
    model_chosen = Signal(str)

    def __init__(self, theme: Theme, samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.server = Step(theme, 1, tr("Looking for Ollama"))
        self.server_words = Words(theme, "", Style.UI, "text2", wrap=True)
        self.look = TextButton(theme, tr("Look again"), Kind.SOLID, "arrow-clockwise")
        self.look.clicked.connect(self.look_asked)
        self.server.body.addWidget(self.server_words)
        self._look_box = QWidget()
        self._look_row = box = QHBoxLayout(self._look_box)
        box.addWidget(self.look)
        box.addStretch(1)
        self._look_box.hide()
        self.server.body.addWidget(self._look_box)
        self.models = ModelStep(theme)
        self.models.chosen.connect(self.model_chosen)
        self.folder = Step(theme, 3, tr("Add your first folder"))
        zone = DropZone(theme)
        zone.folder_asked.connect(self.folder_asked)
        self.folder.body.addWidget(Gap(theme, 6))
        self.folder.body.addWidget(zone)
        self.folder.body.addWidget(Gap(theme, 8))
        note = tr("Files can be read before Ollama runs. Searching works without a model.")
        self.folder.body.addWidget(Words(theme, note, Style.SMALL, "text2", wrap=True))
        self._foot = self._made_foot(samples)
        self._lay_out()
        self.show_server(None)
        follow(theme, self._measure)

    def show_server(self, state: ServerState | None, chosen: str = "") -> None:
        """Shows what is known about Ollama; None while it is looked for."""
        self.models.setVisible(state is not None)
        if state is None:
            return
        self.server.set_done(state.failure is None or bool(state.version))
        if state.version:
            self.server.title.set_text(
                tr("Ollama is running") if not state.practice else tr("Practice server, not a model")
            )
            address = state.address.removeprefix("http://")
            words = tr(
                "Version {version} at {address}, only reachable from this computer",
                version=state.version,
                address=address,
            )
        else:
            explanation = explain(state.failure) if state.failure else None
            what = explanation.words if explanation else ""
            free = tr("Ollama is the free program that runs the model on this computer; get it at ollama.com.")
            title, _, rest = what.partition(". ")
            self.server.title.set_text(title)
            words = f"{rest}. {free}" if rest else free
        self.server_words.set_text(words)
        usable = tuple(state.models)
        self._look_box.setVisible(not state.version or not usable)
        self.models.set_models(usable, chosen, bool(state.version))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _made_foot(self, samples: bool) -> QWidget:
        foot = QWidget()
        self._foot_row = row = QHBoxLayout(foot)
        row.addStretch(1)
        row.addWidget(Saying(self.theme, "lock-simple", tr("No outside connections"), Style.SMALL))
        if samples:
            link = TextButton(self.theme, tr("Try it with sample documents"), Kind.LINK, style=Style.SMALL_500)
            link.clicked.connect(self.samples_asked)
            row.addWidget(link)
        row.addStretch(1)
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
        self._look_row.setContentsMargins(margins(0, 8, 0, 0))
        self._foot_row.setContentsMargins(margins(0, 16, 0, 24))
        self._foot_row.setSpacing(px(18))
        self.update()
