"""Joins how a conversation is answered with where that is kept."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from candor.model.errors import CandorError
from candor.model.events import Asked
from candor.model.kept import Preset
from candor.model.local_model import LocalModel
from candor.model.question import Question
from candor.model.turn import Conversation, Options
from candor.ui.ask.ask_page import AskPage
from candor.ui.ask.ways_sheet import WaysSheet
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.presenters.talk import Talk


class Ways(QObject):
    """Each conversation's own way to be answered, None for the settings'. A new conversation has none to keep it in
    before its first question: it gets its way then.
    """

    def __init__(self, desk: Desk, page: AskPage, talk: Talk, preferences: Preferences) -> None:
        super().__init__(desk)
        self._desk, self._page, self._preferences = desk, page, preferences
        self._kept: dict[str, Options | None] = {}
        self._chosen: dict[str, Options | None] = {}  # here; a list that was read before must not undo it
        self._begun: Options | None = None
        self._sheet: WaysSheet | None = None
        talk.ways = self._now
        talk.sent.connect(self._on_sent)
        talk.switched.connect(lambda before, after: self._tell())
        page.band.ways_asked.connect(self.show)
        desk.chats.listed.connect(self._on_listed)
        desk.asking.happened.connect(self._on_answering)
        desk.ways.model.happened.connect(self._on_model)
        desk.ways.presets.happened.connect(self._on_presets)
        desk.ways.presets.failed.connect(self._on_failed)

    def show(self) -> None:
        """Shows how the conversation is answered, to be changed."""
        self._tell()  # pressing the button turned its mark
        base = self._preferences.settings.options()
        self._sheet = sheet = WaysSheet(self._page.theme, self._now(), base, self._page)
        sheet.changed.connect(self._on_changed)
        sheet.preset_kept.connect(self._desk.ways.keep_preset)
        sheet.preset_dropped.connect(self._desk.ways.drop_preset)
        sheet.finished.connect(self._on_closed)
        self._desk.ways.look(self._page.composer.model)
        sheet.open()

    @property
    def _here(self) -> str:
        return self._desk.chats.current or ""

    def _now(self) -> Options | None:
        return self._chosen.get(self._here, self._kept.get(self._here))

    def _on_changed(self, options: Options | None) -> None:
        self._chosen[self._here] = options
        if self._here:
            self._save(self._here, options)
        self._tell()
        self._page.composer.edited.emit()

    def _save(self, conversation: str, options: Options | None) -> None:
        self._desk.ways.keep(conversation, options).failed.connect(self._on_failed)

    def _on_model(self, model: LocalModel) -> None:
        if self._sheet is not None:
            self._sheet.set_model(model)

    def _on_presets(self, presets: Sequence[Preset]) -> None:
        if self._sheet is not None:
            self._sheet.set_presets(presets)

    def _on_failed(self, error: CandorError) -> None:
        if self._sheet is not None:
            self._sheet.show_error(error)
        else:
            self._desk.chats.failed.emit(error)

    def _on_listed(self, conversations: Sequence[Conversation]) -> None:
        self._kept = {each.id: each.options for each in conversations}
        self._tell()

    def _on_sent(self, question: Question) -> None:
        self._begun = question.options if question.conversation is None else None

    def _on_answering(self, event: object) -> None:
        """A conversation that begins keeps the way its first question was asked in; the next new one has none."""
        if not isinstance(event, Asked):
            return
        begun, self._begun = self._begun, None
        if begun is not None:
            self._chosen[event.question.conversation] = begun
            self._chosen.pop("", None)
            self._save(event.question.conversation, begun)
        self._tell()

    def _tell(self) -> None:
        self._page.band.ways.setChecked(self._now() is not None)

    def _on_closed(self) -> None:
        self._sheet = None
