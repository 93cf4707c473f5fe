"""The chip of a file that was given with a question."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from candor.ui.composer.attached import Attached, Stage
from candor.ui.controls.chip import GAP, ICON, SIDE, Chip
from candor.ui.controls.control import blend
from candor.ui.controls.key_words import key_words
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

LONGEST = 190  # of the name
LONGEST_WORDS = 210
TURN_MS, TURN = 80, 30  # the ring of a file that is being read: how often it turns, and by how many degrees


class AttachedChip(Chip):
    """Icon, name, what it is given to, and an x; while it is read a ring turns in the icon's place, unless motion is
    reduced. A press opens what it can be given to.
    """

    def __init__(self, theme: Theme, attached: Attached, parent: QWidget | None = None) -> None:
        super().__init__(theme, attached.name, attached.says, "file-text", parent)
        self.attached = attached
        self._angle = 0
        self._turning = QTimer(self, interval=TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.show_attached(attached)

    def show_attached(self, attached: Attached) -> None:
        """Shows how it stands now."""
        self.attached = attached
        says = attached.says
        self.setToolTip(plain_tip(says))
        self.setAccessibleName(tr("{name}, {words}", name=attached.name, words=attached.words))
        keys = {"goes": key_words("Enter"), "away": key_words("Del")}
        self.setAccessibleDescription(tr("{says} {goes} says where it goes. {away} takes it away.", says=says, **keys))
        self._run()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a limit."""
        px = self.theme.px
        name = min(px(LONGEST), self.text_width(self.text(), Style.SMALL_500))
        words = min(px(LONGEST_WORDS), self.text_width(self.attached.words, Style.SMALL))
        return QSize(name + words + 2 * px(ICON + GAP) + px(GAP + 1) + 2 * px(SIDE) + 2, px(Height.BUTTON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints wash, icon or ring, name, words, x and focus."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(tokens.wash, tokens.mark, self.heat))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        self._paint_sign(painter, self._box(px(SIDE)))
        cross, x = self._cross(), float(px(SIDE + ICON + GAP))
        self.theme.paint_icon(painter, cross, "x", tokens.accent)
        right = cross.left() - px(GAP)
        words = min(px(LONGEST_WORDS), self.text_width(self.attached.words, Style.SMALL))
        name = max(px(40), right - x - words - px(GAP + 1))
        wide = self._write(painter, QRectF(x, 0, min(name, right - x), self.height()), self.text(), Style.SMALL_500)
        painter.setPen(tokens.fault if self.attached.stage is Stage.FAILED else tokens.text2)
        left = x + wide + px(GAP + 1)
        self._write(painter, QRectF(left, 0, right - left, self.height()), self.attached.words, Style.SMALL)
        self.paint_focus(painter)

    def showEvent(self, event: QShowEvent) -> None:
        """Turns the ring while it is seen."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing turns that nobody sees."""
        super().hideEvent(event)
        self._run()

    def _run(self) -> None:
        turns = self.attached.stage is Stage.READING and self.isVisible() and not self.theme.reduce_motion
        if turns != self._turning.isActive():
            self._turning.start() if turns else self._turning.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + TURN) % 360
        self.update()

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        stage, tokens = self.attached.stage, self.theme.tokens
        if stage in {Stage.READING, Stage.WAITING}:
            inside = box.adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.edge, 2))
            painter.drawEllipse(inside)
            if stage is Stage.READING:
                painter.setPen(QPen(tokens.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawArc(inside, (90 - self._angle) * 16, -100 * 16)
        else:
            failed = stage is Stage.FAILED
            colour = tokens.fault if failed else tokens.accent
            self.theme.paint_icon(painter, box, "warning-circle" if failed else self._picture(), colour)
        painter.setPen(tokens.accent)

    def _picture(self) -> str:
        return "file-pdf" if self.attached.name.casefold().endswith(".pdf") else "file-text"

    def _write(self, painter: QPainter, area: QRectF, words: str, style: Style) -> int:
        """Writes one line, cut in its middle where there is no room; returns how wide it became."""
        painter.setFont(self.theme.font(style))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, max(0, int(area.width()) + 1))
        painter.drawText(area.adjusted(0, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
