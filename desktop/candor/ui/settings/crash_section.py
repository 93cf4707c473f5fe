"""The part of the settings page about crash reports."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.model.crash_report import CrashReport
from candor.settings.group import Group
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr, tr_n


class CrashSection(Section):
    """`folder_asked`, `copy_asked` and `drop_asked` are sent by its buttons."""

    folder_asked = Signal()
    copy_asked = Signal()
    drop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Group.ABOUT, tr("Crash reports"), parent)
        self.folder = TextButton(theme, tr("Show folder"), Kind.PLAIN)
        self.copy = TextButton(theme, tr("Copy"), Kind.PLAIN)
        self.drop = TextButton(theme, tr("Delete"), Kind.PLAIN)
        self.folder.clicked.connect(self.folder_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.drop.clicked.connect(self.drop_asked)
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button in (self.folder, self.copy, self.drop):
            line.addWidget(button)
        self.row = self.add_row(
            tr("When Candor breaks"),
            tr("Where it happened is written down, without your words. Nothing is sent: you can send it by hand."),
            buttons,
        )
        self.copy.setAccessibleName(tr("Copy the last crash report"))
        self.drop.setAccessibleName(tr("Delete all crash reports"))
        self.show_reports(())

    def show_reports(self, reports: Sequence[CrashReport]) -> None:
        """Says how many there are."""
        there = tr_n(len(reports), "There is {n:,} report.", "There are {n:,} reports.")
        self.row.set_note(there if reports else tr("There is none."))
        for button in (self.folder, self.copy, self.drop):
            button.setEnabled(bool(reports))
