"""Says what is wrong with the model's server and what to do."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.failure import Failure
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.errors import Action, explain
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import sentence

WARNING = "warning-circle"


class Command(QWidget):
    """A line for a terminal with a button that copies it."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._words = Words(theme, text, Style.MONO)
        self.copy = copy = IconButton(theme, "copy", tr("Copy the command"), side=24)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words)
        row.addWidget(copy)

    def set_text(self, text: str) -> None:
        """Shows another command, or nothing at all."""
        self._text = text
        self._words.set_text(text)
        self.setVisible(bool(text))


class Banner(QWidget):
    """The words of a failure with its next step, as a button or a command to copy. `acted` carries the Action."""

    acted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._action: Action | None = None
        self._notice = False
        self._icon = WARNING
        self.words = Words(theme, "", Style.UI_SELECTED, "text", wrap=True)
        self.remedy = Words(theme, "", Style.UI, "text2", wrap=True)
        self.command = Command(theme)
        self.button = TextButton(theme, tr(Action.LOOK_AGAIN.value), Kind.LINK)
        self.button.clicked.connect(lambda: self.acted.emit(self._action))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.words)
        said.addWidget(self.remedy)
        self._row = row = QHBoxLayout(self)
        row.addLayout(said, 1)
        row.addWidget(self.command)
        row.addWidget(self.button)
        follow(theme, self._measure)
        self.hide()

    def show_failure(self, failure: Failure | None, notice: bool = False) -> None:
        """Shows a failure, or goes away for None. A notice says something the person should know; nothing failed."""
        self.setVisible(failure is not None)
        if failure is None:
            return
        explanation = explain(failure)
        self._action, self._notice, self._icon = explanation.action, notice, WARNING
        self.words.set_text(sentence(explanation.words))
        self.remedy.set_text(explanation.remedy.replace("`", ""))
        self.remedy.setVisible(bool(explanation.remedy))
        self.command.set_text(explanation.command)
        self.button.setVisible(explanation.action is not None)
        if explanation.action is not None:
            self.button.set_text(tr(explanation.action.value))
        self.update()

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(16 + 24, 4, 9, 10))
        self._row.setSpacing(self.theme.px(12))
        self.update()

    def show_notice(self, words: str, action: Action | None, icon: str = WARNING) -> None:
        """Says something that is no failure, with a button for it or none."""
        self.show_failure(Failure("", words), notice=True)
        self._icon = icon
        self._action = action
        self.button.setVisible(action is not None)
        if action is not None:
            self.button.set_text(tr(action.value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon beside the words."""
        painter = painter_of(self)
        size = self.theme.px(16)
        top = self.words.y() + (self.theme.line_height(Style.UI) - size) / 2
        colour = self.theme.tokens.text2 if self._notice else self.theme.tokens.fault
        self.theme.paint_icon(painter, QRectF(self.theme.px(16), top, size, size), self._icon, colour)
