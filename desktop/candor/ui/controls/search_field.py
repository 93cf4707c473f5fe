"""A search field: like a row at rest in the sidebar, boxed elsewhere."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from candor.ui.controls.mirror import is_mirrored, painter_of
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


def wants_escape(event: QKeyEvent) -> bool:
    """Whether Qt asks if Escape is to stay here rather than be the window's shortcut."""
    return event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape


class SearchField(QLineEdit):
    """A line of text with a magnifying glass. Looks like a row at rest; `left` is sent on Escape."""

    left = Signal()

    def __init__(
        self, theme: Theme, hint: str, trailing: str = "", boxed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._trailing = trailing
        self._boxed = boxed
        self.setFrame(False)
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """Wide enough for the hint."""
        hint, margins = super().sizeHint(), self.textMargins()
        # Two px at either side are QLineEdit's own.
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText()) + margins.left() + margins.right() + 6
        return hint.expandedTo(QSize(wide, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field, or leaves it when it is empty."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints when the pointer comes and goes; keeps Escape for itself."""
        if isinstance(event, QKeyEvent) and wants_escape(event):
            event.accept()
            return True
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, glass and, at rest, the shortcut; then the text."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 1.5))
            painter.setBrush(tokens.raised)
            area.adjust(1, 1, -1, -1)
        elif self._boxed:
            painter.setPen(QPen(tokens.edge, 1))
            painter.setBrush(tokens.raised)
            area.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, Radius.ROW, Radius.ROW)
        size = px(16)
        self.theme.paint_icon(
            painter, QRectF(px(self._inset()), (self.height() - size) / 2, size, size), "magnifying-glass"
        )
        if self._trailing and not self.hasFocus() and not self.text():
            painter.setFont(self.theme.font(Style.SMALL))
            painter.setPen(tokens.text3)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(self.rect()).adjusted(0, 0, -px(10), 0), flags, self._trailing)
        painter.end()
        super().paintEvent(event)

    def _inset(self) -> int:
        return 7 if self._boxed else 10

    def _dress(self) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        self.setFont(self.theme.font(Style.UI))
        self.setFixedHeight(px(Height.BUTTON if self._boxed else Height.ROW))
        before, after = px(self._inset() + 16 + (4 if self._boxed else 8)) - 2, px(10)
        self.setTextMargins(*((after, 0, before, 0) if is_mirrored(self) else (before, 0, after, 0)))
        if is_mirrored(self):  # Qt goes by the words; beside the glass they stand also in another language
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        hint = tokens.text3 if self._boxed else tokens.text
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: none; "
            f"color: {tokens.text.name()}; placeholder-text-color: {hint.name()}; }}"
        )
