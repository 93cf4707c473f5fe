"""Text in one of the look's styles, with the look's distance between lines."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.services.direction import is_right_to_left
from candor.ui.controls.mirror import is_mirrored, mirrored, write
from candor.ui.controls.units import units
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

Piece = tuple[str, str]
ONE_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Words(QWidget):
    """One or more lines of text. `colour` is a token's name; pieces may have their own.

    With `wrap` it grows downwards; without, it is one line with an ellipsis where it is cut for lack of room.
    It stands at the side the window begins at, what people wrote (`theirs`) at the side it is written from itself.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: Style = Style.UI,
        colour: str = "text",
        wrap: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._elide = elide
        self._style = style
        self._colour = colour
        self._wrap = wrap
        self.theirs = False
        self._pieces: list[Piece] = []
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)
        self.set_text(text)

    @property
    def text(self) -> str:
        """All that it says."""
        return "".join(text for text, _ in self._pieces)

    def set_text(self, text: str) -> None:
        """Says something else, in one colour."""
        self.set_pieces([(text, self._colour)])

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Says something else; each piece is (text, name of a colour token)."""
        self._pieces = list(pieces)
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Only wrapped text does."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """How high the wrapped text is at a width."""
        return self._laid_out(width).lineCount() * self.theme.line_height(self._style)

    def sizeHint(self) -> QSize:
        """One line's width and the height it needs."""
        wide = QFontMetricsF(self.theme.font(self._style)).horizontalAdvance(self.text)
        lines = self.text.count("\n") + 1
        return QSize(int(wide) + 2, lines * self.theme.line_height(self._style))

    def minimumSizeHint(self) -> QSize:
        """A line's height; the width may shrink."""
        return QSize(min(24, self.sizeHint().width()), self.theme.line_height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines at the look's distance."""
        painter = QPainter(self)
        if self._wrap:
            self._laid_out(self.width()).draw(painter, QPointF(0, 0))
            return
        font = self.theme.font(self._style)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        whole, x = QRectF(self.rect()), 0.0
        for text, colour in self._pieces:
            shown = metrics.elidedText(text, self._elide, self.width() - x)
            painter.setPen(QColor(getattr(self.theme.tokens, colour)))
            area = QRectF(x, 0, self.width() - x + 1, self.height())
            turned = is_mirrored(self)
            write(painter, mirrored(area, whole) if turned else area, ONE_LINE, shown, turned)
            x += metrics.horizontalAdvance(text)

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self.theme.font(self._style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if (is_mirrored(self) and not self.theirs) or is_right_to_left(self.text):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        metrics, line_height = QFontMetricsF(layout.font()), self.theme.line_height(self._style)
        # On the style's own baseline: the taller fonts of other scripts and of emoji would push it down.
        baseline = (line_height - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + baseline - line.ascent()))
            top += line_height
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        start = 0
        for text, colour in self._pieces:
            form = QTextLayout.FormatRange()
            form.start = start
            form.length = units(text)
            look = QTextCharFormat()
            look.setForeground(QColor(getattr(self.theme.tokens, colour)))
            form.format = look
            ranges.append(form)
            start += units(text)
        return ranges

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
