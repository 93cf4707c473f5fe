"""A line of text that was seen in a picture, and whether it may be believed."""

import unicodedata
from dataclasses import dataclass

# What text recognition is less sure of is left out: it would be found, and shown, and be wrong.
SURE = 0.5
# In line heights: of a script that the engine does not know it reads a letter here and there, with gaps between.
SPARSE = 0.6
# The scripts whose letters it knows all of.
SCRIPTS = frozenset(("LATIN", "FULLWIDTH", "HALFWIDTH", "CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "BOPOMOFO"))


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of text in a picture, how certain it is (0 to 1), and the box around it in pixels."""

    text: str
    score: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def is_sure(self) -> bool:
        """Whether it was read rather than guessed."""
        signs = "".join(self.text.split())
        if self.score < SURE or not signs or len(signs) * self.height < SPARSE * (self.right - self.left):
            return False
        letters = [sign for sign in signs if sign.isalpha()]
        known = sum(unicodedata.name(letter, "").split(" ")[0] in SCRIPTS for letter in letters)
        return 2 * known >= len(letters)
