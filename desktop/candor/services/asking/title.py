"""What a new conversation is called."""

import re

LONGEST, SHORTEST = 60, 8
CODE = re.compile(r"```.*?(```|\Z)", re.DOTALL)
LINK = re.compile(r"!?\[([^\]]+)\]\([^)]*\)")
LINE_SIGNS = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,3}[.)][ \t]+)", re.MULTILINE)
SIGNS = re.compile(r"\*\*|__|~~|`+")
SENTENCE = re.compile(r".*?(?:[.?!…](?=\s)|[。？！؟])")


def title(question: str) -> str:
    """The question's own words on one line without Markdown: its first sentence, or at most 60 characters of it, cut
    between words where it can be.
    """
    line = " ".join(_plain(CODE.sub(" ", question)).split()) or " ".join(_plain(question).split())
    if len(line) <= LONGEST:
        return line
    first = SENTENCE.match(line)
    if first and SHORTEST <= len(first[0]) <= LONGEST:
        return first[0]
    head = line[: LONGEST - 1]
    return (head[: head.rfind(" ")] if " " in head else head).rstrip(" ,;:-") + "…"


def _plain(text: str) -> str:
    return SIGNS.sub("", LINE_SIGNS.sub("", LINK.sub(r"\1", text)))
