"""`candor search`: the passages closest to a question."""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

from candor.cli.interrupts import let_go
from candor.cli.output import Output
from candor.cli.the_collection import chosen_names, names
from candor.cli.wording import marked, source_fields, source_title
from candor.model.passage import Source
from candor.model.scope import Scope
from candor.services.asking.scope import read_scope
from candor.services.counted import counted
from candor.services.verbs import Verbs


async def search(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Searches once, within filters in its words, or for each line of standard input: whole, and always as JSON.

    Raises DateUnknown, CollectionUnknown, NothingInScope, IndexingError.
    """
    if chosen.query is None and sys.stdin.isatty():
        output.note("There is no question. Say one in quotes, or '-' to type one a line.")
        return 2
    if chosen.query in (None, "-"):
        within = Scope(collections=await chosen_names(chosen.collection, verbs))
        with let_go():
            for query in _lines():
                await _search(query, within, chosen.limit, verbs, output, as_json=True)
    else:
        query, scope = read_scope(chosen.query, await names(verbs))
        scope = replace(scope, collections=(*scope.collections, *await chosen_names(chosen.collection, verbs)))
        await _search(query, scope, chosen.limit, verbs, output, as_json=output.as_json)
    return 0


async def _search(query: str, scope: Scope, limit: int, verbs: Verbs, output: Output, *, as_json: bool) -> None:
    began = time.perf_counter()
    sources = await verbs.search(query, limit, best=not as_json, scope=scope)
    seconds = time.perf_counter() - began
    if as_json:
        output.json(query=query, seconds=round(seconds, 4), results=[source_fields(source) for source in sources])
    else:
        show_passages(sources, output)
        output.note(f"{counted(len(sources), 'passage')} in {seconds:.2f} s" if sources else "Nothing found.")


def show_passages(sources: list[Source] | tuple[Source, ...], output: Output) -> None:
    """Each passage with its place, its best sentence marked."""
    for source in sources:
        output.title(source_title(source))
        output.indented(marked(source))
        output.say()


def _lines() -> Iterator[str]:
    """The lines as they are, so that whoever asked knows their questions again; blank ones are left out."""
    for line in sys.stdin:
        query = line.removeprefix("\ufeff").rstrip("\r\n")
        if query.strip():
            yield query
