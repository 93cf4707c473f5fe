"""A document's text while it is being written down."""

import re

from candor.documents.content import Content, too_long, too_many_places
from candor.documents.limits import PLACES
from candor.model.text import DocumentText, Place

BLOCK_END = "\n\n"
LINE_END = "\n"
ANYWHERE = Place(0, 0)
# Invisible on the page and trouble in stores; each becomes one space so that offsets stay.
CONTROLS = str.maketrans(dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127], " "))
SOMETHING = re.compile(r"[^\s\ufeff\ufffd\u200b-\u200f\u2060]")
LONGEST_HEADING = 200


class Draft:
    """Grows block by block; each block is one Place, and a blank line stands between two.

    For formats whose text is not the file's own characters.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._parts: list[str] = []
        self._places: list[Place] = []
        self._length = 0

    @property
    def length(self) -> int:
        """How many characters it has."""
        return self._length

    def add(
        self,
        block: str,
        page: int | None = None,
        heading: tuple[str, ...] = (),
        at: Place = ANYWHERE,
        end: str = BLOCK_END,
    ) -> int | None:
        """Adds a block and says how much was taken off its start; None when there was nothing in it.

        `at` is where it stands beside page and heading, such as a slide or a row; its span does not matter. `end` is
        what follows the block. Raises ReadingTooLarge.
        """
        block = block.translate(CONTROLS).rstrip()
        begun = len(block) - len(block := block.lstrip())
        if not has_text(block):
            return None
        start = self._length
        self._length += len(block) + len(end)
        if self._length > self._content.characters:
            raise too_long(self._content.characters)
        if len(self._places) >= PLACES:
            raise too_many_places()
        self._parts.append(block + end)
        page = at.page if page is None else page
        heading = heading or at.heading
        # Not replace(at, ...), which takes many times as long: sheets have many rows.
        rest = (at.line, at.slide, at.sheet, at.row, at.key, at.message, at.part, at.second, at.recognized)
        self._places.append(Place(start, self._length, page, heading, *rest))
        return begun

    def finish(self, kind: str, pages: int | None = None, empty_pages: tuple[int, ...] = ()) -> DocumentText:
        """The whole text. It may be empty; the caller says what that means for its format."""
        text = "".join(self._parts)
        return DocumentText(text, tuple(self._places), kind, self._content.digest, pages, empty_pages)


def has_text(text: str) -> bool:
    """Whether there is anything to read: more than white space, marks of byte order and unknown characters."""
    return SOMETHING.search(text) is not None


def heading_line(text: str, longest: int = LONGEST_HEADING) -> str:
    """A heading as one line of at most 200 characters, or of so many."""
    return " ".join(text.translate(CONTROLS).split())[:longest]


def under(path: tuple[tuple[int, str], ...], level: int, title: str) -> tuple[tuple[int, str], ...]:
    """The heading path after a heading of this level: it ends every heading of its level or deeper."""
    return (*((above, name) for above, name in path if above < level), (level, title))


def titles(path: tuple[tuple[int, str], ...]) -> tuple[str, ...]:
    """The headings of a path, outermost first."""
    return tuple(title for _, title in path)
