"""Makes and changes collections, and finds out about them."""

from collections.abc import Iterable, Sequence
from uuid import uuid4

from PySide6.QtCore import QObject

from candor.model.collection import Collection, Root, free_name
from candor.services.verbs import Verbs
from candor.ui.tr import tr
from candor.work import Background, Job


class Grouping(QObject):
    """Each call starts a job; whoever asks listens to that one."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs

    def keep(self, collection: Collection) -> Job:
        """Makes a collection, or changes its name and what it ignores."""
        return self._background.start(self._keep(collection))

    def move(self, root: Root) -> Job:
        """Puts what was given into another collection."""
        return self._background.start(self._verbs.collections.move(root))

    def quoting(self, locations: Sequence[bytes]) -> Job:
        """Counts the answers that quote what lies at these locations."""
        return self._background.start(self._quoting(tuple(locations)))

    async def _keep(self, collection: Collection) -> Collection:
        await self._verbs.collections.keep(collection)
        return collection

    async def _quoting(self, locations: Sequence[bytes]) -> int:
        return sum([await self._verbs.quoting(location) for location in locations])


def made(name: str, taken: Iterable[str], conversation: str = "") -> Collection:
    """A new collection of this name, or of "name 2" and so on where others have it."""
    return Collection(uuid4().hex, free_name(name.strip() or tr("Collection"), taken), conversation=conversation)
