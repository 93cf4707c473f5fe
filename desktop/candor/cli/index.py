"""`candor index` and `candor watch`: read files and folders into the library, and keep them in sync."""

import argparse
from contextlib import aclosing

from candor.cli.index_view import follow
from candor.cli.output import Output
from candor.cli.the_collection import to_read
from candor.model.document import DocumentState
from candor.services.counted import counted
from candor.services.indexing.plan import place_of
from candor.services.verbs import Verbs

BUILDING = "Large libraries get an index that makes search fast. It is being built, which may take a minute or two."


async def index(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Reads what was typed, or all that was given before; or lets reading rest.

    Fails when a path that was typed could not be read. Raises CollectionUnknown where there is nothing to look at
    again, IndexingError.
    """
    if chosen.pause:
        await verbs.queue.pause(True)
        await tell_rest(verbs, output)
        return 0
    if chosen.resume:
        await verbs.queue.pause(False)
    if chosen.rebuild:
        code = await follow(verbs.rebuild(), output)
    else:
        paths, into = chosen.paths, ""
        if chosen.collection:
            into, paths = await to_read(chosen.collection, paths, verbs, output)
        code = await follow(verbs.index(paths, into), output, {place_of(path) for path in chosen.paths})
    await _build(verbs, output)
    await tell_rest(verbs, output)
    return code


async def watch(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Reads what is new or changed until it is stopped."""
    await tell_rest(verbs, output)
    if not await verbs.collections.roots():
        output.note(
            "Nothing was given to the library yet. A folder that `candor index FOLDER` adds is followed from then."
        )
    return await follow(verbs.queue.watch(), output)


async def _build(verbs: Verbs, output: Output) -> None:
    """The end of the program would give up what is still built."""
    is_told = False
    async with aclosing(verbs.queue.build()) as moments:
        async for _ in moments:
            if not is_told:
                output.note(BUILDING)
                is_told = True


async def tell_rest(verbs: Verbs, output: Output) -> None:
    """Says so while the person keeps reading from going on."""
    if await verbs.queue.paused():
        waiting = sum(each.state is DocumentState.WAITING for each in await verbs.library())
        files = f", and {counted(waiting, 'file')} {'waits' if waiting == 1 else 'wait'}" if waiting else ""
        output.note(f"Reading rests{files}. Go on with `candor index --resume`.")
