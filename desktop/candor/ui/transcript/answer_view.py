"""One answer that can be pressed and walked through."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from candor.services.doubt.mark import DoubtLevel
from candor.ui.controls.number_key import number_key
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.measures import Motion
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_text import AnswerText
from candor.ui.transcript.geometry import hit
from candor.ui.transcript.markdown.layout import Citation

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class AnswerView(AnswerText):
    """Shows an answer and walks its tokens.

    `citation_pressed` carries the number of a citation, `citation_opened` that of one that was chosen already,
    `token_hovered` and `token_pinned` the index of a token or -1 for none, `link_pressed` a whole address that nothing
    has opened, `branch_asked` (index of a token, text of the alternative the answer is to go on from).
    """

    citation_pressed = Signal(int)
    citation_opened = Signal(int)
    token_hovered = Signal(int)
    token_pinned = Signal(int)
    link_pressed = Signal(str)
    branch_asked = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._under: int | None = None
        self._pressed = QPointF()
        self._hover = QTimer(self, interval=int(Motion.ALTERNATIVES), singleShot=True)
        self._hover.timeout.connect(self._on_hovered)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Answer")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, to tell a press from a selection."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Presses what is under the pointer unless text was selected."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < 4 and not self.textCursor().hasSelection():
            self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Notices the token under the pointer; it is shown when the pointer rests."""
        super().mouseMoveEvent(event)
        pressable = self._citation_at(event.position()) is not None or bool(self._link_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.IBeamCursor)
        under = None if pressable else self._token_at(event.position())
        if under != self._under:
            self._under = under
            self._hover.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Lets go of what was only hovered."""
        super().leaveEvent(event)
        self._under = None
        self._hover.stop()
        self._on_hovered()

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows what a sign means, or the whole address of a link, as a tool tip in plain text."""
        if event.type() == QEvent.Type.ToolTip:
            where = self.viewport().mapFromGlobal(self.cursor().pos())
            QToolTip.showText(self.cursor().pos(), plain_tip(self.tip_at(QPointF(where))), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, where: QPointF) -> str:
        """What is said of the place under the pointer: a sign's words or a whole address; "" for anything else."""
        position = hit(self.document(), where)
        sign = self.shown.layout.sign_at(position) if position is not None and self.shown is not None else None
        return sign.words if sign is not None else self._link_at(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tokens, Enter pins or follows a citation, 1 to 9 branch, Escape lets go."""
        key = Qt.Key(event.key())
        if key in ARROWS and self.walk.step(ARROWS[key]):
            self._tell_walk()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.walk.current is not None:
            self._enter(self.walk.current)
        elif (number := number_key(event)) and self._branch_with(number):
            event.accept()
        elif key == Qt.Key.Key_Escape and self.walk.shown is not None:
            self._pin(None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the doubtful stretches before it goes on."""
        if self.walk.step_doubtful(1 if forward else -1):
            self._tell_walk()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at a doubtful stretch, or at an end of the answer, when the keyboard brought focus."""
        super().focusInEvent(event)
        by = {Qt.FocusReason.TabFocusReason: 1, Qt.FocusReason.BacktabFocusReason: -1}.get(event.reason(), 0)
        if by and self.level is not DoubtLevel.OFF and (self.walk.step_doubtful(by) or self.walk.step(by)):
            self._tell_walk()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forgets the token that was only walked over."""
        super().focusOutEvent(event)
        if self.walk.pinned is None:
            self.walk.current = None
            self._tell_walk()

    def _press(self, where: QPointF) -> None:
        citation, address = self._citation_at(where), self._link_at(where)
        if citation is not None:
            self._choose(citation)
        elif address:
            self.link_pressed.emit(address)
        elif self.level is not DoubtLevel.OFF and (index := self._token_at(where)) is not None:
            self._pin(index)

    def _enter(self, index: int) -> None:
        places = self.shown.token_ranges(index) if self.shown is not None else []
        citation = self.shown.layout.citation_at(places[0][0]) if self.shown is not None and places else None
        if citation is not None:
            self._choose(citation)
        else:
            self._pin(index)

    def _choose(self, citation: Citation) -> None:
        """Chooses a citation; one that is chosen already is opened in its document."""
        if self.shown is not None and self.shown.chosen == citation:
            self.citation_opened.emit(citation.number)
        elif self.shown is not None:
            self.shown.choose(citation)
            self.viewport().update()
            self.citation_pressed.emit(citation.number)

    def _pin(self, index: int | None) -> None:
        self.walk.pin(index)
        self.show_walk()
        self.token_pinned.emit(-1 if self.walk.pinned is None else self.walk.pinned)

    def _branch_with(self, number: int) -> bool:
        """Branches with an alternative of the pinned token; false when none is pinned or it has not so many."""
        if self.walk.pinned is None or self.shown is None:
            return False
        listed = self.shown.turn.tokens[self.walk.pinned].alternatives
        if number <= len(listed):
            self.branch_asked.emit(self.walk.pinned, listed[number - 1].text)
        return number <= len(listed)

    def _tell_walk(self) -> None:
        self.show_walk()
        index = self.walk.shown
        (self.token_hovered if self.walk.pinned is None else self.token_pinned).emit(-1 if index is None else index)

    def _on_hovered(self) -> None:
        if self.walk.pinned is None and self.level is not DoubtLevel.OFF and self.walk.current != self._under:
            self.walk.current = self._under
            self._tell_walk()

    def _token_at(self, where: QPointF) -> int | None:
        position = hit(self.document(), where)
        if position is None or self.shown is None:
            return None
        place = self.shown.layout.source_at(position)
        return None if place is None else self.walk.at(place)

    def _citation_at(self, where: QPointF) -> Citation | None:
        position = hit(self.document(), where)
        return None if position is None or self.shown is None else self.shown.layout.citation_at(position)

    def _link_at(self, where: QPointF) -> str:
        return self.anchorAt(where.toPoint())
