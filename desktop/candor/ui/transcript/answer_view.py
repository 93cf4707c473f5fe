"""One answer that can be pressed and walked through."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.origins import figures_words
from candor.services.doubt.sentences import Span
from candor.ui.controls.number_key import number_key
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.say import say
from candor.ui.markdown.formulas import Formulas
from candor.ui.markdown.layout import Citation
from candor.ui.theme.measures import Motion
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.transcript.answer_text import AnswerText
from candor.ui.transcript.geometry import hit, pieces
from candor.ui.transcript.select_by_keys import selecting_move

ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
TOKENS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
SENTENCES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerView(AnswerText):
    """Shows an answer and walks its sentences and its tokens.

    A press chooses a doubtful word at once, else first the sentence and then a word in it. `citation_pressed` carries
    the number of a citation, `citation_opened` that of one that was chosen already, `sentence_pressed` the span of a
    sentence without any, `sentence_walked` how far below the top the sentence is that keys reached,
    `token_hovered` and `token_pinned` the index of a token or -1 for none, `link_pressed` a whole address that nothing
    has opened, `branch_asked` (index of a token, text of the alternative the answer is to go on from).
    """

    citation_pressed = Signal(int)
    citation_opened = Signal(int)
    sentence_pressed = Signal(int, int)
    sentence_walked = Signal(int)
    token_hovered = Signal(int)
    token_pinned = Signal(int)
    link_pressed = Signal(str)
    branch_asked = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, formulas: Formulas | None = None) -> None:
        super().__init__(theme, parent, formulas)
        self._under: int | None = None
        self._pressed = QPointF()
        self._hover = QTimer(self, interval=int(Motion.ALTERNATIVES), singleShot=True)
        self._hover.timeout.connect(self._on_hovered)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Answer"))

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
        """What is said of the place under the pointer: a sign's words, a whole address, how a formula was typed, or
        where a weighed word's certainty comes from; "" for anything else.
        """
        position = hit(self.document(), where)
        sign = self.shown.layout.sign_at(position) if position is not None and self.shown is not None else None
        formula = self.shown.layout.formula_at(position) if position is not None and self.shown is not None else None
        if formula is not None:
            return formula.source
        if sign is not None or self._link_at(where):
            return sign.words if sign is not None else self._link_at(where)
        place = self._place_at(where)
        weighed = self._weighed_at(place, place + 1) if place is not None else None
        return said(figures_words(weighed)) if weighed is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk sentences, left and right tokens; with Shift they select; Enter
        chooses or pins, 1 to 9 branch, Escape lets go.
        """
        key = Qt.Key(event.key())
        if (move := selecting_move(event)) is not None:
            self._select(move)
        elif key in SENTENCES and self._step_sentence(SENTENCES[key]):
            event.accept()
        elif key in TOKENS and self._step_token(TOKENS[key]):
            self._tell_walk()
        elif key in ENTERS and self.walk.shown is None and self._sentence() is not None:
            self._press_sentence(self._sentence())
        elif key in ENTERS and self.walk.current is not None:
            self._enter(self.walk.current)
        elif (number := number_key(event)) and self._branch_with(number):
            event.accept()
        elif key == Qt.Key.Key_Escape and self.walk.shown is not None:
            self._pin(None)
        else:
            super().keyPressEvent(event)

    def _select(self, move: QTextCursor.MoveOperation) -> None:
        """Selects on from the sentence or the token that was walked to, else from the beginning."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and self.shown is not None:
            begun = self.shown.pinned or self.shown.current or self.shown.walked
            cursor.setPosition(begun[0][0] if begun else cursor.position())
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.sentence_walked.emit(self.cursorRect().top())

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
        if self.shown is not None:
            self.shown.sentences.current = None
            self._show_sentence()
        if self.walk.pinned is None:
            self.walk.current = None
            self._tell_walk()

    def _press(self, where: QPointF) -> None:
        citation, address = self._citation_at(where), self._link_at(where)
        if citation is not None:
            self._choose(citation)
        elif address:
            self.link_pressed.emit(address)
        else:
            self._press_word(where)

    def _press_word(self, where: QPointF) -> None:
        """A doubtful word, or one of the chosen sentence, is pinned; any other chooses its sentence first."""
        place, index = self._place_at(where), self._token_at(where)
        if place is None or self.shown is None:
            return
        sentence = self.shown.sentences.at(place)
        deeper = index is not None and self.level is not DoubtLevel.OFF
        near = sentence is None or self.shown.sentence == self.shown.layout.positions(*sentence)
        doubtful = any(mark.start <= place < mark.end for mark in self.shown.doubtful)
        if deeper and (near or doubtful or self.level is DoubtLevel.TOKENS):
            self._pin(index)
        else:
            self._press_sentence(sentence)

    def _press_sentence(self, span: Span | None) -> None:
        """Ties a sentence to the passage it cites, else to the one most similar to it."""
        if span is None or self.shown is None:
            return
        citation = self.shown.choose_sentence(span)
        self.viewport().update()
        if citation is not None:
            self.citation_pressed.emit(citation.number)
        else:
            self.sentence_pressed.emit(*span)

    def _sentence(self) -> Span | None:
        return self.shown.sentences.current if self.shown is not None else None

    def _step_sentence(self, by: int) -> bool:
        """Goes a sentence on or back, beginning with the one in which a token was walked to."""
        if self.shown is None:
            return False
        token = self.walk.shown
        near = self.shown.turn.tokens[token].end - 1 if token is not None else None
        if not self.shown.sentences.step(by, near):
            return False
        if self.walk.pinned is None and self.walk.current is not None:
            self.walk.current = None
            self._tell_walk()
        self._show_sentence()
        return True

    def _show_sentence(self) -> None:
        """Paints the rule beside the sentence that keys reached, and tells assistive technology its words."""
        if self.shown is None:
            return
        span = self.shown.sentences.current
        self.shown.walked = () if span is None else self.shown.layout.positions(*span)
        self.viewport().update()
        if span is not None:
            say(self, self.shown.sentences.words)
        tops = (piece.area.top() for start, end in self.shown.walked for piece in pieces(self.document(), start, end))
        if (top := next(tops, None)) is not None:
            self.sentence_walked.emit(int(top))

    def _step_token(self, by: int) -> bool:
        """Goes a token on or back, from the sentence that keys reached if there is one."""
        span = self._sentence()
        if span is None or self.shown is None or self.walk.pinned is not None or not self.shown.turn.tokens:
            return self.walk.step(by)
        self.walk.current = self.walk.at(span[0] if by > 0 else span[1] - 1)
        self.shown.sentences.current = None
        self._show_sentence()
        return self.walk.current is not None

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
        quiet = self.level in {DoubtLevel.OFF, DoubtLevel.ORIGINS}  # the latter has a tool tip of its own
        if self.walk.pinned is None and not quiet and self.walk.current != self._under:
            self.walk.current = self._under
            self._tell_walk()

    def _token_at(self, where: QPointF) -> int | None:
        place = self._place_at(where)
        if place is None or self.shown is None:
            return None
        return self.shown.token_at(place, self.walk.at(place))

    def _place_at(self, where: QPointF) -> int | None:
        """The character of the answer under a point."""
        position = hit(self.document(), where)
        return None if position is None or self.shown is None else self.shown.layout.source_at(position)

    def _citation_at(self, where: QPointF) -> Citation | None:
        position = hit(self.document(), where)
        return None if position is None or self.shown is None else self.shown.layout.citation_at(position)

    def _link_at(self, where: QPointF) -> str:
        return self.anchorAt(where.toPoint())
