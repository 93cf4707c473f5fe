"""Whether a question is English, by its small words."""

import re

SMALL = frozenset(
    re.findall(
        r"\w+",
        "the of and to in a an is are was were for on with as by be at from that if not or my what which who whom "
        "whose when where why how does do did can could may must should will would has have had any many much there "
        "all every",
    )
)
FEWEST = 0.3  # of the words; German, French and Spanish questions have next to none of them
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def words_of(text: str) -> list[str]:
    """Its words in lower case, without numbers."""
    return WORD.findall(text.lower())


def is_english(text: str) -> bool:
    """Whether it surely is: a name or a single word is not."""
    words = words_of(text)
    plain = all(word.replace("’", "'").isascii() for word in words)
    return bool(words) and plain and sum(word in SMALL for word in words) >= FEWEST * len(words)
