"""Pins questions to their right places and shows how they are found."""

from PySide6.QtCore import QObject

from candor.model.errors import CandorError
from candor.model.evaluation import Pin
from candor.model.passage import Source
from candor.model.turn import Role, Turn
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.pinning import PinCheck, Pinning
from candor.ui.errors import Action
from candor.ui.evidence.evidence import Evidence
from candor.ui.pins.pin_words import pinned
from candor.ui.pins.pins_dialog import PinsDialog
from candor.ui.presenters.talk import Talk
from candor.ui.tr import said
from candor.ui.words import sentence


class Pins(QObject):
    """A pin holds what was searched for: of a follow-up the whole question, not its few words."""

    def __init__(self, pinning: Pinning, page: AskPage, talk: Talk, evidence: Evidence) -> None:
        super().__init__(pinning)
        self._pinning, self._page, self._banner, self._talk = pinning, page, page.banner, talk
        self._dialog: PinsDialog | None = None
        evidence.pin_asked.connect(self._on_pin)
        page.banner.acted.connect(self._on_acted)
        pinning.pinned.connect(self._on_pinned)
        pinning.unpinned.connect(self._on_unpinned)
        pinning.checked.connect(self._on_checked)
        pinning.failed.connect(self._on_failed)

    def check(self) -> None:
        """Shows all pins and looks for each."""
        if self._dialog is None:
            self._dialog = PinsDialog(self._page.theme, self._page)
            self._dialog.removed.connect(self._pinning.unpin)
            self._dialog.finished.connect(self._on_closed)
        self._dialog.open()
        self._pinning.check()

    def _on_pin(self, answer: Turn, source: Source) -> None:
        asked = [turn for turn in self._talk.turns if turn.role is Role.USER]
        question = next((turn for turn in asked if turn.id == answer.parent), asked[-1] if asked else None)
        words = answer.searched or (question.text if question is not None else "")
        self._pinning.pin(Pin(words, source.location, source.passage.place.page))

    def _on_pinned(self, pin: Pin) -> None:
        self._banner.show_notice(pinned(pin), Action.CHECK_PINS, "check")

    def _on_unpinned(self, pin: Pin) -> None:
        if self._dialog is not None:
            self._dialog.take_off(pin)

    def _on_checked(self, check: PinCheck) -> None:
        if self._dialog is not None:
            self._dialog.show_check(check)

    def _on_failed(self, error: CandorError) -> None:
        if self._dialog is not None:
            self._dialog.show_trouble(f"{sentence(said(str(error)))} {said(error.remedy)}".strip())
        else:
            self._banner.show_failure(error.failure())

    def _on_acted(self, action: Action) -> None:
        if action is Action.CHECK_PINS:
            self.check()

    def _on_closed(self) -> None:
        self._dialog = None
