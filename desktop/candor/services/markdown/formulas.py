r"""Finds formulas in Markdown: $...$, $$...$$, \(...\) and \[...\], and leaves prices and escaped brackets alone.

The rules for single dollar signs are those of Pandoc's `tex_math_dollars` (https://pandoc.org/MANUAL.html): no white
space inside beside them, no digit behind the second one; and what they enclose must look like a formula, because
people write "between $5 and 10$".
"""

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

CLOSES = {"$$": "$$", "\\(": "\\)", "\\[": "\\]"}
LONGEST = 2000  # characters of one formula
LINES = 60
COMMAND = re.compile(r"[\\^]")
OPERATOR = re.compile(r"[=+<>_{]")
WORD = re.compile(r"[^\W\d_]{3,}")
NUMBERS = re.compile(r"[\d\s,;.–-]*")
BODY, DISPLAY = "body", "display"


class Found(NamedTuple):
    """A formula that ends before `end`; `body` is what stands between its signs, `display` whether it is set large."""

    body: str
    end: int
    display: bool


def add_formulas(markdown: MarkdownIt) -> None:
    """Teaches a parser formulas: tokens "formula" and "formula_block" whose `content` is the text as it was typed."""
    markdown.inline.ruler.before("escape", "formula", _inline)
    markdown.block.ruler.before("fence", "formula_block", _block, {"alt": ["paragraph", "blockquote", "list"]})


def formula_at(text: str, at: int, end: int) -> Found | None:
    """The formula that begins at a place of a text and ends before `end`."""
    opening = text[at : at + 2]
    if opening in CLOSES:
        return _enclosed(text, at, end, opening)
    return _in_dollars(text, at, end) if opening[:1] == "$" else None


def is_formula(body: str) -> bool:
    """Whether what stands between signs looks like a formula rather than like words and prices."""
    if not body.strip() or len(body) > LONGEST:
        return False
    if COMMAND.search(body) or len(body) <= 3:
        return True
    words = len(WORD.findall(body))
    return words == 0 or (words == 1 and bool(OPERATOR.search(body)))


def _enclosed(text: str, at: int, end: int, opening: str) -> Found | None:
    stop = text.find(CLOSES[opening], at + 2, end)
    body = text[at + 2 : stop] if stop >= 0 else ""
    escaped = opening[0] == "\\" and NUMBERS.fullmatch(body)  # "\[1\]" is a citation somebody made safe
    if body[:1] == "$" or escaped or not is_formula(body):
        return None
    return Found(body.strip(), stop + 2, opening != "\\(")


def _in_dollars(text: str, at: int, end: int) -> Found | None:
    before = text[at - 1 : at]
    stop = text.find("$", at + 1, end)
    while stop > 0 and text[stop - 1] == "\\":
        stop = text.find("$", stop + 1, end)
    body = text[at + 1 : stop] if stop >= 0 else ""
    if before.isalnum() or before == "$" or body != body.strip() or not is_formula(body):
        return None
    after = text[stop + 1 : stop + 2]
    joins = after.isalpha() and len(body) > 2 and "\\" not in body  # "$HOME/$USER"; the "$n$th" one is a formula
    return None if after.isdigit() or after == "$" or joins else Found(body, stop + 1, display=False)


def _inline(state: StateInline, silent: bool) -> bool:
    found = formula_at(state.src, state.pos, state.posMax) if state.src[state.pos] in "$\\" else None
    if found is None:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content = state.src[state.pos : found.end]
        token.meta |= {BODY: found.body, DISPLAY: found.display}
    state.pos = found.end
    return True


def _block(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A formula that has its lines for itself."""
    start = state.bMarks[first] + state.tShift[first]
    opening = state.src[start : start + 2]
    if opening not in {"$$", "\\["} or state.is_code_block(first):
        return False
    lines: list[str] = []
    for number in range(first, min(end, first + LINES)):
        if number > first and (state.isEmpty(number) or state.sCount[number] < state.blkIndent):
            return False
        lines.append(state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].rstrip())
        whole = "\n".join(lines)
        if CLOSES[opening] in whole[2:]:
            found = _enclosed(whole, 0, len(whole), opening)
            if found is None or found.end < len(whole):
                return False
            return silent or _pushed(state, first, number + 1, whole, found)
    return False


def _pushed(state: StateBlock, first: int, end: int, whole: str, found: Found) -> bool:
    token = state.push("formula_block", "", 0)
    token.map, token.content, token.meta = [first, end], whole, {BODY: found.body, DISPLAY: True}
    state.line = end
    return True
