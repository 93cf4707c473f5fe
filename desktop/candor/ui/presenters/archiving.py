"""Bringing conversations in, backing everything up and bringing it back, with files the person chooses."""

import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from candor.model.archive import Imported, Restored
from candor.model.errors import CandorError
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.dialogs.passphrase_dialog import PassphraseDialog
from candor.ui.settings.archive_section import ArchiveSection
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.tr import tr, tr_n

SUFFIX = "candor"
Done = Callable[[Any], None]


class Archiving(QObject):
    """One thing at a time; how it went is said over the composer, and of a backup on the settings page too."""

    def __init__(self, desk: Desk, page: AskPage, settings_page: SettingsPage) -> None:
        super().__init__(desk)
        self._desk, self._page = desk, page
        self.form: PassphraseDialog | None = None
        self._done: Done | None = None
        self.section = ArchiveSection(page.theme)
        settings_page.add_section(self.section)
        self.section.backup_asked.connect(self.ask_where_to_back_up)
        self.section.restore_asked.connect(self.ask_what_to_restore)
        desk.archiving.happened.connect(self._on_happened)
        desk.archiving.failed.connect(self._on_failed)

    def ask_what_to_bring_in(self) -> None:
        """Lets the person choose a file of conversations."""
        dialog = self._dialog(tr("Import conversations"), tr("Conversations (*.json *.md *.markdown *.txt)"))
        dialog.fileSelected.connect(lambda name: self.bring_in(Path(name)))
        dialog.open()

    def ask_where_to_back_up(self) -> None:
        """Lets the person choose a place, then a passphrase."""
        dialog = self._dialog(tr("Back up everything"), tr("Candor backup (*.candor)"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"Candor {time.strftime('%Y-%m-%d')}.{SUFFIX}")
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def ask_what_to_restore(self) -> None:
        """Lets the person choose a backup, then asks for its passphrase."""
        dialog = self._dialog(tr("Restore a backup"), tr("Candor backup (*.candor)"))
        dialog.fileSelected.connect(lambda name: self.restore(Path(name)))
        dialog.open()

    def bring_in(self, path: Path) -> None:
        """Keeps the conversations of a file."""
        self._start(lambda: self._desk.verbs.archive.bring_in(path), self._on_brought)

    def back_up(self, path: Path) -> None:
        """Asks for a passphrase, then writes everything into a file."""
        backup = self._desk.verbs.archive.backup
        form = self._asked(path, new=True)
        form.typed.connect(lambda typed: self._start(lambda: backup(path, typed), lambda _: self._on_out(path)))

    def restore(self, path: Path) -> None:
        """Asks for a backup's passphrase, then brings it back."""
        restore = self._desk.verbs.archive.restore
        form = self._asked(path, new=False)
        form.typed.connect(lambda typed: self._start(lambda: restore(path, typed), self._on_back))

    def _asked(self, path: Path, *, new: bool) -> PassphraseDialog:
        self.form = form = PassphraseDialog(self._page.theme, path.name, self._page.window(), new=new)
        form.finished.connect(self._on_closed)
        form.open()
        return form

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder) if Path(folder).is_dir() else Path.home()
        dialog = QFileDialog(self._page.window(), title, str(start))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _start(self, work: Callable[[], Awaitable[object]], done: Done) -> None:
        if not self._desk.archiving.running:
            self._done = done
            self._desk.archiving.start(work)

    def _on_happened(self, result: object) -> None:
        if self.form is not None:
            self.form.accept()
        if self._done is not None:
            self._done(result)

    def _on_brought(self, done: Imported) -> None:
        self._desk.chats.refresh()
        came = tr_n(len(done.brought), "{n:,} conversation was brought in", "{n:,} conversations were brought in")
        said = came if done.brought else tr("All of it was here already")
        if len(done.brought) == 1:
            said = tr("Brought in “{title}”", title=done.brought[0].title)
        self._page.banner.show_notice(said, None, "check")

    def _on_out(self, path: Path) -> None:
        said = tr("Saved “{name}”", name=path.name)
        self.section.out.set_note(said)
        self._page.banner.show_notice(said, None, "check")

    def _on_back(self, done: Restored) -> None:
        said = tr_n(done.conversations, "{n:,} conversation was brought back", "{n:,} conversations were brought back")
        self.section.back.set_note(tr("Settings take effect at the next start.") if done.settings else said)
        self._page.banner.show_notice(said, None, "check")
        self._desk.chats.refresh()
        self._desk.library.refresh()
        if done.places:
            self._desk.reading.look_again()

    def _on_failed(self, error: CandorError) -> None:
        if self.form is not None:
            self.form.show_error(error)
        else:
            self._page.banner.show_failure(error.failure())

    def _on_closed(self) -> None:
        self.form = None
