"""Reading everything for a question: offered, its cost said first, then its progress."""

from PySide6.QtCore import QObject, Qt

from candor.model.errors import CandorError, DateUnknown
from candor.model.visit import VisitPlan
from candor.services.visit.suits import suits
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.presenters.talk import Talk
from candor.ui.tr import tr

WRITE_FIRST = "Write a question first; then everything can be read for it"


class Visits(QObject):
    """Offered where the question looks like one for it, always in the menu. Nothing is read before the person saw what
    it takes and chose it; another question forgets the plan.
    """

    def __init__(self, desk: Desk, page: AskPage, talk: Talk) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk = desk, page, talk
        page.composer.everything_asked.connect(self.plan)
        page.composer.edited.connect(self._on_edited)
        page.visit_bar.wanted.connect(self._on_wanted)
        page.visit_bar.declined.connect(self._on_declined)
        page.visit_bar.stopped.connect(self._on_stopped)
        talk.titled.connect(self._on_edited)
        talk.asked.connect(self._on_edited)
        desk.asking.ended.connect(self._on_edited)
        desk.planning.happened.connect(self._on_planned)
        desk.planning.failed.connect(self._on_failed)

    def plan(self) -> None:
        """Finds out what reading everything for the question in the composer would cost."""
        if self._desk.asking.running:
            return
        if not self._page.composer.has_words:
            self._page.banner.show_notice(tr(WRITE_FIRST), None)
            self._page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            question, plan_visit = self._talk.draft(), self._desk.verbs.plan_visit
        except DateUnknown as error:
            self._on_failed(error)
            return
        self._desk.planning.start(lambda: plan_visit(question))

    def close(self) -> bool:
        """Puts the offer away; false when there is none."""
        offered = self._page.visit_bar.isVisible() and not self._desk.asking.running
        if offered:
            self._put_away()
            self._desk.planning.drop()
        return offered

    def _on_planned(self, plan: VisitPlan) -> None:
        if not self._desk.asking.running:
            self._page.visit_bar.show_cost(plan)
            button = self._page.visit_bar.everything if plan.passages else self._page.visit_bar.closest
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_failed(self, error: CandorError) -> None:
        self._talk.troubled.emit(error.failure())

    def _on_wanted(self) -> None:
        self._put_away()
        self._page.composer.send_question(everything=True)

    def _on_declined(self) -> None:
        self._put_away()
        self._page.composer.send_question()

    def _put_away(self) -> None:
        """The focus goes back first: Qt would give that of a hidden button to whatever comes next in the window."""
        self._page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.visit_bar.hide()

    def _on_stopped(self) -> None:
        self._page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._talk.stop()

    def _on_edited(self) -> None:
        self._desk.planning.drop()
        running, text = self._desk.asking.running, self._page.composer.text
        if not running:
            self._page.visit_bar.hide()
        self._page.composer.offer_everything(bool(text) and not running and suits(text))
