"""`candor vault`: how conversations are locked, and changing that."""

import argparse
import sys
from collections.abc import Awaitable, Callable

from candor.cli.output import Output
from candor.cli.secret import typed_secret
from candor.model.protection import VaultState
from candor.services.vault.words import lock_words
from candor.services.verbs import Verbs

Change = Callable[[], Awaitable[VaultState]]


async def vault(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Without an option says how they are locked and what else is kept. Raises VaultError, ChatsError."""
    if chosen.passphrase:
        passphrase = typed_secret("New passphrase: ")
        if sys.stdin.isatty() and typed_secret("The same again: ") != passphrase:
            output.note("These were two different passphrases. Nothing was changed.")
            return 2
        return _say(await verbs.vault.use_passphrase(passphrase), output)
    if chosen.unlock:
        return _say(await verbs.vault.unlock(typed_secret("Passphrase or recovery key: ")), output)
    if chosen.recovery:
        return await _recovery(verbs, output)
    changes = {"keyring": verbs.vault.use_keyring, "none": verbs.vault.use_nothing, "anew": verbs.vault.begin_anew}
    for option, change in changes.items():
        if getattr(chosen, option):
            return _say(await change(), output)
    code = _say(await verbs.vault.state(), output)
    await _stores(verbs, output)
    return code


def _say(state: VaultState, output: Output) -> int:
    """1 where the conversations cannot be opened."""
    if output.as_json:
        output.json(lock=state.lock.value, locked=state.locked, keyring=state.keyring, recovery=state.recovery)
    else:
        recovery = "There is a recovery key." if state.recovery else "There is no recovery key."
        output.say(f"{lock_words(state)}. {recovery if state.lock in ('keyring', 'passphrase') else ''}".strip())
    if state.failure is not None:
        output.fail(state.failure)
    return 1 if state.failure is not None else 0


async def _recovery(verbs: Verbs, output: Output) -> int:
    key = await verbs.vault.recovery_key()
    if output.as_json:
        output.json(recovery_key=key)
    else:
        output.say(key)
    output.note("Write it down and keep it away from this computer. It is not shown again; an older one opens no more.")
    return 0


async def _stores(verbs: Verbs, output: Output) -> None:
    for line in await verbs.vault.stores():
        if output.as_json:
            output.json(store=line.what, path=line.path, encrypted=line.encrypted, meaning=line.meaning)
        else:
            output.say(f"  {line.what:<17}{'encrypted' if line.encrypted else 'not encrypted':<15}{line.path}")
            output.say(f"  {'':<32}{line.meaning}")
