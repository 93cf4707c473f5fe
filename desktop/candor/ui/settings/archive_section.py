"""The part of the settings page about a backup of everything."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.settings.group import Group
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class ArchiveSection(Section):
    """`backup_asked` and `restore_asked` are sent by its buttons."""

    backup_asked = Signal()
    restore_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Group.PRIVACY, tr("Backup"), parent)
        self.backup = TextButton(theme, tr("Back up"), Kind.PLAIN)
        self.backup.clicked.connect(self.backup_asked)
        self.restore = TextButton(theme, tr("Restore"), Kind.PLAIN)
        self.restore.clicked.connect(self.restore_asked)
        self.out = self.add_row(
            tr("Back up everything"),
            tr("Conversations, prompts, what your library holds and settings, in one file that a passphrase locks."),
            self.backup,
        )
        self.back = self.add_row(
            tr("Restore a backup"), tr("Adds what is missing here. Nothing that is here is changed."), self.restore
        )
