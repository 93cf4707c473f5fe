"""The part of the library that a question is asked of."""

from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.errors import NothingInScope
from candor.model.passage import Coverage, Source
from candor.model.scope import Scope
from candor.services.asking.scope import in_scope, scope_words
from candor.services.ports import Ledger, Searches


@dataclass(frozen=True, slots=True)
class Area:
    """The ids of the documents in scope, None for all, and how many passages they have."""

    documents: frozenset[str] | None = None
    passages: int = 0

    def coverage(self, sources: Sequence[Source], index: Searches) -> Coverage:
        """How much of what is in scope these sources are. Raises IndexingError."""
        if self.documents is None:
            return index.coverage(sources)
        files = {source.passage.document for source in sources}
        return Coverage(len(sources), len(files), self.passages, len(self.documents))


def area(scope: Scope, ledger: Ledger) -> Area:
    """What a scope comes to now. Raises NothingInScope where no document with passages matches, IndexingError."""
    if scope.is_everything:
        return Area()
    matching = [each for each in ledger.documents() if each.passages and in_scope(each, scope)]
    if not matching:
        raise NothingInScope(scope_words(scope))
    return Area(frozenset(each.id for each in matching), sum(each.passages for each in matching))
