"""The part of the settings page about the token of an Ollama on another machine."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.settings.group import Group
from candor.ui.controls.field import Field
from candor.ui.controls.follow import follow
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

WIDE = 200


class TokenSection(Section):
    """A field that is never filled, and a button; `keep_asked` carries what was typed, "" to forget the token."""

    keep_asked = Signal(str)

    def __init__(self, theme: Theme, host: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, Group.CONNECTIONS, tr("Token"), parent)
        self.field = Field(theme, tr("Token for {host}", host=host), secret=True)
        self.keep = TextButton(theme, tr("Save"), Kind.PLAIN)
        self.keep.clicked.connect(self._on_keep)
        self.field.returnPressed.connect(self._on_keep)
        beside = QWidget()
        self._beside = QHBoxLayout(beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.field)
        self._beside.addWidget(self.keep)
        beside.setFocusProxy(self.field)
        self.row = self.add_row(
            tr("Token for {host}", host=host),
            tr("Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it."),
            beside,
        )
        follow(theme, self._set_sizes)

    def show_kept(self) -> None:
        """Says that it went well."""
        self.row.set_note(tr("Kept. Takes effect when Candor is opened again."))

    def show_failed(self, words: str) -> None:
        """Says what went wrong."""
        self.row.set_note(words, fault=True)

    def _on_keep(self) -> None:
        token = self.field.text().strip()
        self.field.clear()
        self.keep_asked.emit(token)

    def _set_sizes(self) -> None:
        self.field.setFixedWidth(self.theme.px(WIDE))
        self._beside.setSpacing(self.theme.px(8))
