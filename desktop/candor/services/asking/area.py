"""The part of the library that a question is asked of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from candor.model.collection import Collection
from candor.model.document import Document
from candor.model.errors import AttachmentGone, AttachmentUnread, CollectionGone, NothingInScope
from candor.model.passage import Coverage, Source
from candor.model.scope import Scope
from candor.services.asking.scope import in_scope, scope_words
from candor.services.ports import Ledger, Searches

Groups = Mapping[bytes, Collection | None]
"""The collection of each root."""


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


def area(scope: Scope, ledger: Ledger, conversation: str | None = None) -> Area:
    """What a scope comes to now, for a question of a conversation.

    What was given to that conversation alone is always asked, and what was given to another one never. What is
    attached to a question is asked by its scope alone, and where that names nothing else nothing else is. Raises
    CollectionGone and AttachmentGone where one is named that is not there, NothingInScope and AttachmentUnread where no
    document with passages matches, IndexingError.
    """
    collections = {each.id: each for each in ledger.collections()}
    if scope.is_everything and not any(each.conversation for each in collections.values()):
        return Area()
    names = {each.name.casefold() for each in collections.values() if not each.attached}
    if gone := next((name for name in scope.collections if name.casefold() not in names), None):
        raise CollectionGone(gone)
    groups = {root.location: collections.get(root.collection) for root in ledger.roots()}
    if scope.is_everything:
        return _all_but_others(groups, ledger, conversation)
    attached = _attached(scope, collections, ledger)
    rest = replace(scope, attached=())

    def is_asked(document: Document) -> bool:
        group = groups.get(document.root)
        if document.id in attached or (group is not None and group.id in attached):
            return True
        alone = rest.is_everything or (group is not None and group.attached)
        return not alone and _is_asked(document, rest, group, conversation)

    matching = [each for each in ledger.documents() if each.passages and is_asked(each)]
    if not matching:
        raise AttachmentUnread(_names(scope)) if rest.is_everything else NothingInScope(scope_words(rest))
    return Area(frozenset(each.id for each in matching), sum(each.passages for each in matching))


def _all_but_others(groups: Groups, ledger: Ledger, conversation: str | None) -> Area:
    """Everything that is not another conversation's or question's alone; without making documents of a hundred thousand
    rows.
    """
    own = {"", conversation}
    others = {root for root, each in groups.items() if each and (each.attached or each.conversation not in own)}
    asked = [(key, passages) for key, root, passages in ledger.searchable() if root not in others]
    return Area(frozenset(key for key, _ in asked), sum(passages for _, passages in asked))


def _attached(scope: Scope, collections: Mapping[str, Collection], ledger: Ledger) -> set[str]:
    """The ids of what is attached. Raises AttachmentGone."""
    ids = {each.id for each in scope.attached}
    there = ids & collections.keys() | ledger.find(ids - collections.keys()).keys()
    if gone := next((each.name for each in scope.attached if each.id not in there), None):
        raise AttachmentGone(gone)
    return ids


def _names(scope: Scope) -> str:
    return ", ".join(each.name for each in scope.attached)


def _is_asked(document: Document, scope: Scope, collection: Collection | None, conversation: str | None) -> bool:
    if collection is not None and collection.conversation:
        return collection.conversation == conversation
    return in_scope(document, scope, collection.name if collection is not None else "")
