"""A sentence of an answer with its doubt and its citations."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.services.direction import is_right_to_left
from candor.ui.controls.units import cursor_x
from candor.ui.doubt.strokes import LinePiece, paint_tint
from candor.ui.passages.number_box import paint_number
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.viewer.said import Said

NOTHING = Said("")


class SaidView(QWidget):
    """Paints a `Said` as it stands in the answer; the citation of the source `chosen` in accent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.said = NOTHING
        self._chosen = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def show_said(self, said: Said, chosen: int) -> None:
        """Shows another sentence."""
        self.said, self._chosen = said, chosen
        self.setAccessibleName(said.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self._laid_out(width).lineCount() * self.theme.line_height(Style.BODY)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.theme.px(300), self.heightForWidth(self.theme.px(300)))

    def minimumSizeHint(self) -> QSize:
        """At least a line."""
        return QSize(self.theme.px(120), self.theme.line_height(Style.BODY))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints tints and boxes, then the words over them."""
        painter, layout = QPainter(self), self._laid_out(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, band in self.said.tints:
            for piece in _pieces(layout, start, end):
                paint_tint(painter, self.theme, piece, band)
        painter.setPen(self.theme.tokens.text)
        layout.draw(painter, QPointF(0, 0))
        for start, end, number in self.said.citations:
            for piece in _pieces(layout, start, end):
                self._citation(painter, piece, number)

    def _citation(self, painter: QPainter, piece: LinePiece, number: int) -> None:
        px = self.theme.px
        wide = max(px(16), piece.right - piece.left - px(2))
        area = QRectF((piece.left + piece.right - wide) / 2, piece.baseline - px(11.5), wide, px(15))
        paint_number(painter, self.theme, area, number, number == self._chosen)

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.said.text, self.theme.font(Style.BODY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(self.said.text):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats([_unseen(start, end) for start, end, _ in self.said.citations])
        high = self.theme.line_height(Style.BODY)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2))
            line.setPosition(QPointF(2, number * high + (high - line.height()) / 2))
            number += 1
        layout.endLayout()
        return layout

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _unseen(start: int, end: int) -> QTextLayout.FormatRange:
    """The characters "[1]" keep their place; what is seen there is the box."""
    form = QTextCharFormat()
    form.setForeground(QColor(0, 0, 0, 0))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, form
    return found


def _pieces(layout: QTextLayout, start: int, end: int) -> list[LinePiece]:
    pieces = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((cursor_x(line, first), cursor_x(line, last)))
            pieces.append(LinePiece(left, right, line.y() + line.ascent(), line.ascent(), line.descent()))
    return pieces
