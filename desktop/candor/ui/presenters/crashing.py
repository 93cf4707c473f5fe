"""Joins the part of the settings about crash reports with the reports, and tells of a new one once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from candor.model.crash_report import CrashReport
from candor.model.events import ServerState
from candor.ui.banner import Banner
from candor.ui.desk.desk import Desk
from candor.ui.errors import Action
from candor.ui.settings.crash_section import CrashSection
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.tr import tr


class Crashing(QObject):
    """The banner says it when nothing more urgent stands there: once the server is known to be in order."""

    def __init__(self, desk: Desk, banner: Banner, page: SettingsPage) -> None:
        super().__init__(desk)
        self._desk, self._banner = desk, banner
        self._reports: Sequence[CrashReport] = ()
        self._asked = False
        self.section = CrashSection(banner.theme)
        page.add_section(self.section)
        self.section.folder_asked.connect(self._show_folder)
        self.section.copy_asked.connect(self._copy)
        self.section.drop_asked.connect(lambda: desk.crashing.start(self._dropped))
        desk.crashing.happened.connect(self._on_listed)
        desk.telling.happened.connect(self._on_told)
        desk.server.changed.connect(self._on_server)
        desk.crashing.start(desk.verbs.crashes.all)

    async def _dropped(self) -> list[CrashReport]:
        await self._desk.verbs.crashes.drop()
        return await self._desk.verbs.crashes.all()

    def _on_server(self, state: ServerState) -> None:
        if state.failure is None and not self._asked:
            self._asked = True
            self._desk.telling.start(self._desk.verbs.crashes.untold)

    def _on_told(self, untold: bool) -> None:
        if untold:
            words = tr("Candor broke the last time. A report says where, without your words")
            self._banner.show_notice(words, Action.SHOW_REPORT)

    def _on_listed(self, reports: Sequence[CrashReport]) -> None:
        self._reports = reports
        self.section.show_reports(reports)

    def _copy(self) -> None:
        if self._reports:
            QGuiApplication.clipboard().setText(self._reports[0].text)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._desk.verbs.crashes.folder))
