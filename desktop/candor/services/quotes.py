"""The verbs: how many kept answers quote what lies somewhere, and blanking these quotes."""

from collections.abc import Callable

from candor.services.indexing.scan import lies_in
from candor.services.ports import Keeps, Ledger
from candor.services.threads import Threads


class Quotes:
    """What conversations quote of a file or folder: of its documents, and of those that lay there and are gone."""

    def __init__(self, ledger: Callable[[], Ledger], chats: Callable[[], Keeps], threads: Threads) -> None:
        self._ledger, self._chats, self._threads = ledger, chats, threads

    async def quoting(self, location: bytes) -> int:
        """How many kept answers do. Raises ChatsError, IndexingError."""
        documents = await self._documents(location)
        return await self._threads.keep(lambda: self._chats().quoting(documents))

    async def forget(self, location: bytes) -> None:
        """Blanks them in the conversations. Raises ChatsError, IndexingError."""
        documents = await self._documents(location)
        await self._threads.keep(lambda: self._chats().forget_quotes(documents))

    async def _documents(self, location: bytes) -> set[str]:
        quoted = await self._threads.keep(lambda: self._chats().quoted())
        # What was moved elsewhere is still in the library, and there it stays.
        known = await self._threads.read(lambda: self._ledger().find(quoted))
        here = {key: known[key].location if key in known else quoted[key] for key in quoted}
        return {key for key, lies in here.items() if lies_in(lies, location)}
