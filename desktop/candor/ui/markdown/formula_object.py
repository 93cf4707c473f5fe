"""A formula as one character of a document."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat
from PySide6.QtSvg import QSvgRenderer

from candor.services.markdown.draw_formula import COLOUR, Drawing

KIND = QTextFormat.ObjectTypes.UserObject.value + 1
NUMBER = QTextFormat.Property.UserProperty.value + 1
SCALE = QTextFormat.Property.UserProperty.value + 2


def formula_format(base: QTextCharFormat, number: int, scale: float) -> QTextCharFormat:
    """The format of the character that stands for drawing `number`, `scale` times as large as it was drawn."""
    form = QTextCharFormat(base)
    form.setObjectType(KIND)
    form.setProperty(NUMBER, number)
    form.setProperty(SCALE, scale)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return form


def room(drawing: Drawing, scale: float, font: QFont) -> tuple[float, float]:
    """How high the character is and how far its top is above the baseline, in px.

    Qt puts its middle half an x-height above the baseline, so the shorter side is made as long as the other.
    """
    middle = QFontMetricsF(font).xHeight() / 2
    high = max(2 * drawing.ascent * scale - middle, 2 * drawing.descent * scale + middle)
    return high, (high + middle) / 2


class FormulaObject(QPyTextObject):
    """Measures and paints the drawings of one document, each on the baseline and in the colour of its text."""

    def __init__(self, drawings: Sequence[Drawing], parent: QObject) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._pictures: dict[tuple[int, str], QSvgRenderer] = {}

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """The room it takes."""
        drawing, scale = self._of(form)
        return QSizeF(drawing.width * scale, room(drawing, scale, form.toCharFormat().font())[0])

    def drawObject(
        self, painter: QPainter, area: QRectF | QRect, document: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        """Paints it."""
        drawing, scale = self._of(form)
        colour = form.toCharFormat().foreground().color().name()
        top = area.top() + room(drawing, scale, form.toCharFormat().font())[1] - drawing.ascent * scale
        high = (drawing.ascent + drawing.descent) * scale
        self._picture(int(form.property(NUMBER)), colour).render(
            painter, QRectF(area.left(), top, drawing.width * scale, high)
        )

    def _of(self, form: QTextFormat) -> tuple[Drawing, float]:
        return self._drawings[int(form.property(NUMBER))], float(form.property(SCALE))

    def _picture(self, number: int, colour: str) -> QSvgRenderer:
        key = (number, colour)
        if key not in self._pictures:
            svg = self._drawings[number].svg.replace(COLOUR, colour)
            self._pictures[key] = QSvgRenderer(QByteArray(svg.encode()), self)
        return self._pictures[key]
