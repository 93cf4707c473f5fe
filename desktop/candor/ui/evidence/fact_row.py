"""One doubtful fact with its probability and what the passages say."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from candor.model.grounding import Weighed
from candor.services.doubt.doubtful_facts import DoubtfulFact
from candor.services.doubt.origins import figures_words, likely, origin_words
from candor.services.doubt.words import percent
from candor.ui.controls.key_words import key_words
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.press_area import PAD, PressArea, is_press, is_release
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.doubt.strokes import LinePiece, paint_tint
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

HIGH = 35
FIRST = 18
SECOND = 24
LINE = 20
ICON = 14
INDENT = 20
EDGE = 2
COLUMN = 62  # of the figures with and without files
CHECK = "Check in the document"


class FactRow(PressArea):
    """Pressed it carries the index of the fact's least likely token; `document_asked` the Source in whose document it
    is to be checked: the one that has the same, else the one to look at.
    """

    pressed = Signal(int)
    document_asked = Signal(object)

    def __init__(
        self, theme: Theme, fact: DoubtfulFact, weighed: Weighed | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fact = fact
        self._weighed = weighed
        self._origin = said(origin_words(weighed)) if weighed is not None else ""
        self.check = TextButton(theme, tr(CHECK), Kind.LINK, style=Style.SMALL_500, parent=self)
        self.check.setVisible(fact.check is not None)
        self.check.clicked.connect(self._on_check)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._name())
        if fact.check is not None:
            self.setToolTip(tr("{keys} opens the document", keys=key_words("Shift+Enter")))
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """A line for the fact, one for the comparison and one for where its certainty comes from."""
        more = LINE * bool(self._origin) + SECOND * bool(self.fact.words)
        return QSize(self.theme.px(260), self.theme.px(HIGH) + self.theme.px(more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the link at the end of the second line."""
        super().resizeEvent(event)
        self._place_check()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the fact in its tint, the probability and the comparison."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        if self.over or self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover if self.over else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -px(10)), Radius.ROW, Radius.ROW)
        inside = QRectF(px(PAD), 0, self.width() - 2 * px(PAD), self.height())
        line = QRectF(inside.left(), px(4), inside.width(), px(FIRST))
        room = self._paint_figures(painter, line)
        self._paint_fact(painter, line, room)
        self._paint_words(painter, QRectF(inside.left(), px(SECOND + 2), inside.width(), px(FIRST)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first line shows the token, the second the document."""
        if not is_release(self, event):
            return
        second = self.theme.px(SECOND) < event.position().y() < self.theme.px(SECOND + LINE)
        if second and self.fact.check is not None:
            self._on_check()
        else:
            self.pressed.emit(self.fact.mark.token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space show the token, with Shift the document."""
        if not is_press(event):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.fact.check is not None:
            self._on_check()
        else:
            self.pressed.emit(self.fact.mark.token)

    def _on_check(self) -> None:
        self.document_asked.emit(self.fact.check)

    def _name(self) -> str:
        """What assistive technology reads."""
        probability, words = said(percent(self.fact.mark.probability)), said(self.fact.words)
        name = tr("{fact}, {probability}. {compared}", fact=self.fact.text, probability=probability, compared=words)
        return name if self._weighed is None else f"{sentence(name)} {said(figures_words(self._weighed))}"

    def _paint_figures(self, painter: QPainter, line: QRectF) -> float:
        """The probability, or with and without files where it was weighed; returns the room left of it."""
        tokens, px = self.theme.tokens, self.theme.px
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.theme.font(Style.UI_TITLE))
        painter.setPen(tokens.text)
        if self._weighed is None:
            painter.drawText(line, flags, said(percent(self.fact.mark.probability)))
            return line.width() - px(60)
        painter.drawText(line.adjusted(0, 0, -px(COLUMN), 0), flags, said(percent(likely(self._weighed.with_files))))
        painter.setFont(self.theme.font(Style.UI))
        painter.setPen(tokens.text2)
        painter.drawText(line, flags, said(percent(likely(self._weighed.without))))
        return line.width() - 2 * px(COLUMN)

    def _paint_fact(self, painter: QPainter, line: QRectF, room: float) -> None:
        font = self.theme.font(Style.UI)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(self.fact.text.split()), Qt.TextElideMode.ElideRight, room)
        baseline = line.center().y() + metrics.capHeight() / 2
        left = line.left() + EDGE
        right = left + metrics.horizontalAdvance(shown)
        piece = LinePiece(left, right, baseline, metrics.ascent(), metrics.descent())
        paint_tint(painter, self.theme, piece, self.fact.mark.band)
        painter.setFont(font)
        painter.setPen(self.theme.tokens.text)
        painter.drawText(QPointF(left, baseline), shown)

    def _paint_words(self, painter: QPainter, line: QRectF) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        if self.fact.words:
            missing = self.fact.found is None
            colour = tokens.fault if missing else tokens.text2
            icon = QRectF(line.left() + EDGE, line.center().y() - px(ICON) / 2, px(ICON), px(ICON))
            self.theme.paint_icon(painter, icon, "warning-circle" if missing else "check", colour)
            painter.setFont(self.theme.font(Style.SMALL_500 if missing else Style.SMALL))
            painter.setPen(colour)
            painter.drawText(line.adjusted(px(INDENT), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said(self.fact.words))
            line = line.translated(0, px(LINE))
        painter.setFont(self.theme.font(Style.SMALL))
        painter.setPen(tokens.text2)
        painter.drawText(line.adjusted(EDGE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._origin)

    def _place_check(self) -> None:
        px = self.theme.px
        self.check.set_text(tr(CHECK))
        style = Style.SMALL_500 if self.fact.found is None else Style.SMALL
        words = QFontMetricsF(self.theme.font(style)).horizontalAdvance(said(self.fact.words))
        if self.check.sizeHint().width() > self.width() - 2 * px(PAD) - px(INDENT) - words:
            self.check.set_text(tr("Open"))  # in a narrow panel it would lie over the words
        self.check.setAccessibleName(tr(CHECK))
        size = self.check.sizeHint()
        right = self.width() - px(PAD) + LINK_PADDING
        top = px(SECOND + 2) + (px(FIRST) - size.height()) // 2
        where = QRect(right - size.width(), top, size.width(), size.height())
        self.check.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._place_check()
