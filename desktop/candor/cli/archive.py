"""`candor import`, `candor backup`, `candor restore`: files that go in and out."""

import argparse
import sys

from candor.cli.output import Output
from candor.cli.secret import typed_secret
from candor.model.archive import Restored
from candor.model.errors import VaultUndecided
from candor.model.protection import Lock
from candor.services.counted import counted
from candor.services.verbs import Verbs


async def bring_in(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Keeps the conversations of files, of each all or none. Raises ImportRefused, VaultUndecided, ChatsError."""
    await _require_kept(verbs)
    for file in chosen.files:
        done = await verbs.archive.bring_in(file)
        for conversation in done.brought:
            if output.as_json:
                output.json(conversation=conversation.id, title=conversation.title)
            else:
                output.say(f"{conversation.id[:8]}  {conversation.title}")
        if done.there:
            output.note(f"{counted(done.there, 'conversation')} of {file.name}: already here, nothing was changed.")
    return 0


async def backup(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Writes everything into one file, under a passphrase that is typed. Raises PassphraseTooShort, NotSaved."""
    passphrase = typed_secret("Passphrase for the backup: ")
    if sys.stdin.isatty() and typed_secret("The same again: ") != passphrase:
        output.note("These were two different passphrases. Nothing was written.")
        return 2
    await verbs.archive.backup(chosen.file, passphrase)
    output.note(f"Written to {chosen.file}. Without its passphrase nobody can open it, not even you.")
    return 0


async def restore(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Adds what a backup has and this Candor has not. Raises BackupUnusable, BackupPhraseWrong, VaultUndecided."""
    await _require_kept(verbs)
    done = await verbs.archive.restore(chosen.file, typed_secret("Passphrase of the backup: "))
    if output.as_json:
        output.json(
            conversations=done.conversations,
            there=done.there,
            kept=done.kept,
            places=done.places,
            pins=done.pins,
            settings=list(done.settings),
        )
    else:
        _say(done, output)
    if done.places:
        output.note("`candor index` reads your files again.")
    return 0


def _say(done: Restored, output: Output) -> None:
    output.say(f"{counted(done.conversations, 'conversation')} brought back, {done.there:,} were here already")
    output.say(f"Prompts and ways to answer: {done.kept:,}")
    output.say(f"{counted(done.places, 'place')} of your library, {counted(done.pins, 'pinned question')}")
    output.say(f"Settings: {', '.join(done.settings) or 'none'}")


async def _require_kept(verbs: Verbs) -> None:
    """What nobody has decided to keep would be gone when the command ends."""
    if (await verbs.vault.state()).lock is Lock.UNDECIDED:
        raise VaultUndecided
