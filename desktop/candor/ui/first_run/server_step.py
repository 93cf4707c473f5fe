"""The step that finds Ollama."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.banner import Command
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.errors import explain
from candor.ui.first_run.step import Step
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr

if TYPE_CHECKING:
    from candor.model.events import ServerState
    from candor.services.verbs import ServerAdvice


class ServerStep(Step):
    """Says whether it runs and where, else how it is installed or started on this system."""

    look_asked = Signal()
    get_asked = Signal()
    address_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 1, tr("Looking for Ollama"), parent)
        self.words = Words(theme, "", Style.UI, "text2", wrap=True)
        self.look = TextButton(theme, tr("Look again"), Kind.SOLID, "arrow-clockwise")
        self.look.clicked.connect(self.look_asked)
        self.get = TextButton(theme, tr("Get Ollama"), Kind.PLAIN, "arrow-square-out")
        self.get.clicked.connect(self.get_asked)
        self.elsewhere = TextButton(theme, tr("Use another address"), Kind.LINK)
        self.elsewhere.clicked.connect(self.address_asked)
        self._missing = ""
        self.commands: list[Command] = []
        self._commands = QVBoxLayout()
        self._commands.setSpacing(0)
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        for button in (self.look, self.get, self.elsewhere):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._buttons.hide()
        follow(theme, self._space)
        self.body.addWidget(self.words)
        self.body.addLayout(self._commands)
        self.body.addWidget(self._buttons)

    def show_server(self, state: "ServerState") -> None:
        """Says what was found out."""
        self.set_done(bool(state.version))
        self._buttons.setVisible(not state.version)
        if state.version:
            self._show_commands(())
            self._show_running(state)
        else:
            self._show_missing(state)

    def show_advice(self, advice: "ServerAdvice") -> None:
        """Says how Ollama is installed or started here, with the commands to copy."""
        self._show_commands(advice.commands)
        if advice.remedy:
            self.words.set_text(f"{self._missing} {said(advice.remedy)}")

    def _show_commands(self, lines: Sequence[str]) -> None:
        for command in self.commands:
            self._commands.removeWidget(command)
            command.hide()
            command.deleteLater()
        self.commands = [Command(self.theme, line) for line in lines]
        for command in self.commands:
            self._commands.addWidget(command, 0, Qt.AlignmentFlag.AlignLeading)

    def _space(self) -> None:
        self._row.setContentsMargins(self.theme.margins(0, 8, 0, 0))
        self._row.setSpacing(self.theme.px(8))

    def _show_running(self, state: "ServerState") -> None:
        self.title.set_text(tr("Practice server, not a model") if state.practice else tr("Ollama is running"))
        where = {"version": state.version, "address": state.address.removeprefix("http://")}
        self.words.set_text(tr("Version {version} at {address}, only reachable from this computer", **where))

    def _show_missing(self, state: "ServerState") -> None:
        title, _, rest = said(explain(state.failure).words if state.failure else "").partition(". ")
        self.title.set_text(title)
        free = tr("Ollama is the free program that runs the model on this computer.")
        self._missing = f"{rest.rstrip('.')}. {free}" if rest else free
        self.words.set_text(self._missing)
