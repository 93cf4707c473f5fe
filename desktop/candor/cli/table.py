"""`candor table`: list the tables of a database, or read one into the library."""

import argparse
from collections.abc import Awaitable, Callable
from typing import TypeVar

from candor.cli.agreed import agreed
from candor.cli.index_view import follow
from candor.cli.output import Output
from candor.cli.secret import typed_secret
from candor.cli.the_collection import made_or_named
from candor.model.errors import OutsideBlocked, PasswordWrong, SecretsUnavailable
from candor.model.outside import MOST_ROWS, TableOffer
from candor.services.counted import counted
from candor.services.verbs import Verbs

T = TypeVar("T")


async def table(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Without a table lists them. The password is the one kept, else it is asked for, or read from standard input.

    Raises OutsideError, IndexingError.
    """
    once, password, offers = await _looked(chosen, verbs, output)
    if not chosen.table:
        for each in offers:
            _show(each, output)
        if not offers and not output.as_json:
            output.note("There is no table that may be read.")
        return 0
    rows = next((each.rows for each in offers if each.name == chosen.table), None)
    if rows is not None and rows > MOST_ROWS:
        output.note(f"{chosen.table} has {counted(rows, 'row')}; the first {MOST_ROWS:,} are read.")
    into = await made_or_named(chosen.collection, verbs, output) if chosen.collection else ""
    code = await follow(verbs.outside.add_table(chosen.database, chosen.table, password, into, once=once), output)
    failed = [each for each in await verbs.library() if each.failure and each.name == chosen.table]
    return 1 if failed else code


def _show(offer: TableOffer, output: Output) -> None:
    if output.as_json:
        fields = {"rows": offer.rows, "columns": list(offer.columns), "key": list(offer.key)}
        output.json(table=offer.name, **fields)
        return
    rows = counted(offer.rows, "row") if offer.rows is not None else "rows not counted"
    key = f"; key {', '.join(offer.key)}" if offer.key else ""
    output.say(f"{offer.name}  ({rows}{key})", f"  {', '.join(offer.columns)}")


async def _looked(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> tuple[bool, str, list[TableOffer]]:
    """Whether it had to be allowed once, the password, and the tables."""

    def tables(password: str) -> Awaitable[list[TableOffer]]:
        return verbs.outside.tables(chosen.database, password, once=once)

    once = bool(chosen.allow_once)
    try:
        return once, *await _with_password(tables)
    except OutsideBlocked as blocked:
        if not agreed(f"{blocked}. Allow this once?", "Say --allow-once to reach it all the same.", output):
            raise
    once = True
    return once, *await _with_password(tables)


async def _with_password(ask: Callable[[str], Awaitable[T]]) -> tuple[str, T]:
    """Asks without a password first, which is the one that was kept; then with one."""
    try:
        return "", await ask("")
    except (PasswordWrong, SecretsUnavailable):
        password = typed_secret("Password: ")
        if not password:
            raise
    return password, await ask(password)
