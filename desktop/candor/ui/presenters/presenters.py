"""All that joins views with work, made when the core is open."""

from PySide6.QtCore import QObject, Signal

from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.library.library_page import LibraryPage
from candor.ui.presenters.archiving import Archiving
from candor.ui.presenters.crashing import Crashing
from candor.ui.presenters.drafts import Drafts
from candor.ui.presenters.exports import Exports
from candor.ui.presenters.keeping import Keeping
from candor.ui.presenters.ordering import Ordering
from candor.ui.presenters.pins import Pins
from candor.ui.presenters.prompts import Prompts
from candor.ui.presenters.reading_chat import ReadingChat
from candor.ui.presenters.review import Review
from candor.ui.presenters.seeking import Seeking
from candor.ui.presenters.talk import Talk
from candor.ui.presenters.tending import Tending
from candor.ui.presenters.unsent import Unsent
from candor.ui.presenters.visits import Visits
from candor.ui.presenters.ways import Ways
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.transcript.transcript import Transcript


class Presenters(QObject):
    """One of each. `troubled` carries a Failure or None, `titled` a conversation's id, `document_asked` a Turn and its
    Source, `file_asked` a Document; `asked` is sent when a question is on its way, `evidence_asked` to show the panel.
    """

    troubled = Signal(object)
    titled = Signal(object)
    asked = Signal()
    evidence_asked = Signal()
    document_asked = Signal(object, object)
    file_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        page: AskPage,
        transcript: Transcript,
        evidence: Evidence,
        sidebar: Sidebar,
        library_page: LibraryPage,
        preferences: Preferences,
        settings_page: SettingsPage,
    ) -> None:
        super().__init__(desk)
        self.talk = Talk(desk, page, transcript, evidence)
        self.drafts = Drafts(desk, page, self.talk)
        self.unsent = Unsent(desk, page, self.talk)
        self.prompts = Prompts(desk, page)
        self.ways = Ways(desk, page, self.talk, preferences)
        self.exports = Exports(desk, page.banner)
        self.archiving = Archiving(desk, page, settings_page)
        self.crashing = Crashing(desk, page.banner, settings_page)
        self.pins = Pins(desk.pinning, page, self.talk, evidence)
        self.visits = Visits(desk, page, self.talk)
        self.review = Review(desk, transcript, evidence)
        self.ordering = Ordering(desk.chats, sidebar, page)
        self.seeking = Seeking(desk.seeking, desk.verbs.talks, sidebar)
        self.reading_chat = ReadingChat(page, transcript, self)
        self.keeping = Keeping(desk, sidebar, library_page, page.nothing)
        self.tending = Tending(desk, library_page)
        for part in (self.talk, self.review, self.seeking, self.keeping, self.tending):
            part.troubled.connect(self.troubled)
        self.talk.titled.connect(self.titled)
        self.talk.asked.connect(self.asked)
        transcript.prompt_asked.connect(self.drafts.show_prompt_of)
        transcript.formulas.wanted.connect(desk.drawing.draw)
        desk.drawing.drawn.connect(transcript.formulas.take)
        self.review.evidence_asked.connect(self.evidence_asked)
        self.review.document_asked.connect(self.document_asked)
        self.tending.viewer_asked.connect(self.file_asked)
