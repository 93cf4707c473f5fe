"""The step that chooses a model, and the step that looks for Ollama."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.banner import Command
from candor.ui.controls.control import Control
from candor.ui.controls.gap import Gap
from candor.ui.controls.words import Words
from candor.ui.first_run.step import Step
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

PULL = "ollama pull llama3"
SHOWN = 6


class Choice(Control):
    """A radio button with a model's name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """A row of 32 px."""
        return QSize(self.text_width(self.text(), Style.UI_SELECTED) + self.theme.px(34), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring and the name."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.theme.px(15)
        ring = QRectF(1, (self.height() - size) / 2, size, size)
        painter.setPen(QPen(tokens.accent if self.isChecked() else tokens.ctrl, 5 if self.isChecked() else 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 2.5 if self.isChecked() else 0.65
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        painter.setFont(self.theme.font(Style.UI_SELECTED))
        painter.setPen(tokens.text)
        words = QRectF(self.rect()).adjusted(self.theme.px(26), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        self.paint_focus(painter)


class ModelStep(Step):
    """The local models to choose from, or the command that gets one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 2, tr("Choose a model"), parent)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        self._widgets: list[Choice] = []
        self.body.addWidget(Gap(theme, 4))
        self.body.addLayout(self._choices)
        self.command = Command(theme, PULL)
        self.note = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.body.addWidget(self.command, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.note)

    def set_models(self, models: Sequence[str], chosen: str, running: bool) -> None:
        """Shows up to six models; with none, how to get one."""
        for widget in self._widgets:
            self._choices.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = [self._choice(name, name == chosen) for name in models[:SHOWN]]
        self.set_done(bool(models))
        self.command.setVisible(not models)
        more = len(models) - SHOWN
        if models:
            self.note.set_text(tr("{n} more can be chosen beside the question.", n=more) if more > 0 else "")
        else:
            asleep = tr("Type this into a terminal; Ollama downloads 4.7 GB, then press Look again.")
            awake = tr("Type this into a terminal; Ollama downloads 4.7 GB, Candor finds it when you look again.")
            self.note.set_text(awake if running else asleep)
        self.note.setVisible(bool(self.note.text))

    def _choice(self, name: str, checked: bool) -> Choice:
        choice = Choice(self.theme, name)
        choice.setChecked(checked)
        choice.clicked.connect(lambda: self.chosen.emit(name))
        self._choices.addWidget(choice)
        return choice
