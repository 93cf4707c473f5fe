"""The row of the settings page that says whether there is a newer Candor."""

import time
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.model.failure import Failure
from candor.model.update import UpdateState
from candor.services.updates.words import standing_words
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.words import day, sentence


class UpdateRow(QObject):
    """Adds itself to a section. `look_asked` and `page_asked` are sent by its buttons."""

    look_asked = Signal()
    page_asked = Signal()

    def __init__(self, theme: Theme, section: Section) -> None:
        super().__init__(section)
        self.look = TextButton(theme, tr("Look now"), Kind.PLAIN)
        self.page = TextButton(theme, tr("Open download page"), Kind.PLAIN)
        self.look.clicked.connect(self.look_asked)
        self.page.clicked.connect(self.page_asked)
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button in (self.page, self.look):
            line.addWidget(button)
        self.row = section.add_row(tr("Newer versions"), "", buttons)
        self.page.hide()
        self.look.setEnabled(False)

    def show_state(self, state: UpdateState) -> None:
        """Says how the installed version stands, when was looked last, and how that failed."""
        self.row.set_sentence(sentence(said(standing_words(state))))
        self.page.setVisible(state.offered is not None)
        self.look.setVisible(bool(state.host))
        self.look.setEnabled(not state.forbidden)
        self.look.set_text(tr("Look now"))
        looked = tr("Last looked: {when}.", when=day(state.looked, date.fromtimestamp(time.time())))
        if state.failure is not None:
            self.show_failure(state.failure)
        else:
            self.row.set_note(looked if state.looked else "")

    def show_failure(self, failure: Failure) -> None:
        """Says why nothing was found out."""
        self.row.set_note(f"{sentence(said(failure.what))} {said(failure.remedy)}", fault=True)

    def show_looking(self) -> None:
        """Rests while the host is asked."""
        self.look.setEnabled(False)
        self.look.set_text(tr("Looking…"))
