"""Builds the document of an answer from its Markdown, block by block."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

from candor.services.direction import is_right_to_left
from candor.services.markdown.offsets import Lines
from candor.services.markdown.parser import parse, showable
from candor.ui.markdown.code_writer import CodeWriter
from candor.ui.markdown.formula_object import KIND, FormulaObject
from candor.ui.markdown.formula_room import make_room, set_large
from candor.ui.markdown.formulas import Formulas
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.inline_writer import InlineWriter
from candor.ui.markdown.layout import Code, Decoration, Layout, Sign
from candor.ui.markdown.look import (
    CODE_HEAD,
    CODE_INDENT,
    CODE_OVER,
    CODE_UNDER,
    GAP,
    HEADING_GAP,
    INDENT,
    LIST_GAP,
    QUOTE_INDENT,
    Ink,
    Look,
)
from candor.ui.markdown.table_writer import TableWriter
from candor.ui.theme.type import Style

MARKER_TAB = "\t"
DIGIT = 9
LARGE_HEADINGS = {"h1", "h2"}


class Item(NamedTuple):
    """A list item whose first block is still to come; `number` is its marker, "" for a bullet."""

    number: str
    line: int


class Builder:
    """Turns one Markdown text into a Layout. `cites` is the number of sources it may cite, `signs` stand in it,
    `formulas` knows what formulas look like.
    """

    def __init__(
        self,
        source: str,
        look: Look,
        cites: int = 0,
        signs: Sequence[Sign] = (),
        formulas: Formulas | None = None,
    ) -> None:
        self._source = showable(source)
        self._lines = Lines(self._source)
        self._look = look
        self.layout = Layout(InertDocument())
        self._writer = InlineWriter(self.layout, look, cites, signs, formulas)
        self._tables = TableWriter(self._writer, look, self._source, self._lines)
        self._unused = True
        self._first = True
        self._indent = 0
        self._quotes = 0
        self._turned = False  # whether the block that is begun is read from the right
        self._widths: list[int] = []
        self._item: Item | None = None
        self._gap = 0
        self._foot = 0  # of code, which reaches below its last line
        self._cursor_source = 0
        self._handlers: dict[str, Callable[[Token], None]] = {
            "blockquote_open": self._on_quote_opened,
            "blockquote_close": self._on_quote_closed,
            "bullet_list_open": self._on_list_opened,
            "ordered_list_open": self._on_list_opened,
            "bullet_list_close": self._on_list_closed,
            "ordered_list_close": self._on_list_closed,
            "list_item_open": self._on_item_opened,
            "list_item_close": self._on_item_closed,
            "fence": self._on_code,
            "code_block": self._on_code,
            "hr": self._on_rule,
            "formula_block": self._on_formula,
        }

    def build(self) -> Layout:
        """Builds the whole document at once."""
        for _ in self.steps():
            pass
        return self.layout

    def steps(self) -> Iterator[None]:
        """Builds block by block, so that a long text can be laid out in slices."""
        tokens = parse(self._source)
        _widen(tokens)
        yield
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "table_open":
                index = self._on_table(tokens, index)
                yield
            elif token.type == "inline":
                self._on_text(tokens[index - 1], token)
                yield
            elif handler := self._handlers.get(token.type):
                handler(token)
            index += 1
        if self._foot:  # the ground of code reaches below the last line
            frame = self.layout.document.rootFrame().frameFormat()
            frame.setBottomMargin(self._look.theme.px(self._foot))
            self.layout.document.rootFrame().setFrameFormat(frame)
        if self.layout.formulas:
            document, drawings = self.layout.document, [formula.drawing for formula in self.layout.formulas]
            document.documentLayout().registerHandler(KIND, FormulaObject(drawings, document))

    def _block(
        self,
        style: Style = Style.BODY,
        gap: float = GAP,
        indent: float = 0.0,
        item_width: float = 0.0,
        over: float = 0.0,
    ) -> None:
        """Begins a block, the first one in the block every document is born with; `over` is room it has in any case."""
        top = (0 if self._first else (self._gap or gap) + self._foot) + over
        self._tables.part(top)
        self._gap = self._foot = 0
        form = self._look.block(style, top, self._indent + indent, self._turned)
        if style is Style.MONO:
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if item_width:
            form.setTextIndent(-item_width)
            form.setTabPositions([QTextOption.Tab(item_width, QTextOption.TabType.LeftTab)])
        cursor = self._writer.cursor
        if self._unused:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        cursor.setBlockCharFormat(self._look.character(Ink(style)))
        self._unused = self._first = False
        if self._quotes:
            self._decorate("quote", self._indent - QUOTE_INDENT)

    def _decorate(self, kind: str, depth: float, words: str = "") -> None:
        self.layout.decorations.append(Decoration(kind, self._number_of_block(), depth, words))

    def _number_of_block(self) -> int:
        return self.layout.document.blockCount() - 1

    def _on_text(self, opened: Token, token: Token) -> None:
        line = (token.map or [0])[0]
        if opened.type == "heading_open":
            large = opened.tag in LARGE_HEADINGS
            style = Style.LEAD if large else Style.BODY
            self._turned = is_right_to_left(token.content)
            self._begin(style, HEADING_GAP if large else GAP)
            self._turned = False
            atx = opened.markup.startswith("#")
            content = token.content
            offsets = self._lines.heading(content, line, opened.markup) if atx else self._lines.paragraph(content, line)
            self._writer.write(token.children or [], offsets, Ink(style, bold=True))
            return
        self._turned = is_right_to_left(token.content)
        self._begin(Style.BODY, GAP)
        self._turned = False
        colour = "text2" if self._quotes else "text"
        drawn = len(self.layout.formulas)
        self._writer.write(token.children or [], self._lines.paragraph(token.content, line), Ink(colour=colour))
        make_room(self._writer.cursor, self._look.theme, self.layout.formulas[drawn:])

    def _begin(self, style: Style, gap: float) -> None:
        """Begins a block of text, with its item's marker if it is the item's first."""
        item, self._item = self._item, None
        if item is None:
            self._block(style, gap)
        elif not item.number:
            self._block(style, gap)
            self._decorate("bullet", self._indent - self._widths[-1])
        else:
            width = self._look.theme.px(self._widths[-1])
            self._block(style, gap, item_width=width)
            self._number(item, style)

    def _number(self, item: Item, style: Style) -> None:
        start = max(self._lines.start(item.line), self._cursor_source)
        found = re.compile(re.escape(item.number)).search(self._source, start)
        self._cursor_source = found.end() if found else start
        ink = Ink(style, colour="text2")
        self._writer.text(item.number, found.start() if found else None, ink)
        self._writer.gap(MARKER_TAB, ink)

    def _flush_item(self) -> None:
        """Gives an item that does not begin with text a line of its own for its marker."""
        if self._item is not None:
            self._begin(Style.BODY, LIST_GAP)
            self._gap = LIST_GAP

    def _on_quote_opened(self, token: Token) -> None:
        self._flush_item()
        self._quotes += 1
        self._indent += QUOTE_INDENT

    def _on_quote_closed(self, token: Token) -> None:
        self._quotes -= 1
        self._indent -= QUOTE_INDENT

    def _on_list_opened(self, token: Token) -> None:
        self._flush_item()
        self._widths.append(max(INDENT, DIGIT * len(token.info) + 10))
        self._indent += self._widths[-1]
        self._gap = LIST_GAP if len(self._widths) > 1 else GAP

    def _on_list_closed(self, token: Token) -> None:
        self._indent -= self._widths.pop()
        self._gap = GAP

    def _on_item_opened(self, token: Token) -> None:
        self._gap = self._gap or LIST_GAP
        number = token.info + token.markup if token.info else ""
        self._item = Item(number, (token.map or [0])[0])

    def _on_item_closed(self, token: Token) -> None:
        self._flush_item()
        self._gap = LIST_GAP

    def _on_code(self, token: Token) -> None:
        self._flush_item()
        first = (token.map or [0])[0] + (1 if token.type == "fence" else 0)
        offsets = self._lines.paragraph(token.content, first)
        written = CodeWriter(self._writer, token.content, token.info)
        text = token.content.removesuffix("\n")
        begun, at = self._number_of_block() + (not self._unused), 0
        for number, line in enumerate(text.split("\n")):
            self._block(Style.MONO, GAP if number == 0 else 0, CODE_INDENT, over=0 if number else CODE_OVER + CODE_HEAD)
            self._decorate(*("code_more", self._indent) if number else ("code", self._indent, written.language))
            written.line(line, at, offsets)
            at += len(line) + 1
        self.layout.codes.append(Code(begun, self._number_of_block(), written.language, text))
        self._gap, self._foot = GAP, CODE_UNDER

    def _on_formula(self, token: Token) -> None:
        """Sets a formula large in the middle, or its lines as they were typed."""
        self._flush_item()
        offsets = self._lines.paragraph(token.content, (token.map or [0])[0])
        self._begin(Style.BODY, GAP)
        if self._writer.formula(token, offsets, Ink(Style.LEAD), 0):
            set_large(self._writer.cursor)

    def _on_rule(self, token: Token) -> None:
        self._flush_item()
        self._block(gap=GAP)
        self._decorate("rule", self._indent)

    def _on_table(self, tokens: list[Token], index: int) -> int:
        self._flush_item()
        gap = 0 if self._first else (self._gap or GAP) + self._foot
        self._foot = 0
        self._tables.part(0)
        if self._unused:
            self._writer.cursor.setBlockFormat(self._look.nothing())
        end = self._tables.write(tokens, index, gap, self._indent, bool(self._widths))
        self._writer.cursor.setBlockFormat(self._look.nothing())
        self._unused, self._first, self._gap = True, False, GAP + LIST_GAP
        return end


def _widen(tokens: list[Token]) -> None:
    """Notes in each list's `info` its longest number, for which all its items make room."""
    lists: list[Token] = []
    for token in tokens:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            lists.append(token)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            lists.pop()
        elif token.type == "list_item_open" and len(token.info) > len(lists[-1].info):
            lists[-1].info = token.info


def build(source: str, look: Look, cites: int = 0) -> Layout:
    """Lays a Markdown text out at once."""
    return Builder(source, look, cites).build()
