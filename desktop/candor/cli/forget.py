"""`candor forget` and `candor retry`: take documents out of the library, or read them again."""

import argparse
import os
from pathlib import Path

from candor.cli.index import tell_rest
from candor.cli.index_view import follow
from candor.cli.output import Output
from candor.cli.quotes import settle_quotes
from candor.model.document import DocumentState, Origin, origin_of
from candor.model.failure import Failure
from candor.services.counted import counted
from candor.services.indexing.plan import place_of
from candor.services.indexing.scan import lies_in
from candor.services.verbs import Verbs


async def forget(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Takes a file, a folder, a page or a table out; the files themselves stay."""
    location = _location(chosen.path)
    documents = [each for each in await verbs.library() if lies_in(each.location, location)]
    roots = [each for each in await verbs.collections.roots() if lies_in(each.location, location)]
    if not documents and not roots:
        output.fail(_elsewhere(chosen.path))
        return 1
    await settle_quotes([location], chosen, verbs, output)
    await verbs.forget(location)
    if output.as_json:
        output.json(event="forgotten", path=chosen.path, documents=len(documents))
    else:
        output.say(f"{chosen.path}: {counted(len(documents), 'document')} forgotten")
    return 0


async def retry(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Reads every failed document again, or those typed: a file as it stands, of a folder those that failed.

    A page or a table is fetched again only when it is typed.
    """
    library, ids, code = await verbs.library(), list[str](), 0
    outside = [location for path in chosen.paths if origin_of(location := _location(path)) is not Origin.FILE]
    for path in chosen.paths:
        location = _location(path)
        found = [each for each in library if lies_in(each.location, location)]
        if not found:
            output.fail(_elsewhere(path))
            return 1
        if location in outside:
            code = max(code, await follow(verbs.outside.again(location, once=chosen.allow_once), output, {location}))
            continue
        ids += [each.id for each in found if each.location == location or each.state is DocumentState.FAILED]
    if outside and not ids:
        return code
    if not ids and (chosen.paths or not any(each.state is DocumentState.FAILED for each in library)):
        output.note("Nothing failed there.")
        return 0
    code = max(code, await follow(verbs.queue.retry(ids), output))
    await tell_rest(verbs, output)
    return code


def _elsewhere(path: str) -> Failure:
    return Failure("NotInLibrary", f"{path} is not in your library", "See what is with `candor library`.")


def _location(typed: str) -> bytes:
    """A page's address and a table's name are locations as they are."""
    location = os.fsencode(typed)
    return location if origin_of(location) is not Origin.FILE else place_of(Path(typed))
