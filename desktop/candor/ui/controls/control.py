"""What every pressable control shares: hover, press, and a focus ring for the keyboard only."""

from PySide6.QtCore import QEvent, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from candor.ui.theme.measures import Motion, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """The colour `share` of the way from one to the other; a transparent one only fades in."""
    if one.alpha() == 0:
        return QColor.fromRgbF(other.redF(), other.greenF(), other.blueF(), other.alphaF() * share)
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


class Control(QAbstractButton):
    """A button painted by its subclass. `name` is what assistive technology reads and, for icons, the tool tip."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.heat = 0.0
        self._ring = False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._fade = QVariantAnimation(self, duration=int(Motion.HOVER))
        self._fade.valueChanged.connect(self._on_faded)
        theme.changed.connect(self._on_theme_changed)

    def focus_ring_shown(self) -> bool:
        """Whether focus came by keyboard and is still here."""
        return self._ring and self.hasFocus()

    def paint_focus(self, painter: QPainter, radius: float = Radius.ROW, solid: bool = False) -> None:
        """Paints the 2 px accent ring inside the control when the keyboard brought focus.

        On a `solid` ground, which is the accent itself, the ring is in on_accent and stands off the edge.
        """
        if not self.focus_ring_shown():
            return
        tokens, off = self.theme.tokens, 3.0 if solid else 1.0
        painter.setPen(QPen(tokens.on_accent if solid else tokens.accent, 1.5 if solid else 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(self.rect()).adjusted(off, off, -off, -off)
        painter.drawRoundedRect(inside, radius - off, radius - off)

    def ground(self, rest: QColor | None = None) -> QColor:
        """The fill of this moment: rest, hover (fading in) or press."""
        tokens = self.theme.tokens
        if self.isDown():
            return tokens.press
        return blend(rest or QColor(0, 0, 0, 0), tokens.hover, self.heat if self.isEnabled() else 0.0)

    def text_width(self, text: str, style: Style) -> int:
        """How wide a text is in a style, in px."""
        return QFontMetrics(self.theme.font(style)).horizontalAdvance(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fades the hover colour in."""
        super().enterEvent(event)
        self._warm(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        """Fades the hover colour out."""
        super().leaveEvent(event)
        self._warm(0.0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remembers whether the keyboard brought focus."""
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _warm(self, target: float) -> None:
        self._fade.stop()
        if self.theme.reduce_motion or not self.isVisible():
            self._on_faded(target)
            return
        self._fade.setStartValue(self.heat)
        self._fade.setEndValue(target)
        self._fade.start()

    def _on_faded(self, value: object) -> None:
        self.heat = float(value)  # type: ignore[arg-type]  # the animation runs between two floats
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
