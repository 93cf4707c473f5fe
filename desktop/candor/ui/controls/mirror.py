"""Paints a view from the other side where the window's language is written from the right."""

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from candor.services.direction import is_right_to_left

# As numbers: Python's flags are slow to join, and every word of the window is written here.
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
CENTRED, ABSOLUTE = Qt.AlignmentFlag.AlignHCenter.value, Qt.AlignmentFlag.AlignAbsolute.value


def is_mirrored(widget: QWidget) -> bool:
    """Whether a widget is laid out from the right."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def forward(widget: QWidget, by: int) -> int:
    """What a step to the right (1) or to the left (-1) means for what stands in a row: on (1) or back (-1)."""
    return -by if is_mirrored(widget) else by


def mirrored(area: QRectF, within: QRectF) -> QRectF:
    """The area on the other side of the middle."""
    return QRectF(within.left() + within.right() - area.right(), area.top(), area.width(), area.height())


def painter_of(widget: QWidget) -> QPainter:
    """A painter for a widget whose code places everything as in a window that is laid out from the left."""
    return Mirrored(widget) if is_mirrored(widget) else QPainter(widget)


def write(painter: QPainter, area: QRectF, flags: int, text: str, turned: bool) -> None:
    """Writes a text that keeps its own direction; it stands at the side that is meant, the other one where `turned`."""
    wanted = int(flags)
    if not wanted & CENTRED:
        right = bool(wanted & RIGHT) != turned
        wanted = (wanted & ~(LEFT | RIGHT)) | ABSOLUTE | (RIGHT if right else LEFT)
    before = painter.layoutDirection()
    own = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(own)
    QPainter.drawText(painter, area, wanted, text)
    painter.setLayoutDirection(before)


class Mirrored(QPainter):
    """Puts everything on the other side of the widget's middle; glyphs and icons themselves are never turned.

    Only what this window paints with is here; a line of QTextLayout knows its own side.
    """

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        self._whole = QRectF(on.rect())

    def drawText(self, *given: object) -> None:  # type: ignore[override]
        """Text in an area; at a point it ends where it would have begun."""
        match given:
            case [QRectF() | QRect() as area, flags, str() as text]:
                write(self, self._turned(QRectF(area)), flags, text, turned=True)  # type: ignore[arg-type]
            case [QPointF() as point, str() as text]:
                own = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
                self.setLayoutDirection(own)
                wide = self.fontMetrics().horizontalAdvance(text)
                QPainter.drawText(self, QPointF(self._whole.width() - point.x() - wide, point.y()), text)

    def drawRoundedRect(self, area: QRectF | QRect, x: float, y: float, *rest: object) -> None:  # type: ignore[override]
        """A rounded area."""
        QPainter.drawRoundedRect(self, self._turned(QRectF(area)), x, y)

    def fillRect(self, *given: object) -> None:
        """An area, or its left, top, width and height, and what it is filled with."""
        *place, fill = given
        area = QRectF(place[0]) if len(place) == 1 else QRectF(*place)  # type: ignore[call-overload]
        QPainter.fillRect(self, self._turned(area), fill)

    def drawEllipse(self, *given: object) -> None:
        """An area, or a middle and two radii."""
        match given:
            case [QRectF() | QRect() as area]:
                QPainter.drawEllipse(self, self._turned(QRectF(area)))
            case [QPointF() | QPoint() as middle, float() | int() as wide, float() | int() as high]:
                QPainter.drawEllipse(self, QPointF(self._whole.width() - middle.x(), middle.y()), wide, high)

    def drawArc(self, area: QRectF, start: int, span: int) -> None:  # type: ignore[override]
        """A part of a ring, in the same direction of the clock."""
        QPainter.drawArc(self, self._turned(area), start, span)

    def drawLine(self, begin: QPointF, end: QPointF) -> None:  # type: ignore[override]
        """A line between two points."""
        wide = self._whole.width()
        QPainter.drawLine(self, QLineF(wide - begin.x(), begin.y(), wide - end.x(), end.y()))

    def _turned(self, area: QRectF) -> QRectF:
        return mirrored(area, self._whole)
