"""Conversations that a passphrase locks, opened for one command; and those that are not kept."""

import sys

from candor.cli.output import Output
from candor.cli.secret import typed_secret
from candor.model.errors import PassphraseWrong, RecoveryMistyped
from candor.model.protection import Lock
from candor.services.verbs import Verbs

TRIES = 3
NOT_KEPT = (
    "This conversation was in memory only and is gone now: nobody has chosen how conversations are locked. "
    "`candor vault --passphrase` encrypts your conversations, `candor vault --none` keeps them unencrypted."
)


async def unlock_first(verbs: Verbs, output: Output) -> None:
    """Asks for the passphrase where a terminal can answer; else the command says itself that they are locked."""
    if not sys.stdin.isatty():
        return
    state = await verbs.vault.state()
    for _ in range(TRIES):
        if not (state.locked and state.lock is Lock.PHRASE):
            return
        try:
            state = await verbs.vault.unlock(typed_secret("Passphrase or recovery key: "))
        except (PassphraseWrong, RecoveryMistyped) as error:
            output.fail(error)


async def say_whether_kept(verbs: Verbs, output: Output) -> None:
    """Says so where a conversation goes when the command ends."""
    if (await verbs.vault.state()).lock is Lock.UNDECIDED:
        output.note(NOT_KEPT)
