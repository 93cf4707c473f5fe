"""Writes inline Markdown into the document and notes where each source character went."""

import re
from collections.abc import Sequence

from markdown_it.token import Token
from PySide6.QtGui import QTextCursor

from candor.services.doubt.patterns import CITATION
from candor.services.markdown.draw_formula import SIZE, Formula
from candor.services.markdown.formulas import BODY, DISPLAY
from candor.services.markdown.inline import ADDRESS, AT
from candor.services.markdown.offsets import Offsets
from candor.services.markdown.parser import showable
from candor.ui.markdown.formula_object import formula_format
from candor.ui.markdown.formulas import Formulas
from candor.ui.markdown.layout import ROOM, Citation, Drawn, Layout, Sign, Span, spans_of
from candor.ui.markdown.look import Ink, Look
from candor.ui.tr import tr

OBJECT = "\ufffc"
NUMBER = re.compile(r"\d+")
PICTURE_TR = "[picture]"


class InlineWriter:
    """Appends text at a cursor. `cites` is the number of sources: only 1..cites are citations, others are marked as
    invented. `signs` are put where they belong, in order. Without `formulas` each formula stands as it was typed.
    """

    def __init__(
        self, layout: Layout, look: Look, cites: int, signs: Sequence[Sign] = (), formulas: Formulas | None = None
    ) -> None:
        self.layout = layout
        self.cursor = QTextCursor(layout.document)
        self._look = look
        self._cites = cites
        self._signs = list(signs)
        self._formulas = formulas

    def write(self, tokens: Sequence[Token], offsets: Offsets, ink: Ink, shift: int = 0) -> None:
        """Writes an inline token's children; `shift` is where their content begins in the one `offsets` knows."""
        inks = [ink]
        for token in tokens:
            now = inks[-1]
            at = token.meta.get(AT, 0) + shift
            if token.nesting > 0:
                inks.append(_opened(token, now))
            elif token.nesting < 0:
                inks.pop()
            elif token.type == "text":
                self._literal(token, offsets, now, at)
            elif token.type == "text_special":
                self._special(token, offsets, now, at)
            elif token.type == "code_inline":
                self._plain(token.content, offsets, now._replace(code=True), at)
            elif token.type == "formula":
                self.formula(token, offsets, now, at)
            elif token.type == "image":
                self._picture(token, offsets, now, shift)
            elif token.type in {"softbreak", "hardbreak"}:
                self.gap("\u2028", now)

    def formula(self, token: Token, offsets: Offsets, ink: Ink, at: int) -> bool:
        """Writes a formula as one character, or as it was typed where there is no drawing of it: then False."""
        formula = Formula(token.meta[BODY], token.meta[DISPLAY])
        drawing = self._formulas.of(formula) if self._formulas is not None else None
        start, last = offsets.source_of(at), offsets.source_of(at + len(token.content) - 1)
        if drawing is None or start is None or last is None:
            if self._formulas is not None and self._formulas.is_awaited(formula):
                self.layout.awaited.add(formula)
            self._plain(token.content, offsets, ink, at)
            return False
        self.text("", start, ink)  # the signs before it
        begin, number = self.cursor.position(), len(self.layout.formulas)
        form = formula_format(
            self._look.character(ink), number, self._look.theme.px(10 * ink.style.value.size) / 10 / SIZE
        )
        self.cursor.insertText(OBJECT, form)
        self.layout.spans.append(Span(start, last + 1, begin, begin + 1))
        self.layout.formulas.append(Drawn(begin, token.content, drawing))
        while self._signs and self._signs[0].source <= last + 1:
            sign = self._signs.pop(0)
            if sign.kind != "absent":  # the figures of a formula are no facts
                self._sign(sign, ink)
        return True

    def gap(self, text: str, ink: Ink) -> None:
        """Writes text that has no source."""
        self.cursor.insertText(text, self._look.character(ink))

    def text(self, text: str, source: int | None, ink: Ink) -> None:
        """Writes text whose characters stand one by one in the source from `source` on; None if they do not."""
        while source is not None and self._signs and self._signs[0].source <= source + len(text):
            cut = max(0, self._signs[0].source - source)
            self._put(text[:cut], source, ink)
            self._sign(self._signs.pop(0), ink)
            text, source = text[cut:], source + cut
        self._put(text, source, ink)

    def _put(self, text: str, source: int | None, ink: Ink) -> None:
        begin = self.cursor.position()
        self.cursor.insertText(text, self._look.character(ink))
        if source is not None:
            self.layout.spans.extend(spans_of(text, source, begin))

    def _sign(self, sign: Sign, ink: Ink) -> None:
        """Makes room for a sign."""
        self.layout.signs.append(sign._replace(doc=self.cursor.position()))
        self.gap(ROOM, ink._replace(href="", citation=False))

    def _literal(self, token: Token, offsets: Offsets, ink: Ink, at: int) -> None:
        for text, source in offsets.pieces(token.content, at):
            self._with_citations(text, source, ink)

    def _with_citations(self, text: str, source: int | None, ink: Ink) -> None:
        at = 0
        for match in CITATION.finditer(text) if self._cites and not ink.href else ():
            numbers = [int(found.group()) for found in NUMBER.finditer(match.group())]
            if source is None:
                continue
            self.text(text[at : match.start()], source + at, ink)
            begin = self.cursor.position()
            if invented := [number for number in numbers if not 1 <= number <= self._cites]:
                self._put(match.group(), source + match.start(), ink._replace(colour="text3"))
                self._sign(Sign("invented", source + match.end(), _no_source(invented)), ink)
            else:
                self._put(match.group(), source + match.start(), ink._replace(citation=True))
            for found in NUMBER.finditer(match.group()) if not invented else ():
                start, end = found.span()
                place = source + match.start() + start
                self.layout.citations.append(Citation(int(found.group()), begin + start, begin + end, place))
            at = match.end()
        self.text(text[at:], None if source is None else source + at, ink)

    def _special(self, token: Token, offsets: Offsets, ink: Ink, at: int) -> None:
        if token.info == "entity":
            begin, source = self.cursor.position(), offsets.source_of(at)
            self.gap(token.content, ink)
            if source is not None:
                self.layout.spans.append(Span(source, source + len(token.markup), begin, self.cursor.position()))
            return
        self._plain(token.content, offsets, ink, at)

    def _plain(self, content: str, offsets: Offsets, ink: Ink, at: int) -> None:
        for text, source in offsets.pieces(content, at):
            self.text(text, source, ink)

    def _picture(self, token: Token, offsets: Offsets, ink: Ink, shift: int) -> None:
        if token.children:
            self.write(token.children, offsets, ink._replace(colour="text2"), token.meta.get(AT, 0) + shift)
        else:
            self.gap(tr(PICTURE_TR), ink._replace(colour="text3"))
        if address := str(token.attrs.get("src", "")):
            place = token.meta.get(ADDRESS, -1)
            self.gap(" ", ink)
            self._plain(
                showable(address), offsets if place >= 0 else Offsets([]), ink._replace(colour="text3"), place + shift
            )


def _no_source(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return tr("There is no source {number}", number=numbers[0])
    return tr("There are no sources {numbers}", numbers=", ".join(map(str, numbers)))


def _opened(token: Token, ink: Ink) -> Ink:
    if token.type == "strong_open":
        return ink._replace(bold=True)
    if token.type == "em_open":
        return ink._replace(italic=True)
    if token.type == "s_open":
        return ink._replace(struck=True)
    if token.type == "link_open":
        return ink._replace(href=str(token.attrs.get("href", "")))
    return ink
