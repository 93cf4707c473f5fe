"""The margin beside the answers: sources and doubt of the answer that is looked at."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from candor.model.passage import Similar, Source
from candor.model.turn import Turn
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.number_key import number_key
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.passages.passage_frame import INSET
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

if TYPE_CHECKING:
    from candor.ui.evidence.doubt_page import DoubtPage
    from candor.ui.evidence.source_list import SourceList

SOURCES = 0
DOUBT = 1
BESIDE = {"[": -1, "]": 1}


class Evidence(QWidget):
    """Shows one answer at a time. Its two pages are made when they are first asked for: an empty window has no answer.

    `document_asked` carries a Source, `source_chosen` (Turn, rank) and `token_pinned` (Turn, index): what was chosen
    here and is to be shown in the answer too. `branch_asked` carries (Turn, index, text of the alternative),
    `around_asked` a Passage, `weigh_asked` a Turn, `stop_asked` nothing, `pin_asked` (Turn, Source): the right place
    for the answer's question.
    """

    document_asked = Signal(object)
    source_chosen = Signal(object, int)
    token_pinned = Signal(object, int)
    branch_asked = Signal(object, int, str)
    around_asked = Signal(object)
    weigh_asked = Signal(object)
    stop_asked = Signal()
    pin_asked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.turn: Turn | None = None
        self._index = -1
        self.tabs = TabStrip(theme)
        self.tabs.add_tab(tr("Sources"), 0)
        self.tabs.add_tab(tr("Doubt"), 0)
        self._pages = QStackedLayout()
        self.tabs.chosen.connect(self._show_page)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_doubt)
        self._lay_out()
        self.setAccessibleName(tr("Evidence"))

    @cached_property
    def sources(self) -> "SourceList":
        """The passages the answer rests on."""
        from candor.ui.evidence.source_list import SourceList

        page = SourceList(self.theme, self)
        page.chosen.connect(self._on_source)
        page.document_asked.connect(self.document_asked)
        page.around_asked.connect(self.around_asked)
        page.pin_asked.connect(self._on_pin)
        self._add(page, SOURCES)
        return page

    @cached_property
    def doubt(self) -> "DoubtPage":
        """How sure the model was."""
        from candor.ui.evidence.doubt_page import DoubtPage

        page = DoubtPage(self.theme, self)
        page.token_pressed.connect(self._on_token)
        page.stepped.connect(self._on_stepped)
        page.branch_asked.connect(self._on_branch)
        page.document_asked.connect(self.document_asked)
        page.weigh_asked.connect(lambda: self.weigh_asked.emit(self.turn))
        page.stop_asked.connect(self.stop_asked)
        self._add(page, DOUBT)
        return page

    def show_turn(self, turn: Turn | None) -> None:
        """Shows the sources and doubt of an answer; None shows nothing."""
        self.turn = turn
        self._index = -1
        self.sources.show_turn(turn)
        self.tabs.set_count(SOURCES, len(turn.sources) if turn is not None else 0)
        self.doubt.let_go()
        self._later.start()

    def show_source(self, turn: Turn, rank: int) -> None:
        """Brings the sources forward and raises one of them."""
        self._look_at(turn)
        self._turn_to(SOURCES)
        self.sources.choose(rank)

    def show_similar(self, turn: Turn, similar: Similar | None) -> None:
        """Brings the sources forward and raises the passage most similar to a sentence; None raises none."""
        self._look_at(turn)
        self._turn_to(SOURCES)
        self.sources.choose(similar.rank if similar is not None else None, similar)

    def show_token(self, turn: Turn, index: int) -> None:
        """Brings doubt forward with one token; an index below 0 lets go of it."""
        self._look_at(turn)
        self._index = index
        if index < 0 or index >= len(turn.tokens):
            self._index = -1
            self.doubt.let_go()
            return
        self._turn_to(DOUBT)
        self.doubt.show_token(turn, index)

    def show_weighed(self, turn: Turn) -> None:
        """Shows what weighing an answer said, if it is the one that is looked at."""
        if self.turn is not None and self.turn.id == turn.id:
            index, self.turn = self._index, turn
            self._show_doubt()
            if index >= 0:
                self.doubt.show_token(turn, index)

    def show_doubt(self, turn: Turn) -> None:
        """Brings the doubtful facts of an answer forward."""
        self._look_at(turn)
        self._turn_to(DOUBT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 branch with an alternative of the token that is shown, [ and ] go to the passage before or after."""
        number, by = number_key(event), BESIDE.get(event.text(), 0)
        if number and self._branch_with(number):
            event.accept()
        elif by and self.sources.step(by):
            self._turn_to(SOURCES)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the panel's tone and its edge."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self.theme.tokens.panel)
        painter.fillRect(0, 0, 1, self.height(), self.theme.tokens.line)

    def _show_doubt(self) -> None:
        """Compares the doubtful facts; a turn of the event loop after the sources, because it may take a while."""
        from candor.services.doubt.doubtful_facts import doubtful_facts

        self._later.stop()
        facts = doubtful_facts(self.turn) if self.turn is not None else ()
        self.doubt.show_turn(self.turn, facts)
        self.tabs.set_count(DOUBT, len(facts))

    def _look_at(self, turn: Turn) -> None:
        if self.turn is None or self.turn.id != turn.id:
            self.show_turn(turn)

    def _turn_to(self, page: int) -> None:
        if page == DOUBT and self._later.isActive():
            self._show_doubt()
        self.tabs.set_current(page)
        self._show_page(page)

    def _add(self, page: QWidget, tab: int) -> None:
        self._pages.addWidget(page)
        if self.tabs.current == tab:  # whichever page was made first
            self._pages.setCurrentWidget(page)

    def _show_page(self, page: int) -> None:
        self._pages.setCurrentWidget(self.doubt if page == DOUBT else self.sources)

    def _on_source(self, rank: int) -> None:
        if self.turn is not None:
            self.source_chosen.emit(self.turn, rank)

    def _on_pin(self, source: Source) -> None:
        if self.turn is not None:
            self.pin_asked.emit(self.turn, source)

    def _on_token(self, index: int) -> None:
        if self.turn is not None:
            self.show_token(self.turn, index)
            self.token_pinned.emit(self.turn, index)

    def _on_branch(self, choice: str) -> None:
        if self.turn is not None:
            self.branch_asked.emit(self.turn, self._index, choice)

    def _branch_with(self, number: int) -> bool:
        """Branches with the alternative of this number; false while no token is shown or it has not so many."""
        if self.turn is None or self._index < 0:
            return False
        listed = self.turn.tokens[self._index].alternatives
        if number > len(listed):
            return False
        self._on_branch(listed[number - 1].text)
        return True

    def _on_stepped(self, by: int) -> None:
        if self.turn is not None and 0 <= self._index + by < len(self.turn.tokens):
            self._on_token(self._index + by)

    def _lay_out(self) -> None:
        self._head = head = QWidget()
        self._band = QHBoxLayout(head)
        self._band.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._pages, 1)
        follow(self.theme, self._measure)

    def _measure(self) -> None:
        self._band.setContentsMargins(self.theme.margins(INSET, 12, INSET, 12))
        self._head.setFixedHeight(self.theme.px(Height.BAND))
        self.update()
