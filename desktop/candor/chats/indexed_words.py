"""What the full-text index is given of a text, and how it is asked.

The index takes letters and digits that stand together for a word. Chinese, Japanese, Thai, Lao, Burmese and Khmer are
written without spaces, so their runs are given as overlapping pairs of characters and the last one alone: 租房合同
becomes 租房 房合 合同 同, and any part of a run is found as its pairs in a row. Of Arabic and Hebrew the signs for
vowels, and the stroke that stretches a word, are left out; every Arabic alef is the plain one. This is a part of the
stored format: it depends on nothing but these ranges, and it never changes without a migration that fills the index
anew.
"""

import re

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
SIGNS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
)
RUN = re.compile(f"[{UNSPACED}]+")
VOWELS = re.compile(f"[{SIGNS}]")
ALEF = re.compile("[أإآٱ]")
WORDS = re.compile(r'"([^"]*)"?|(\S+)')


def indexed(text: str) -> str:
    """What the index is given of a turn's text."""
    return RUN.sub(lambda run: f" {_pairs(run[0])} ", ALEF.sub("ا", VOWELS.sub("", text)))


def wanted(query: str) -> list[str]:
    """What is looked for: the words that were typed, and those in quotation marks together; nothing twice."""
    found = (exact if exact.strip() else word for exact, word in WORDS.findall(query.replace("\0", " ")))
    return list(dict.fromkeys(word for word in found if re.search(r"[^\W_]", word)))


def matching(words: list[str]) -> str:
    """The index's own question for turns that hold all these words, each as the beginning of one at least."""
    return " AND ".join(f"{_phrase(word)}{'*' if _goes_on(word) else ''}" for word in words)


def _phrase(word: str) -> str:
    given = indexed(word).split()
    if RUN.fullmatch(word[-2:]) and len(word) > 1:
        given.pop()  # the run may go on in the text: its last character alone would not follow
    return '"' + " ".join(given).replace('"', '""') + '"'


def _goes_on(word: str) -> bool:
    """A single letter would be the beginning of nearly everything."""
    return len(word) > 1 or RUN.fullmatch(word) is not None


def _pairs(run: str) -> str:
    return " ".join([*(run[at : at + 2] for at in range(len(run) - 1)), run[-1]])
