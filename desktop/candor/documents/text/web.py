"""Web pages that were fetched: their main text, without what stands around it. Nothing a page names is ever loaded."""

from collections.abc import Iterator
from typing import Any

from candor.documents.content import Content
from candor.documents.draft import Draft, has_text, heading_line, titles, under
from candor.documents.text.charset import decoded
from candor.documents.text.html import CELL_END, read_html
from candor.model.text import DocumentText

# Less than this is a menu or a notice, not what the page is about: then all that can be seen is taken.
LEAST_CHARACTERS = 250
# What trafilatura and lxml raise on pages that nobody wrote by hand.
FOREIGN = (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, RecursionError, LookupError)


def read_web(content: Content) -> DocumentText:
    """Reads a fetched page: one Place per paragraph, list, table or heading, its title outermost.

    Raises FormatUnsupported, ReadingTooLarge.
    """
    draft = Draft(content)
    text = content.checked(decoded(content.data)).replace("\0", " ")
    title, body = _main(text) if has_text(text) else ("", None)
    if body is not None:
        _Main(draft, title).write(body)
    if draft.length >= LEAST_CHARACTERS:
        return draft.finish("web")
    seen = read_html(content)
    return DocumentText(seen.text, seen.places, "web", seen.digest)


def _main(text: str) -> tuple[str, Any]:
    """The page's title and its main part, as elements that trafilatura has for paragraphs, lists and tables."""
    # Now, because it takes most of a second, which a reader of other files does not have to wait for.
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction, load_html

    try:
        tree = load_html(text)
        if tree is None:
            return "", None
        title = heading_line("".join(found.itertext()) if (found := tree.find(".//title")) is not None else "")
        main = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except (*FOREIGN, LxmlError):
        return "", None
    return title, getattr(main, "body", None)


class _Main:
    """Writes the main part into a draft, block by block."""

    def __init__(self, draft: Draft, title: str) -> None:
        self._draft = draft
        self._title = title
        self._path: tuple[tuple[int, str], ...] = ()

    def write(self, body: Any) -> None:
        """Takes the parts in order; what is no block of its own is a paragraph."""
        for part in body:
            if part.tag == "head":
                words = heading_line(_words(part))
                if words:
                    self._path = under(self._path, int((part.get("rend") or "h2")[1:2] or 2), words)
                self._add(words)
            elif part.tag == "table":
                self._add("\n".join(CELL_END.join(map(_words, row.iter("cell"))) for row in part.iter("row")))
            elif part.tag == "list":
                self._add("\n".join(f"- {words}" for item in part.iter("item") if (words := _own_words(item))))
            elif part.tag in ("div", "quote") and len(part) and not (part.text or "").strip():
                self.write(part)
            else:
                self._add(_words(part))
            self._add((part.tail or "").strip())

    def _add(self, words: str) -> None:
        headings = titles(self._path)
        repeated = bool(headings) and headings[0] == self._title
        self._draft.add(words, heading=headings if repeated or not self._title else (self._title, *headings))


def _words(part: Any) -> str:
    return "".join(_pieces(part)).strip()


def _own_words(item: Any) -> str:
    """Those of an item without those of the lists within it, which are items too."""
    return " ".join("".join(_pieces(item, without="list")).split())


def _pieces(part: Any, without: str = "") -> Iterator[str]:
    yield part.text or ""
    for child in part:
        if child.tag == "lb":
            yield "\n"
        elif child.tag != without:
            yield from _pieces(child, without)
        yield child.tail or ""
