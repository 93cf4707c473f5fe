"""What is marked on the pages: passages, and words that were looked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from candor.model.view import Found, Rectangle
from candor.ui.desk.viewing import Placed


@dataclass(slots=True)
class PlaceMarks:
    """Passages by rank with the one that is chosen, and found places with the one that is looked at."""

    passages: dict[int, Placed] = field(default_factory=dict)
    chosen: int = 0
    found: Sequence[Found] = ()
    current: int = -1
    _found_on: dict[int, list[tuple[int, Rectangle]]] = field(default_factory=dict)

    def set_found(self, found: Sequence[Found], current: int) -> None:
        """Marks other found places."""
        if found is not self.found:
            self._found_on = {}
            for at, place in enumerate(found):
                for rectangle in place.rectangles:
                    self._found_on.setdefault(rectangle.page, []).append((at, rectangle))
        self.found, self.current = found, current

    def found_on(self, page: int) -> list[tuple[int, Rectangle]]:
        """The found places on a page, each with its number in the list of all."""
        return self._found_on.get(page, [])

    def passages_on(self, page: int) -> Iterator[tuple[Placed, list[Rectangle], list[Rectangle]]]:
        """The passages on a page, the chosen one last, with the lines of each and of its best sentence there."""
        for rank, placed in sorted(self.passages.items(), key=lambda item: item[0] == self.chosen):
            lines = [line for line in placed.passage if line.page == page]
            if lines:
                yield self.passages[rank], lines, [line for line in placed.best if line.page == page]
