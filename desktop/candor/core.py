"""Builds the core once for the window and the command line: settings, index, Ollama, conversations -> verbs."""

import os
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from candor import __version__
from candor.chats.chat_store import ChatStore
from candor.documents.boxed_reader import BoxedReader
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.ollama.ollama import Ollama
from candor.services.ask import ask
from candor.services.doctor import doctor
from candor.services.index_folder import index_folder, rebuild
from candor.services.library import forget, list_library
from candor.services.look_up import look_up
from candor.services.threads import Threads
from candor.services.verbs import Verbs
from candor.settings.paths import Paths
from candor.settings.secrets import Secrets
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile


async def open_core(home: Path | None = None, ollama: str | None = None) -> Verbs:
    """Opens the stores of a data folder and returns everything that can be done with them; end with `close`.

    `ollama` is an address that goes before the settings'. Nothing slow is loaded before it is needed: LanceDB and the
    embedder with the first file or search, on the thread that uses them. Raises SettingsError, HostRefused, ChatsError,
    IndexingError.
    """
    paths = Paths(home)
    settings = SettingsFile(paths.settings).load()
    server = Ollama(ollama or settings.ollama_address)
    embedder = Embedder(embedder_folder(paths, settings.embedder))
    async with AsyncExitStack() as opened:
        threads = Threads()
        opened.push_async_callback(threads.close)
        index = await threads.write(LibraryIndex, paths.index, embedder)
        opened.callback(index.close)
        chats = await threads.keep(ChatStore, paths.chats)
        opened.pop_all()
    return _Core(paths, settings, server, embedder, index, chats, BoxedReader(), threads).verbs()


def embedder_folder(paths: Paths, name: str) -> Path:
    """Where an embedding model is; "" means Candor's own, which is part of the program."""
    return paths.home / "embedders" / name.replace("/", "--") if name else paths.resources() / "embedder"


@dataclass(frozen=True, slots=True)
class _Core:
    """The parts, one of each."""

    paths: Paths
    settings: Settings
    server: Ollama
    embedder: Embedder
    index: LibraryIndex
    chats: ChatStore
    reader: BoxedReader
    threads: Threads

    def verbs(self) -> Verbs:
        """Binds each verb to the parts it needs."""
        ledger, index, chats, threads = self.index.ledger, self.index, self.chats, self.threads
        own = {os.fsencode(self.paths.home.resolve())}
        return Verbs(
            ask=partial(
                ask,
                answers=self.server,
                index=index,
                chats=chats,
                threads=threads,
                model=self.settings.model,
                options=self.settings.options(),
                passages=self.settings.passages,
            ),
            index=partial(index_folder, reader=self.reader, ledger=ledger, index=index, threads=threads, skip=own),
            rebuild=partial(rebuild, reader=self.reader, ledger=ledger, index=index, threads=threads, skip=own),
            search=partial(look_up, index=index, threads=threads),
            library=partial(list_library, ledger=ledger, threads=threads),
            forget=partial(forget, ledger=ledger, index=index, threads=threads),
            server=self.server.state,
            conversations=lambda: threads.keep(chats.conversations),
            turns=lambda conversation: threads.keep(chats.path, conversation),
            delete=lambda conversation: threads.keep(chats.delete, conversation),
            doctor=partial(
                doctor,
                candor=__version__,
                home=self.paths.home,
                answers=self.server,
                ledger=ledger,
                embedder=lambda: f"{self.embedder.name} ({self.embedder.identity[:12]})",
                keyring=Secrets(timeout=5.0).backend_name,
                threads=threads,
            ),
            close=self.close,
        )

    async def close(self) -> None:
        """Ends the workers first, for they feed the writer; then the threads; then what they wrote to."""
        await self.reader.close()
        await self.threads.close()
        self.index.close()
        self.chats.close()
