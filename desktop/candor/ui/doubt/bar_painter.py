"""Paints one alternative: its text, its bar, its figure, and the offer to branch there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from candor.services.doubt.words import percent
from candor.ui.doubt.bar_rows import END_HERE, BarRow
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr

ROW = 28
LABEL = 76
LABEL_SHARE = 0.45  # of a row: longer texts are cut, so that bars can still be compared
FIGURE = 56
BAR = 8
BRANCH_HERE = "Branch here"
ICON = 14
GAP = 8


class BarPainter:
    """Paints rows with the theme of this moment; `pad` is the room left and right of the words."""

    def __init__(self, theme: Theme, pad: int) -> None:
        self.theme = theme
        self._pad = pad
        self.label: float = theme.px(LABEL)  # the room for the texts

    def fit(self, rows: Sequence[BarRow], wide: float) -> None:
        """Makes room for the longest text of these rows, as far as their bars can spare it."""
        needed = max((self._metrics(row).horizontalAdvance(row.label) for row in rows), default=0.0)
        inside = wide - 2 * self.theme.px(self._pad)
        self.label = max(self.theme.px(LABEL), min(needed + self.theme.px(GAP) + 1, LABEL_SHARE * inside))

    def paint(self, painter: QPainter, row: BarRow, area: QRectF, share: float, over: bool) -> None:
        """Paints a row; `share` is its bar's part of the longest, `over` raises it with its offer."""
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.tokens.hover)
            painter.drawRoundedRect(area, Radius.ROW, Radius.ROW)
        inside = area.adjusted(self.theme.px(self._pad), 0, -self.theme.px(self._pad), 0)
        self._label(painter, row, inside)
        self._bar(painter, row, inside, share)
        if over and row.choice is not None:
            self._offer(painter, inside)
        self._figure(painter, row, inside)

    def _bar(self, painter: QPainter, row: BarRow, inside: QRectF, share: float) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        room = inside.width() - self.label - px(FIGURE)
        bar = QRectF(inside.left() + self.label, inside.center().y() - px(BAR) / 2, max(2.0, room * share), px(BAR))
        outline = row.kind == "others"
        painter.setPen(QPen(tokens.bar, 1) if outline else Qt.PenStyle.NoPen)
        filled = tokens.text2 if row.kind == "chosen" else tokens.bar
        painter.setBrush(Qt.BrushStyle.NoBrush if outline else filled)
        half = 0.5 if outline else 0.0
        painter.drawRoundedRect(bar.adjusted(half, half, -half, -half), Radius.BAR, Radius.BAR)

    def _figure(self, painter: QPainter, row: BarRow, inside: QRectF) -> None:
        tokens, chosen = self.theme.tokens, row.kind == "chosen"
        painter.setFont(self.theme.font(Style.UI_TITLE if chosen else Style.UI))
        painter.setPen(tokens.text if chosen else tokens.text2)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, flags, said(percent(row.probability, 1)))

    def _offer(self, painter: QPainter, inside: QRectF) -> None:
        """The words "Branch here" with their icon, before the figure; a long bar ends where they begin."""
        tokens, px = self.theme.tokens, self.theme.px
        painter.setFont(self.theme.font(Style.UI_SELECTED))
        wide = painter.fontMetrics().horizontalAdvance(tr(BRANCH_HERE))
        right = inside.right() - px(FIGURE) - px(GAP)
        left = right - wide - px(ICON + GAP)
        painter.fillRect(
            QRectF(left - px(GAP), inside.top() + 2, right - left + 2 * px(GAP), inside.height() - 4), tokens.hover
        )
        icon = QRectF(left, inside.center().y() - px(ICON) / 2, px(ICON), px(ICON))
        self.theme.paint_icon(painter, icon, "git-branch", tokens.accent)
        painter.setPen(tokens.accent)
        words = QRectF(right - wide, inside.top(), wide + 1, inside.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr(BRANCH_HERE))

    def _label(self, painter: QPainter, row: BarRow, inside: QRectF) -> None:
        tokens, room = self.theme.tokens, self.label - self.theme.px(GAP)
        colours: dict[str, QColor] = {"more": tokens.accent, "rest": tokens.text2, "others": tokens.text2}
        painter.setFont(self._font(row))
        painter.setPen(colours.get(row.kind, tokens.text))
        label = self._metrics(row).elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        where = QRectF(inside.left(), inside.top(), room, inside.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, label)

    def _metrics(self, row: BarRow) -> QFontMetricsF:
        return QFontMetricsF(self._font(row))

    def _font(self, row: BarRow) -> QFont:
        named = row.kind in {"more", "rest", "others"} or row.label == tr(END_HERE)
        font = self.theme.font(Style.UI_SELECTED if row.kind == "more" else Style.UI if named else Style.MONO)
        if row.kind == "chosen":
            font.setWeight(QFont.Weight.Bold)
        return font
