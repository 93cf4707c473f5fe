"""Web pages: the visible text in paragraphs, with headings. Nothing a page names is ever loaded."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from candor.documents.content import Content
from candor.documents.draft import Draft, has_text, heading_line, titles, under
from candor.documents.text.charset import decoded
from candor.model.text import DocumentText

# Of a head only what it may hold is unseen: where a page leaves its marks out, libxml2 takes what follows into it too.
UNSEEN = frozenset(
    (
        "audio", "canvas", "datalist", "iframe", "math", "noscript", "object", "script", "select", "style",
        "svg", "template", "textarea", "title", "video",
    )
)  # fmt: skip
# Elements that flow within a line; every other one begins a new block.
INLINE = frozenset(
    (
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em",
        "embed", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "progress",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var", "wbr",
    )
)  # fmt: skip
# Elements without content that libxml2 does not know to be so: their end comes late or never.
EMPTY = frozenset(("embed", "keygen", "source", "track", "wbr"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Elements that begin a new line of the same block.
LINES = frozenset(("br", "li", "tr", "dt", "dd"))
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("ul", "ol", "menu"))
# What stands around the page and is the same on every page of a site.
AROUND = frozenset(("nav",))
AROUND_ROLES = frozenset(("navigation", "contentinfo", "search"))
# A footer within one of these belongs to it, such as the name under a quotation.
WHOLE = frozenset(("article", "blockquote", "figure", "main", "section"))
MARK = re.compile(r"\s*(?:-|\d{1,9}\.)\s*")
CELL_END = " | "
WHITE = re.compile(r"\s+")
SPACES = re.compile(r" {2,}")
LINE_EDGE = re.compile(r"(?: \| )?[ \n]*\n[ \n]*")
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])", re.IGNORECASE)
DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
DECLARED_WITHIN = 2048


def read_html(content: Content) -> DocumentText:
    """Reads a web page: one Place per paragraph, list, table or heading. Raises FormatUnsupported, ReadingTooLarge."""
    text = content.checked(decoded(content.data, declared_charset(content.data))).replace("\0", " ")
    draft = Draft(content)
    # A target hears events and builds no tree: lxml's trees silently end at 2,048 nested elements.
    page: Any = _Page(draft)  # lxml's types ask for more methods than lxml does
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, target=page)
    if has_text(text):
        etree.fromstring(text.encode("utf-8"), parser)
    return draft.finish("html")


def declared_charset(data: bytes) -> str:
    """The charset that a page itself names, "" for none."""
    found = DECLARED.search(data, 0, DECLARED_WITHIN)
    return found.group(1).decode("ascii", "ignore") if found else ""


class _Page:
    """Hears the elements of a page and writes its visible words into a draft; lxml calls its four methods."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._words: list[str] = []
        self._path: tuple[tuple[int, str], ...] = ()
        self._unseen = 0
        self._verbatim = 0
        self._whole = 0
        # The number of the last item of each open list, None where items have no numbers.
        self._lists: list[int | None] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if (
            self._unseen
            or tag in UNSEEN
            or (tag not in EMPTY and (_hidden(attributes) or self._around(tag, attributes)))
        ):
            self._unseen += 1
        elif tag in LINES:
            self._words.append(self._item() if tag == "li" else "\n")
        elif tag not in INLINE and tag not in CELLS:
            self._break()
            self._verbatim += tag == "pre"
            self._whole += tag in WHOLE
            if tag in LISTS:
                self._lists.append(0 if tag == "ol" else None)

    def end(self, tag: str) -> None:
        """An element ends, be it unsaid."""
        if self._unseen:
            self._unseen -= 1
        elif tag in CELLS:
            self._words.append(CELL_END)
        elif tag not in INLINE and tag not in LINES:
            title = heading_line("".join(self._words)) if tag in HEADINGS else ""
            if title:
                self._path = under(self._path, HEADINGS[tag], title)
            self._break()
            self._verbatim -= tag == "pre"
            self._whole -= tag in WHOLE
            if tag in LISTS and self._lists:
                self._lists.pop()
                self._words.clear()

    def data(self, words: str) -> None:
        """Characters between two marks."""
        if not self._unseen:
            self._words.append(words if self._verbatim else WHITE.sub(" ", words))

    def close(self) -> None:
        """The page ends."""
        self._break()

    def _around(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether it stands around the page's own text."""
        if tag in AROUND or attributes.get("role", "").lower() in AROUND_ROLES:
            return True
        return tag == "footer" and not self._whole

    def _item(self) -> str:
        """What an item of a list begins with."""
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "\n- "
        self._lists[-1] = number + 1
        return f"\n{number + 1}. "

    def _break(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        if not self._verbatim:
            text = self._without_marks(LINE_EDGE.sub("\n", SPACES.sub(" ", text)))
        self._draft.add(text.removesuffix(CELL_END), heading=titles(self._path))

    def _without_marks(self, text: str) -> str:
        """Without items that have no words; the mark at the end waits for them: they may be a block of their own."""
        lines = text.split("\n")
        if MARK.fullmatch(lines[-1]):
            self._words.append(f"{lines[-1].strip()} ")
        return "\n".join(line for line in lines if not MARK.fullmatch(line))


def _hidden(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    return HIDDEN.search(attributes.get("style", "")) is not None
