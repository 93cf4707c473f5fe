"""The way from the settings to the models."""

from PySide6.QtCore import QObject, Signal

from candor.settings.group import Group
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class ModelsSection(QObject):
    """One row in the group about answers; `asked` is sent to see the models."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        show = TextButton(theme, tr("Manage models"), Kind.PLAIN)
        show.clicked.connect(self.asked)
        self.section = Section(theme, Group.ANSWERS, tr("Models"))
        self.section.add_row(
            tr("What Ollama has"),
            tr("Get, import, make and delete models, and see whether one fits this machine."),
            show,
        )
