"""Reads the library from its ledger and lets folders go."""

from PySide6.QtCore import QObject, Signal

from candor.model.document import Document
from candor.services.verbs import Verbs
from candor.ui.desk.shelf import Shelf
from candor.work import Background


class Library(QObject):
    """Fills the shelf. `filled` is sent each time it was, `forgot` when nothing is being forgotten any more, however
    that ended; `failed` carries a CandorError.
    """

    filled = Signal()
    forgot = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._verbs = verbs
        self._shelf = shelf
        self._forgetting = 0

    def refresh(self) -> None:
        """Reads the whole library anew."""
        self._shelf.expect()
        job = self._background.start(self._documents())
        job.happened.connect(self._on_documents)
        job.failed.connect(self.failed)

    def forget(self, root: bytes) -> None:
        """Takes a folder out of the library; the files themselves stay."""
        self._forgetting += 1
        job = self._background.start(self._forget(root))
        job.happened.connect(lambda _: self.refresh())
        job.failed.connect(self.failed)
        job.ended.connect(self._on_forgot)

    async def _documents(self) -> tuple[Document, ...]:
        return tuple(await self._verbs.library())

    async def _forget(self, root: bytes) -> bool:
        await self._verbs.forget(root)
        return True

    def _on_forgot(self) -> None:
        self._forgetting -= 1
        if not self._forgetting:
            self.forgot.emit()

    def _on_documents(self, documents: object) -> None:
        if isinstance(documents, tuple):
            self._shelf.fill(documents)
            self.filled.emit()
