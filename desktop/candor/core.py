"""Builds the core once for the window and the command line: settings, index, Ollama, conversations -> verbs."""

import os
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from functools import partial
from pathlib import Path

from candor import __version__
from candor.chats.chat_store import ChatStore
from candor.chats.opening import is_encrypted
from candor.connections.watched import Watched
from candor.documents.attached import AttachedFiles
from candor.documents.boxes.boxed_printer import printed
from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.outside.boxed_visitor import BoxedVisitor
from candor.documents.outside.kept import Kept
from candor.guard import plain
from candor.index.languages import spoken
from candor.index.opening import open_another, open_embedder, open_index
from candor.model.document import Document
from candor.model.errors import SettingsUnreadable
from candor.model.events import AnswerEvent, PromptBuilt
from candor.model.finding import Finding
from candor.model.passage import Source
from candor.model.question import Question
from candor.model.scope import EVERYTHING, Scope
from candor.model.visit import VisitPlan
from candor.ollama.address import other_machine
from candor.ollama.elsewhere import Elsewhere
from candor.ollama.ollama import Ollama
from candor.services.answer_verbs import AnswerVerbs
from candor.services.archive.archive_parts import ArchiveParts
from candor.services.archive_verbs import ArchiveVerbs
from candor.services.asking.ask import ask
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.look_up import look_up
from candor.services.asking.preview import preview
from candor.services.connection_verbs import ConnectionVerbs
from candor.services.crash_verbs import CrashVerbs
from candor.services.crashes.crash_folder import CrashFolder
from candor.services.doctor import doctor
from candor.services.evaluating_verbs import EvaluatingVerbs
from candor.services.indexing.count_files import count_files
from candor.services.indexing.library import list_library
from candor.services.late import Late
from candor.services.library_verbs import FromOutside, LibraryVerbs
from candor.services.model_verbs import ModelVerbs
from candor.services.outside.kept_viewer import KeptViewer
from candor.services.outside.leaving import Leaving
from candor.services.quotes import Quotes
from candor.services.talk_verbs import TalkVerbs
from candor.services.threads import Threads
from candor.services.update_verbs import UpdateVerbs
from candor.services.vault.chat_vault import Chats, ChatVault
from candor.services.vault.in_keyring import InKeyring
from candor.services.vault.relocking import Relocking
from candor.services.vault.set_aside import set_aside
from candor.services.vault_verbs import VaultVerbs
from candor.services.verbs import Archive, Verbs, Viewing
from candor.services.visit.plan import plan_visit
from candor.settings.key_slots import KeySlots
from candor.settings.live_settings import LiveSettings
from candor.settings.paths import Paths
from candor.settings.release_file import release_in
from candor.settings.secrets import Secrets
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.settings.tokens import Tokens
from candor.settings.update_file import UpdateFile
from candor.settings.vault_environment import taken_passphrase, unchosen
from candor.settings.vault_file import VaultFile

TUNING = "tuning.json"
"""In the data folder: how this machine embeds fastest."""


async def open_core(home: Path | None = None, ollama: str | None = None) -> Verbs:
    """Returns everything that can be done with a data folder; end with `close`.

    `ollama` is an address that goes before the settings'. Stores are opened by the first verb that needs them, LanceDB
    and the embedder loaded with the first file or search, on the thread that uses them. Raises SettingsError,
    HostRefused.
    """
    paths = Paths(home)
    settings = SettingsFile(paths.settings).load()
    address = settings.ollama_address if ollama is None else ollama
    server = Ollama(address, elsewhere=_elsewhere(settings))
    return _Core(paths, settings, server.address, lambda: server).verbs()


async def examine(home: Path | None = None, ollama: str | None = None) -> list[Finding]:
    """The doctor's findings, also where `open_core` refuses; settings that cannot be used leave the defaults.

    Raises SettingsError where there can be no data folder.
    """
    paths = Paths(home)
    try:
        settings = SettingsFile(paths.settings).load()
    except SettingsUnreadable:
        settings = Settings()
    address = settings.ollama_address if ollama is None else ollama
    verbs = _Core(paths, settings, address, partial(Ollama, address, elsewhere=_elsewhere(settings))).verbs()
    try:
        return await verbs.doctor()
    finally:
        await verbs.close()


def embedder_folder(paths: Paths, name: str) -> Path:
    """Where an embedding model is; "" means Candor's own, which is part of the program."""
    return paths.home / "embedders" / name.replace("/", "--") if name else paths.resources() / "embedder"


def _elsewhere(settings: Settings) -> Elsewhere:
    """The one other machine that the person lets Ollama be on, if any."""
    return Elsewhere(
        settings.ollama_elsewhere,
        settings.ollama_unprotected,
        settings.ollama_authority,
        Tokens(Secrets()).of,
    )


def _vault(paths: Paths, secrets: Secrets) -> tuple[ChatVault[ChatStore], Relocking[ChatStore]]:
    """The conversations behind their lock, and what changes it."""
    record, slots, keyring = VaultFile(paths.vault), KeySlots(), InKeyring(secrets)
    chats = Chats(
        open=lambda key, kept: ChatStore(paths.chats, key, kept=kept),
        encrypted=partial(is_encrypted, paths.chats),
        set_aside=partial(set_aside, paths.chats, paths.vault),
    )
    vault = ChatVault(record, slots, keyring, chats, unchosen(os.environ), taken_passphrase(os.environ))
    return vault, Relocking(vault, record, slots, keyring)


class _Core:
    """The parts, one of each, and the verbs bound to them."""

    def __init__(self, paths: Paths, settings: Settings, address: str, server: Callable[[], Ollama]) -> None:
        self._paths, self._server = paths, server
        self._file = file = SettingsFile(paths.settings)
        self._settings = live = LiveSettings(file, settings)
        self._embedder = Late(
            lambda: open_embedder(embedder_folder(paths, settings.embedder), lambda: live().gentle, paths.home / TUNING)
        )
        self._index = Late(lambda: open_index(paths.index, self._embedder()))
        self._secrets = Secrets()
        self._chats, relocking = _vault(paths, self._secrets)
        self._reader = BoxedReader()
        self._viewer = BoxedViewer()
        self._kept = Kept(paths.fetched)
        self._attached = AttachedFiles(paths.attached)
        self._threads = Threads()
        other = other_machine(address)
        elsewhere = other if other == plain(settings.ollama_elsewhere) else ""
        self._watched = Watched(paths.connections, elsewhere)
        self._connections = ConnectionVerbs(
            self._watched.ledger, file, Tokens(self._secrets), self._threads, address, elsewhere
        )
        self._visitor = BoxedVisitor(note=self._watched.ledger.note)
        self._leaving = Leaving(self._connections.may_leave, self._watched.ledger)
        kept, visits, leaving = UpdateFile(paths.updates), self._visitor, self._leaving
        release = partial(release_in, paths.resources)
        self._updates = UpdateVerbs(__version__, release, kept, file, visits, leaving, self._threads)
        self._locks = VaultVerbs(self._chats, relocking, partial(is_encrypted, paths.chats), paths.home, self._threads)

    def verbs(self) -> Verbs:
        """Everything that can be done."""
        keep, look = self._threads.keep, self._viewer
        quotes = Quotes(lambda: self._index().ledger, self._chats, self._threads)
        viewing = Viewing(look.open, look.page, look.rectangles, look.find, look.text)
        outside = FromOutside(self._visitor, self._kept, self._secrets, self._leaving)
        library = LibraryVerbs(self._index, self._reader, self._threads, self._own, outside, self._attached)
        return Verbs(
            ask=self._ask,
            preview=self._preview,
            plan_visit=self._plan_visit,
            answers=AnswerVerbs(self._server, self._index, self._chats, self._threads, printed).bound(),
            archive=self._archive(),
            crashes=CrashVerbs(CrashFolder(self._paths.crashes), self._threads).bound(),
            talks=TalkVerbs(lambda: self._chats().talks, self._delete, self._threads).bound(),
            viewing=KeptViewer(viewing, self._kept).bound(),
            evaluating=EvaluatingVerbs(
                self._index,
                lambda folder: open_another(folder, self._embedder()),
                self._reader,
                self._threads,
                self._search_setting,
            ).bound(),
            index=library.index,
            count=lambda paths: count_files(paths, reader=self._reader, threads=self._threads, skip=self._own()),
            rebuild=library.rebuild,
            search=self._search,
            library=self._library,
            forget=library.forget,
            collections=library.collections(),
            queue=library.queue(),
            outside=library.outside(),
            attaching=library.attaching(),
            quoting=quotes.quoting,
            forget_quotes=quotes.forget,
            connections=self._connections.bound(),
            languages=lambda: self._threads.read(lambda: spoken(self._embedder().name)),
            models=ModelVerbs(self._server, self._threads).bound(),
            server=lambda: self._server().state(),
            conversations=lambda: keep(lambda: self._chats().conversations()),
            turns=lambda conversation: keep(lambda: self._chats().path(conversation)),
            delete=lambda conversation: keep(lambda: self._chats().delete(conversation)),
            updates=self._updates.bound(),
            vault=self._locks.bound(),
            doctor=self._doctor,
            close=self._close,
        )

    def _archive(self) -> Archive:
        paths, index, threads = self._paths, self._index, self._threads
        parts = ArchiveParts(__version__, paths.home, self._chats, ChatStore, index, self._file, KeySlots(), threads)
        return ArchiveVerbs(self._chats, parts).bound()

    def _delete(self, conversations: Sequence[str]) -> None:
        self._chats().delete(*conversations)

    async def _ask(self, question: Question) -> AsyncGenerator[AnswerEvent, None]:
        async with aclosing(ask(question, await self._parts())) as events:
            async for event in events:
                yield event

    async def _preview(self, question: Question) -> PromptBuilt:
        return await preview(question, await self._parts())

    async def _plan_visit(self, question: Question) -> VisitPlan:
        return await plan_visit(question, await self._parts())

    async def _parts(self) -> AskParts:
        index, settings = await self._threads.read(self._index), self._settings()
        return AskParts(
            answers=self._server(),
            index=index,
            ledger=index.ledger,
            chats=await self._threads.keep(self._chats),
            threads=self._threads,
            options=settings.options(),
            model=settings.model,
            passages=settings.passages,
            share=settings.passages_share,
        )

    async def _search(self, query: str, limit: int, *, best: bool = True, scope: Scope = EVERYTHING) -> list[Source]:
        index = await self._threads.read(self._index)
        ledger, threads = index.ledger, self._threads
        return await look_up(query, limit, best=best, scope=scope, index=index, ledger=ledger, threads=threads)

    async def _library(self) -> list[Document]:
        index = await self._threads.read(self._index)
        return await list_library(ledger=index.ledger, threads=self._threads)

    async def _doctor(self) -> list[Finding]:
        return await doctor(
            candor=__version__,
            home=self._paths.home,
            settings=self._file.load,
            answers=self._server,
            ledger=lambda: self._index().ledger,
            searchable=lambda: self._index().passages(),
            damaged=lambda: self._index().damaged(),
            chats=self._chats,
            vault=self._chats.state,
            stores=self._locks.stores,
            embedder=lambda: f"{self._embedder().name} ({self._embedder().identity[:12]})",
            keyring=Secrets(timeout=5.0).backend_name,
            readers=self._reader.confinement,
            allowed=self._connections.may_leave,
            made=self._connections.made,
            updates=self._updates.found,
            weekly=self._updates.weekly,
            threads=self._threads,
        )

    def _search_setting(self) -> str:
        """What search is done with, in words that change when it may find otherwise."""
        return f"Candor {__version__}, {self._embedder().name}"

    def _own(self) -> set[bytes]:
        """Candor's own folder, which is never read."""
        return {os.fsencode(self._paths.home.resolve())}

    async def _close(self) -> None:
        """Ends what waits and the workers, for they feed the writer; then the threads; then what they wrote to."""
        self._secrets.close()  # whoever still waits for a keyring's prompt
        await self._viewer.close()
        await self._reader.close()
        await self._threads.close()
        for store in (self._index, self._embedder, self._chats, self._watched):
            store.close()
