"""Writing a conversation to a file the person chooses."""

import asyncio
import re
from collections.abc import Awaitable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from candor.model.errors import CandorError
from candor.services.export.save import write_whole
from candor.services.verbs import ExportFormat
from candor.ui.banner import Banner
from candor.ui.desk.desk import Desk
from candor.ui.errors import Action
from candor.ui.tr import tr

NOTHING = "There is no conversation to export yet"
UNNAMED = "Conversation"
FILTERS_TR = {
    ExportFormat.HTML: "Web page (*.html)",
    ExportFormat.PDF: "PDF (*.pdf)",
    ExportFormat.MARKDOWN: "Markdown (*.md)",
    ExportFormat.JSON: "JSON (*.json)",
}
NO_FILE_NAME = re.compile(r'[\x00-\x1f\\/:*?"<>|]+')


class Exports(QObject):
    """Lets the person choose format and place, writes on a worker thread, and says how it went in the banner."""

    def __init__(self, desk: Desk, banner: Banner) -> None:
        super().__init__(desk)
        self._desk, self._banner = desk, banner
        self._saved: Path | None = None
        banner.acted.connect(self._on_acted)
        desk.exporting.happened.connect(self._on_saved)
        desk.exporting.failed.connect(self._on_failed)

    def ask_where(self, title: str, over: QWidget) -> None:
        """Lets the person choose where the conversation that is open is written to."""
        if self._desk.chats.current is None:
            self._banner.show_notice(tr(NOTHING), None)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder) if Path(folder).is_dir() else Path.home()
        dialog = QFileDialog(over, tr("Export conversation"), str(start / f"{file_name(title)}.html"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        formats = {tr(words): form for form, words in FILTERS_TR.items()}
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(formats[chosen].suffix))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the conversation that is open as the name ends: a web page where that says nothing."""
        number, export = self._desk.chats.current, self._desk.verbs.answers.export
        form = next((form for form in ExportFormat if path.suffix.lower() == f".{form.suffix}"), ExportFormat.HTML)
        if number is not None:
            self._desk.exporting.start(lambda: write_out(export(number, form), path))

    def _on_saved(self, path: Path) -> None:
        self._saved = path
        self._banner.show_notice(tr("Saved “{name}”", name=path.name), Action.SHOW_IN_FOLDER, "check")

    def _on_failed(self, error: CandorError) -> None:
        self._banner.show_failure(error.failure())

    def _on_acted(self, action: Action) -> None:
        if action is Action.SHOW_IN_FOLDER and self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._saved.parent))


def file_name(title: str) -> str:
    """A title as the name of a file on every system."""
    return " ".join(NO_FILE_NAME.sub(" ", title).split())[:80].strip(" .") or tr(UNNAMED)


async def write_out(content: Awaitable[bytes], path: Path) -> Path:
    """Writes what is still to come; returns the path. Raises NotSaved."""
    data = await content
    await asyncio.to_thread(write_whole, data, path)
    return path
