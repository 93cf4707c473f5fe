"""The verb: look whether everything Candor needs is there, and say what it keeps and whom it talks to."""

import os
import platform
import stat
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from candor.model.confinement import Confinement
from candor.model.connection import ConnectionMade
from candor.model.document import Document, DocumentState
from candor.model.errors import CandorError, OllamaTooOld, SecretsUnavailable
from candor.model.events import ServerState
from candor.model.finding import Finding, Health
from candor.model.protection import StoreLine, VaultState
from candor.services.connections_told import told
from candor.services.counted import counted
from candor.services.doctor_protection import protection
from candor.services.models.advice import advice
from candor.services.ports import Keeps, Ledger
from candor.services.server_ports import Answers
from candor.services.threads import Threads
from candor.services.verbs.models import ServerAdvice

# As people know them, with the distribution that tells the version. SQLite's is the beginning of apsw's.
PARTS = (
    ("Qt", "pyside6-essentials"),
    ("LanceDB", "lancedb"),
    ("fastembed", "fastembed"),
    ("ONNX Runtime", "onnxruntime"),
    ("PyMuPDF", "pymupdf"),
    ("Ollama's client", "ollama"),
    ("SQLite", "apsw-sqlite3mc"),
)


async def doctor(
    *,
    candor: str,
    home: Path,
    settings: Callable[[], object],
    answers: Callable[[], Answers],
    ledger: Callable[[], Ledger],
    searchable: Callable[[], object],
    damaged: Callable[[], Sequence[Path]],
    chats: Callable[[], Keeps],
    vault: Callable[[], VaultState],
    stores: Callable[[], Sequence[StoreLine]],
    embedder: Callable[[], str],
    keyring: Callable[[], str],
    readers: Callable[[], Awaitable[Confinement]],
    allowed: Callable[[], bool],
    made: Callable[[], Sequence[ConnectionMade]],
    updates: Callable[[], Finding],
    weekly: Callable[[], str],
    threads: Threads,
) -> list[Finding]:
    """Everything that was looked at, one finding each; never raises CandorError.

    What may be broken is asked for here: `settings` loads them, `answers`, `ledger` and `chats` open theirs,
    `searchable` opens the passages as a search would, `damaged` lists what was damaged of both and is kept aside,
    `vault` tells how conversations are locked, `stores` what lies in the data folder and whether it is encrypted,
    `embedder` names the embedding model, `keyring` the keyring that would be used, `readers` starts a process that
    reads files and tells what it is kept from, `allowed` says whether visits may leave the machine, `made` which
    connections there were, `updates` whether there is a newer version, as far as is
    known, `weekly` who is asked for that, "" for nobody. All may raise CandorError.
    """
    address, server = await _server(answers, threads)
    return [
        Finding("Candor", Health.GOOD, f"{candor}, Python {platform.python_version()}, {platform.platform()}"),
        *_parts(),
        *server,
        await threads.look(_asked, "Settings", lambda: _settings(settings)),
        await threads.look(_asked, "Embedder", lambda: Finding("Embedder", Health.GOOD, embedder())),
        await _readers(readers),
        await threads.read(_asked, "Library", lambda: _library(ledger, searchable, damaged)),
        await threads.keep(_asked, "Conversations", lambda: _chats(chats)),
        *await threads.keep(protection, vault, stores),
        await threads.look(_data_folder, home),
        await threads.look(_keyring, keyring),
        await threads.look(_asked, "Connections", lambda: told(address, allowed(), made(), weekly())),
        await threads.look(_asked, "Updates", updates),
    ]


def _parts() -> Iterable[Finding]:
    for name, distribution in PARTS:
        try:
            yield Finding(name, Health.GOOD, version(distribution))
        except PackageNotFoundError:
            yield Finding(name, Health.FAULT, "not installed", "Install Candor again.")


async def _server(answers: Callable[[], Answers], threads: Threads) -> tuple[str, list[Finding]]:
    """The address that is used, "" for none; and what is known about the server."""
    try:
        state = await answers().state()
    except CandorError as error:
        return "", [Finding("Ollama", Health.FAULT, str(error), error.remedy)]
    return state.address, [*_models(state, await threads.look(advice, state))]


def _models(state: ServerState, told: ServerAdvice) -> Iterable[Finding]:
    if state.failure is not None:
        commands = " or ".join(f"`{command}`" for command in told.commands)
        remedy = f"{told.what}. {told.remedy} {commands}" if told.what else state.failure.remedy
        yield Finding("Ollama", Health.FAULT, state.failure.what, remedy)
        return
    kind = "practice server, not a model" if state.practice else f"version {state.version}"
    yield Finding("Ollama", Health.GOOD, f"{kind} at {state.address}; models: {', '.join(state.models)}")
    for notice in state.notices:
        subject = "Ollama" if notice.code == OllamaTooOld.__name__ else "Ollama's safety"
        yield Finding(subject, Health.NOTICE, notice.what, notice.remedy)
    if state.refused:
        words = f"not used, because they run on Ollama's servers: {', '.join(state.refused)}"
        yield Finding("Models", Health.NOTICE, words)


def _asked(subject: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except CandorError as error:
        return Finding(subject, Health.FAULT, str(error), error.remedy)


async def _readers(readers: Callable[[], Awaitable[Confinement]]) -> Finding:
    """What a crafted file could do at most, were it to take over the process that reads it."""
    try:
        kept = await readers()
    except CandorError:
        return Finding("Readers", Health.FAULT, "the process that reads files does not start", "Install Candor again.")
    refused = {"no network": kept.network, "no writing": kept.writing, "no other programs": kept.programs}
    words = ", ".join([word for word, holds in refused.items() if holds] + ["limits of time and memory"])
    if all(refused.values()):
        return Finding("Readers", Health.GOOD, f"{words} ({', '.join(kept.by)})")
    remedy = "Linux 6.2 or later with Landlock refuses them network and writing as well."
    return Finding("Readers", Health.NOTICE, words if kept.by else "limits of time and memory only", remedy)


def _settings(load: Callable[[], object]) -> Finding:
    load()
    return Finding("Settings", Health.GOOD, "in order")


def _chats(chats: Callable[[], Keeps]) -> Finding:
    return Finding("Conversations", Health.GOOD, f"{counted(len(chats().conversations()), 'conversation')} kept")


def _library(
    ledger: Callable[[], Ledger], searchable: Callable[[], object], damaged: Callable[[], Sequence[Path]]
) -> Finding:
    documents = ledger().documents()
    searchable()  # what the ledger counts may be of an index that this Candor does not search
    counts = Counter(document.state for document in documents)
    words = (
        f"{counted(counts[DocumentState.INDEXED], 'file')} can be searched, {counts[DocumentState.FAILED]} failed, "
        f"{counts[DocumentState.WAITING] + counts[DocumentState.READING]} waiting; "
        f"{counted(sum(_passages(documents)), 'passage')}"
    )
    if aside := damaged():
        remedy = f"`candor index` reads your files again. Delete {aside[-1]} when all of them are back."
        return Finding("Library", Health.NOTICE, f"{words}; it was damaged and begun anew", remedy)
    failed = counts[DocumentState.FAILED]
    return Finding(
        "Library",
        Health.NOTICE if failed else Health.GOOD,
        words,
        "See the reasons with `candor library --failed`." if failed else "",
    )


def _passages(documents: Iterable[Document]) -> Iterable[int]:
    return (document.passages for document in documents if document.state is DocumentState.INDEXED)


def _data_folder(home: Path) -> Finding:
    size = sum(_sizes(home))
    words = f"{home}, {size / 1_000_000:.1f} MB"
    if sys.platform == "win32":
        return Finding("Data folder", Health.GOOD, f"{words}, in your own profile")
    try:
        open_to_others = stat.S_IMODE(home.stat().st_mode) & 0o077
    except OSError:
        return Finding("Data folder", Health.NOTICE, f"{home} does not exist yet")
    if open_to_others:
        return Finding(
            "Data folder", Health.NOTICE, f"{words}, open to other users of this machine", f"Run `chmod 700 '{home}'`."
        )
    return Finding("Data folder", Health.GOOD, f"{words}, open to you alone")


def _sizes(home: Path) -> Iterable[int]:
    for folder, _, names in os.walk(home):
        for name in names:
            try:
                yield (Path(folder) / name).lstat().st_size
            except OSError:
                continue  # a write-ahead log may go between the listing and the look


def _keyring(keyring: Callable[[], str]) -> Finding:
    try:
        return Finding("Keyring", Health.GOOD, keyring())
    except SecretsUnavailable as error:
        return Finding("Keyring", Health.NOTICE, f"{error}; passwords are not kept", error.remedy)
