"""Asks for a collection's name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class NameDialog(Form):
    """`named` carries the name the person gave, without spaces around it."""

    named = Signal(str)

    def __init__(self, theme: Theme, title: str, does: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, title, does, parent, wide=400)
        self.field = Field(theme, tr("Name"), tr("Contracts"))
        self.field.setText(name)
        self.field.selectAll()
        self.field.textChanged.connect(self._on_changed)
        self.add(tr("Name"), self.field)
        self.say(tr("Folders, files, web pages and tables that are asked together."))
        self.confirmed.connect(lambda: self.named.emit(self.field.text().strip()))
        self._before = name
        self._on_changed()
        self.field.setFocus()

    def _on_changed(self) -> None:
        self.show_error(None)
        self.do.setEnabled(self.field.text().strip() not in {"", self._before})
