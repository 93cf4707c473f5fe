"""What the five watchers have in common: remember what there was, name what is new."""

from collections.abc import Hashable, Iterable


class Watch:
    """Remembers what exists of one kind when it is made."""

    def __init__(self) -> None:
        self._known: set[Hashable] = set(self.present())

    def present(self) -> Iterable[Hashable]:
        """Returns what exists of this kind now."""
        raise NotImplementedError

    def leftovers(self) -> list[str]:
        """Returns one line for each new thing that does not end by itself, and ends it where that is possible."""
        raise NotImplementedError

    def new(self) -> list[Hashable]:
        """Returns what exists now and did not when this was made."""
        return [thing for thing in self.present() if thing not in self._known]

    def allow(self, before: "Watch") -> None:
        """Accepts what came into being since another watch of the same kind was made."""
        self._known.update(before.new())
