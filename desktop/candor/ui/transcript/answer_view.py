"""One answer: plain text while it streams, then Markdown with doubt behind its words."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from candor.model.turn import Turn
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.words import percent, visible
from candor.ui.theme.measures import Motion
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_painter import AnswerPainter
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.geometry import hit, pieces
from candor.ui.transcript.markdown.inert_document import InertDocument
from candor.ui.transcript.markdown.layout import Citation
from candor.ui.transcript.markdown.look import Look
from candor.ui.transcript.plain_stream import PlainStream, streamed_text
from candor.ui.transcript.shown import Shown
from candor.ui.transcript.token_walk import TokenWalk

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
CARET = 2


class AnswerView(FittedText):
    """Shows an answer and walks its tokens.

    `citation_pressed` carries the number of a citation, `token_hovered` and `token_pinned` the index of a token or
    -1 for none, `link_pressed` a whole address that nothing has opened.
    """

    citation_pressed = Signal(int)
    token_hovered = Signal(int)
    token_pinned = Signal(int)
    link_pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._painter = AnswerPainter(theme)
        self._look = Look(theme)
        self._level = DoubtLevel.FACTS
        self._shown: Shown | None = None
        self._stream: PlainStream | None = None
        self.walk = TokenWalk("", (), ())
        self._under: int | None = None
        self._pressed = QPointF()
        self._hover = QTimer(self, interval=int(Motion.ALTERNATIVES), singleShot=True)
        self._hover.timeout.connect(self._on_hovered)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Answer")
        theme.changed.connect(self._on_theme_changed)

    def append(self, text: str) -> None:
        """Adds text that just arrived, as plain text."""
        if self._stream is None:
            self._stream = PlainStream(self.document(), self._look)
        self._stream.append(text)
        self._stream.cut()
        self.viewport().update()

    def show_turn(self, turn: Turn) -> None:
        """Lays the whole answer out in the same place, with its doubt."""
        self._stream = None
        self._shown = Shown(turn, self._look)
        self.use(self._shown.layout.document)
        self.set_level(self._level)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt at another level."""
        self._level = level
        if self._shown is not None:
            self._shown.mark(level)
            before, turn = self.walk, self._shown.turn
            self.walk = TokenWalk(turn.text, turn.tokens, self._shown.doubtful)
            self.walk.pinned, self.walk.current = before.pinned, before.current
            self._show_walk()

    def pin(self, index: int | None) -> None:
        """Pins a token, or lets go with None, without sending `token_pinned`."""
        self.walk.pinned = self.walk.current = index
        self._show_walk()

    def choose(self, number: int | None) -> None:
        """Marks the first citation of a source and its sentence as chosen; None marks none."""
        if self._shown is not None:
            self._shown.choose_first(number)
            self.viewport().update()

    def token_area(self, index: int) -> QRectF:
        """Where a token stands on this widget; an empty rectangle for one that is not seen."""
        area = QRectF()
        for start, end in self._shown.token_ranges(index) if self._shown is not None else ():
            for piece in pieces(self.document(), start, end):
                area = area.united(piece.area)
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints doubt and citations, then the text over them, then the caret while it streams."""
        painter = QPainter(self.viewport())
        if self._shown is not None:
            self._painter.paint(painter, self._shown, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        if self._stream is not None:
            self._paint_caret()

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
        """Shows the whole address of a link as its tool tip, as plain text."""
        if event.type() == QEvent.Type.ToolTip:
            where = self.viewport().mapFromGlobal(self.cursor().pos())
            address = self._link_at(QPointF(where))
            QToolTip.showText(self.cursor().pos(), f"\u200b{address}" if address else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tokens, Enter pins, Escape lets go."""
        key = Qt.Key(event.key())
        if key in ARROWS and self.walk.step(ARROWS[key]):
            self._tell_walk()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.walk.current is not None:
            self._pin(self.walk.current)
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forgets the token that was only walked over."""
        super().focusOutEvent(event)
        if self.walk.pinned is None:
            self.walk.current = None
            self._tell_walk()

    def _press(self, where: QPointF) -> None:
        citation, address = self._citation_at(where), self._link_at(where)
        if citation is not None and self._shown is not None:
            self._shown.choose(citation)
            self.viewport().update()
            self.citation_pressed.emit(citation.number)
        elif address:
            self.link_pressed.emit(address)
        elif self._level is not DoubtLevel.OFF and (index := self._token_at(where)) is not None:
            self._pin(index)

    def _pin(self, index: int | None) -> None:
        self.walk.pin(index)
        self._show_walk()
        self.token_pinned.emit(-1 if self.walk.pinned is None else self.walk.pinned)

    def _tell_walk(self) -> None:
        self._show_walk()
        index = self.walk.shown
        (self.token_hovered if self.walk.pinned is None else self.token_pinned).emit(-1 if index is None else index)

    def _on_hovered(self) -> None:
        if self.walk.pinned is None and self._level is not DoubtLevel.OFF and self.walk.current != self._under:
            self.walk.current = self._under
            self._tell_walk()

    def _show_walk(self) -> None:
        if self._shown is None:
            return
        self._shown.pinned = self._shown.token_ranges(self.walk.pinned)
        self._shown.current = self._shown.token_ranges(self.walk.current) if self.walk.pinned is None else ()
        index = self.walk.shown
        if index is not None:
            token = self._shown.turn.tokens[index]
            self.setAccessibleDescription(f"Token {visible(token.text)}, {percent(token.probability, 1)}")
        self.viewport().update()

    def _token_at(self, where: QPointF) -> int | None:
        position = hit(self.document(), where)
        if position is None or self._shown is None:
            return None
        place = self._shown.layout.source_at(position)
        return None if place is None else self.walk.at(place)

    def _citation_at(self, where: QPointF) -> Citation | None:
        position = hit(self.document(), where)
        return None if position is None or self._shown is None else self._shown.layout.citation_at(position)

    def _link_at(self, where: QPointF) -> str:
        return self.anchorAt(where.toPoint())

    def _paint_caret(self) -> None:
        painter = QPainter(self.viewport())
        end = self.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        area = self.cursorRect(end)
        height = self.theme.px(18)
        painter.fillRect(area.left() + 1, area.bottom() - height + 1, CARET, height, self.theme.tokens.accent)

    def _on_theme_changed(self) -> None:
        self._look = Look(self.theme)
        if self._shown is not None:
            chosen = self._shown.chosen
            self.show_turn(self._shown.turn)
            self._shown.choose(chosen)
        elif self._stream is not None:
            text, self._stream = streamed_text(self.document()), None
            self.use(InertDocument(self))
            self.append(text)
