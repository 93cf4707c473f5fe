"""What Candor is, which one this is, and where it keeps its things."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor import __version__
from candor.settings.group import Group
from candor.ui.controls.key_words import key_words
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.settings.about_row import AboutRow
from candor.ui.settings.licences_sheet import LicencesSheet
from candor.ui.theme.mark import mark
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class About(QObject):
    """The sections of the About group, and the sheet of licences. `resources` is the folder of icons and licences,
    `folder_asked` carries a location to be shown in the system's file manager.
    """

    folder_asked = Signal(object)
    shortcuts_asked = Signal()
    first_run_asked = Signal()

    def __init__(self, theme: Theme, settings: Path, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._resources = theme, resources
        licences = TextButton(theme, tr("Licences"), Kind.PLAIN)
        licences.clicked.connect(self._show_licences)
        show = TextButton(theme, tr("Show in folder"), Kind.PLAIN)
        show.clicked.connect(lambda: self.folder_asked.emit(os.fsencode(settings.parent)))
        keys = TextButton(theme, tr("Show shortcuts"), Kind.PLAIN)
        keys.clicked.connect(self.shortcuts_asked)
        first = TextButton(theme, tr("Show first steps"), Kind.PLAIN)
        first.clicked.connect(self.first_run_asked)
        self.section = section = Section(theme, Group.ABOUT, tr("Candor"))
        version = tr("Version {version}", version=__version__)
        free = tr("Free software under the GNU Affero General Public License, version 3 or later.")
        section.add(AboutRow(theme, mark(resources / "icons"), version, free, licences))
        section.add_row(
            tr("Settings file"),
            tr("What you choose here is kept in {path}; its folder holds everything else Candor keeps.", path=settings),
            show,
        )
        has = tr("Everything Candor can do has a key, or is found with {keys}.", keys=key_words("Ctrl+K"))
        section.add_row(tr("Keys"), has, keys)
        section.add_row(tr("First steps"), tr("Look for Ollama, choose a model and add a folder once more."), first)

    def _show_licences(self) -> None:
        LicencesSheet(self._theme, self._resources, self.section).open()
