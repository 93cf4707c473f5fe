"""The formats an answer is set in, made of the theme."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

INDENT = 20
QUOTE_INDENT = 16
CODE_INDENT = 12
CODE_HEAD = 24  # over the first line: the language and a button to copy
CODE_OVER, CODE_UNDER = 4, 12  # Qt sets a line low in a height that is fixed
GAP = 12
LIST_GAP = 4
HEADING_GAP = 20
CELL = 6.5  # above and below a line of 18 px: rows stand 31 px apart
CELL_GAP = 16
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Ink(NamedTuple):
    """How a stretch of text is set."""

    style: Style = Style.BODY
    colour: str = "text"
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    citation: bool = False


class Look:
    """Character and block formats for one theme at one moment; a new one is made when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._tokens = theme.tokens
        self.character = lru_cache(maxsize=None)(self._character)

    def block(
        self, style: Style = Style.BODY, gap: float = 0.0, indent: float = 0.0, turned: bool = False
    ) -> QTextBlockFormat:
        """A block whose lines stand at the style's distance, `gap` below the one before. Sizes in px of the look.

        One that is `turned` is read from the right, and so indented there.
        """
        form = QTextBlockFormat()
        form.setLineHeight(self.theme.line_height(style), FIXED)
        form.setTopMargin(self.theme.px(gap))
        if turned:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            form.setRightMargin(self.theme.px(indent))
        else:
            form.setLeftMargin(self.theme.px(indent))
        return form

    def nothing(self) -> QTextBlockFormat:
        """An empty block Qt insists on before or after a table, made as low as it can be."""
        form = QTextBlockFormat()
        form.setLineHeight(1, FIXED)
        return form

    def table(self, gap: float, indent: float) -> QTextTableFormat:
        """A table as wide as the column, without lines of its own."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setTopMargin(self.theme.px(gap))
        form.setLeftMargin(self.theme.px(indent))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return form

    def cell(self, gap: float) -> QTextTableCellFormat:
        """A cell with `gap` px between it and the next one."""
        form = QTextTableCellFormat()
        form.setTopPadding(self.theme.px(10 * CELL) / 10)
        form.setBottomPadding(self.theme.px(10 * CELL) / 10)
        form.setRightPadding(self.theme.px(gap))
        return form

    def _character(self, ink: Ink) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._font(ink))
        form.setForeground(QBrush(QColor(getattr(self._tokens, "accent" if ink.href else ink.colour))))
        if ink.citation:  # the digit is painted in its box; the characters stay, so that copying keeps them
            form.setForeground(QBrush(Qt.GlobalColor.transparent))
        if ink.href:
            form.setAnchor(True)
            form.setAnchorHref(ink.href)
        return form

    def _font(self, ink: Ink) -> QFont:
        if ink.citation:
            return self.theme.font(Style.NUMBER)
        font = self.theme.font(Style.MONO if ink.code else ink.style)
        if ink.code and ink.style is not Style.MONO:
            font.setPixelSize(max(1, self.theme.px(ink.style.value.size - 1)))
        if ink.bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(ink.italic)
        font.setStrikeOut(ink.struck)
        return font
