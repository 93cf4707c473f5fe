"""Asks for a folder's name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class FolderDialog(Form):
    """`named` carries the name the person gave, without spaces around it."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("New folder"), tr("Create"), parent, wide=400)
        self.field = Field(theme, tr("Name"))
        self.field.textChanged.connect(self._on_changed)
        self.add(tr("Name"), self.field)
        self.say(tr("Conversations stand together in it; nothing else about them changes."))
        self.confirmed.connect(lambda: self.named.emit(self.field.text().strip()))
        self._on_changed()
        self.field.setFocus()

    def _on_changed(self) -> None:
        self.do.setEnabled(bool(self.field.text().strip()))
