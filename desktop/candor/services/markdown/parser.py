"""Parses Markdown so that every visible character can be traced to the source.

CommonMark with tables, strikethrough and formulas. Left out on purpose: raw HTML (shown as text), link reference
definitions (they would turn citations such as [1] into links), and merging of neighbouring text (it would lose places).
"""

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from candor.services.markdown.formulas import add_formulas
from candor.services.markdown.inline import PlacedInline

# Qt takes these for ends of blocks or frames; lone surrogates cannot be shown at all.
UNSHOWABLE = re.compile("[\0\r\u2029\ufdd0\ufdd1\ud800-\udfff]")


def showable(text: str) -> str:
    """The text with each character Qt cannot hold replaced by one U+FFFD, and CR LF by a space and a line feed.

    The length stays the same, so places do.
    """
    return UNSHOWABLE.sub("\ufffd", text.replace("\r\n", " \n").replace("\r", "\n"))


def parser() -> MarkdownIt:
    """A parser whose inline tokens carry `meta["at"]`."""
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    markdown.inline = PlacedInline()
    markdown.enable(["table", "strikethrough"])
    add_formulas(markdown)
    markdown.disable(["reference", "html_block", "html_inline", "linkify", "text_join", "fragments_join"], True)
    markdown.validateLink = _any_link  # type: ignore[method-assign]  # shown, and never followed without asking
    markdown.normalizeLinkText = _as_written  # type: ignore[assignment, method-assign]  # an instance's own
    return markdown


def parse(source: str) -> list[Token]:
    """The block tokens of a text that went through `showable`."""
    return parser().parse(source)


def _any_link(url: str) -> bool:
    return True


def _as_written(url: str) -> str:
    return url
