"""An answer laid out as its Markdown says, as markup of an allowed few elements."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from candor.model.turn import Turn
from candor.services.export.inked import Inked
from candor.services.export.markup import element, safe
from candor.services.markdown.inline import AT
from candor.services.markdown.offsets import Lines, Offsets, cell
from candor.services.markdown.parser import parse, showable

BLOCKS = {"p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td"}
HEADINGS = {"h1": "h3", "h2": "h3"}  # the page has larger ones of its own
SMALL_HEADING = "h4"
TURNS = {"p", "li", "th", "td", "h3", "h4"}  # each is written from its own side
LISTS = {"ul": 1, "ol": 1}
SIDES = {"text-align:right": "right", "text-align:center": "center"}
INLINE = {"strong", "em", "s"}
PICTURE = "[picture]"


class LaidOut:
    """Writes one answer; every word keeps its place in the answer, and with it its doubt and its citation."""

    def __init__(self, turn: Turn) -> None:
        self._source = showable(turn.text)
        self._lines = Lines(self._source)
        self._inked = Inked(turn)
        self._depth = 0  # of lists
        self._cells: list[tuple[int, int]] = []  # of the row that is written, from the next one on

    def markup(self) -> str:
        """The whole answer."""
        written, opened = [], None
        for token in parse(self._source):
            written.append(self._inline(opened, token) if token.type == "inline" else self._block(token))
            if token.nesting > 0:
                opened = token
        return "".join(written)

    def _block(self, token: Token) -> str:
        if token.type in {"fence", "code_block"}:
            first = (token.map or [0])[0] + (1 if token.type == "fence" else 0)
            return element("pre", element("code", self._code(token, self._lines.paragraph(token.content, first))))
        if token.type == "formula_block":
            offsets = self._lines.paragraph(token.content, (token.map or [0])[0])
            return element("p", self._code(token, offsets))
        if token.type == "hr":
            return "<hr>"
        heading = HEADINGS.get(token.tag, SMALL_HEADING) if token.type.startswith("heading_") else ""
        name = heading or token.tag
        if token.hidden or (name not in BLOCKS and not heading):
            return ""
        self._depth += LISTS.get(name, 0) * token.nesting
        if token.type == "tr_open":
            self._cells = self._lines.cells((token.map or [0])[0], self._depth > 0)
        return f"</{name}>\n" if token.nesting < 0 else f"<{name}{_attributes(token, name)}>"

    def _inline(self, opened: Token | None, token: Token) -> str:
        line, kind = (token.map or [0])[0], opened.type if opened else ""
        if opened and kind == "heading_open" and opened.markup.startswith("#"):
            offsets = self._lines.heading(token.content, line, opened.markup)
        elif kind in {"th_open", "td_open"}:
            offsets = cell(token.content, self._source, *self._cells.pop(0)) if self._cells else Offsets([])
        else:
            offsets = self._lines.paragraph(token.content, line)
        return "".join(self._pieces(token.children or [], offsets, 0))

    def _pieces(self, tokens: Sequence[Token], offsets: Offsets, shift: int) -> Iterator[str]:
        addresses: list[str] = []
        for token in tokens:
            at = token.meta.get(AT, 0) + shift
            if token.tag in INLINE:
                yield f"<{token.tag}>" if token.nesting > 0 else f"</{token.tag}>"
            elif token.type == "link_open":
                addresses.append("" if token.markup == "autolink" else str(token.attrs.get("href", "")))
            elif token.type == "link_close":
                yield _address(addresses.pop())
            elif token.type in {"softbreak", "hardbreak"}:
                yield "<br>"
            elif token.type == "image":
                yield "".join(self._pieces(token.children, offsets, at)) if token.children else PICTURE
            elif token.type == "text_special" and token.info == "entity":
                yield safe(token.content)
            else:
                words = "".join(self._inked.write(text, where) for text, where in offsets.pieces(token.content, at))
                yield element("code", words) if token.type == "code_inline" else words

    def _code(self, token: Token, offsets: Offsets) -> str:
        return "".join(self._inked.write(text, where) for text, where in offsets.pieces(token.content, 0))


def _address(address: str) -> str:
    """A link leads nowhere on the page: its address is written out."""
    return f" ({safe(address)})" if address else ""


def _attributes(token: Token, name: str) -> str:
    turned = ' dir="auto"' if name in TURNS else ""
    side = SIDES.get(str(token.attrs.get("style", "")), "")
    start = token.attrs.get("start", "")
    return (
        turned
        + (f' class="{side}"' if side else "")
        + (f' start="{int(start)}"' if name == "ol" and start != "" else "")
    )
