"""A passage's words with its best sentence marked."""

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.model.passage import FORGOTTEN, Source
from candor.ui.controls.units import cursor_x, units
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said

BEFORE = 90  # characters shown before the best sentence of a passage at rest
SHORT = 340
WIDTHS = 8  # of which the height is known
ELLIPSIS = "…"
SPACE = re.compile(r"\s")


class Quote(QWidget):
    """Quoted words in text2, the best sentence in text on wash, or on mark when chosen.

    At rest a long passage is cut to what stands around its best sentence; chosen, all of it is shown. White space is
    shown as one space each, so that places stay where they are. Of a forgotten passage it says that.
    """

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._source = source
        self._chosen = False
        self._best: tuple[int, int] | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(source.passage.text or said(FORGOTTEN))
        theme.changed.connect(self._on_changed)

    def set_chosen(self, chosen: bool, best: tuple[int, int] | None = None) -> None:
        """Shows the passage as chosen or at rest; `best` marks another sentence than the question's closest."""
        if (chosen, best) != (self._chosen, self._best):
            self._chosen, self._best = chosen, best
            self._on_changed()

    def excerpt(self) -> tuple[str, tuple[int, int]]:
        """The words that are shown and where the best sentence stands in them."""
        text = SPACE.sub(" ", self._source.passage.text.replace("\u2029", " ")) or said(FORGOTTEN)
        best = self._best or self._source.best or (0, 0)
        if self._chosen or len(text) <= SHORT:
            return text, best
        begin = 0 if best[0] <= BEFORE else text.find(" ", best[0] - BEFORE) + 1
        end = (
            len(text) if begin + SHORT >= len(text) else max(text.rfind(" ", begin, begin + SHORT), begin + SHORT // 2)
        )
        lead = f"{ELLIPSIS} " if begin else ""
        shown = lead + text[begin:end] + (f" {ELLIPSIS}" if end < len(text) else "")
        shift = len(lead) - begin
        return shown, (best[0] + shift, min(best[1], end) + shift)

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines. Layouts ask for two widths again and again, and laying words out takes long."""
        if width not in self._heights:
            if len(self._heights) >= WIDTHS:
                self._heights.clear()
            self._heights[width] = self._laid_out(width)[0].lineCount() * self.theme.line_height(Style.QUOTE)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.theme.px(300), self.heightForWidth(self.theme.px(300)))

    def minimumSizeHint(self) -> QSize:
        """At least a line."""
        return QSize(self.theme.px(120), self.theme.line_height(Style.QUOTE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the mark and the words over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, (start, end) = self._laid_out(self.width())
        text = layout.text().encode("utf-16-le", "surrogatepass")
        tokens = self.theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.mark if self._chosen else tokens.wash)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + _inked(text, line.textStart(), line.textLength()))
            if first < last:
                edges = sorted((cursor_x(line, first), cursor_x(line, last)))
                high = self.theme.line_height(Style.QUOTE)
                top = number * high
                painter.drawRoundedRect(QRectF(edges[0], top, edges[1] - edges[0] + 1, high), Radius.TINT, Radius.TINT)
        layout.draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, tuple[int, int]]:
        text, (start, end) = self.excerpt()
        before, sentence = units(text[:start]), units(text[start:end])
        layout = QTextLayout(text, self.theme.font(Style.QUOTE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        tokens = self.theme.tokens
        layout.setFormats([_range(0, units(text), tokens.text2), _range(before, sentence, tokens.text)])
        high = self.theme.line_height(Style.QUOTE)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, number * high + (high - line.height()) / 2))
            number += 1
        layout.endLayout()
        return layout, (before, before + sentence)

    def _on_changed(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()


def _range(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setForeground(colour)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found


def _inked(text: bytes, start: int, length: int) -> int:
    """The length of a line without the space it was broken at."""
    return length - (text[2 * (start + length - 1) : 2 * (start + length)] == b" \0")
