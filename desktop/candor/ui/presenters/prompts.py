"""Joins the composer's prompts with where they are kept."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject

from candor.model.errors import CandorError
from candor.model.kept import KeptPrompt
from candor.ui.ask.ask_page import AskPage
from candor.ui.composer.prompt_choices import is_example, library
from candor.ui.composer.prompts_dialog import PromptsDialog
from candor.ui.desk.desk import Desk


class Prompts(QObject):
    """Those a person keeps, and the examples that come with Candor as long as nobody took them out: of one that was
    taken out an empty text is kept under its name.
    """

    def __init__(self, desk: Desk, page: AskPage) -> None:
        super().__init__(desk)
        self._desk, self._page = desk, page
        self._all = library(())
        self._chosen = ""
        self._dialog: PromptsDialog | None = None
        page.composer.prompts.prompts = lambda: self._all
        page.composer.prompts.change_asked.connect(self.change)
        desk.prompting.happened.connect(self._on_listed)
        desk.prompting.failed.connect(self._on_failed)
        desk.chats.listed.connect(self._on_open)

    def change(self) -> None:
        """Shows them all, to be changed."""
        self._dialog = dialog = PromptsDialog(self._page.theme, self._all, self._page)
        dialog.kept.connect(self._keep)
        dialog.dropped.connect(self._drop)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_open(self) -> None:
        """Once, when conversations can be read: they may be locked at first."""
        self._desk.chats.listed.disconnect(self._on_open)
        self._start(self._desk.verbs.talks.prompts)

    def _keep(self, before: str, prompt: KeptPrompt) -> None:
        talks, self._chosen = self._desk.verbs.talks, prompt.name

        async def keep() -> list[KeptPrompt]:
            await talks.keep_prompt(prompt)
            if before not in {"", prompt.name}:
                await self._take_out(before)
            return await talks.prompts()

        self._start(keep)

    def _drop(self, name: str) -> None:
        talks, self._chosen = self._desk.verbs.talks, ""

        async def drop() -> list[KeptPrompt]:
            await self._take_out(name)
            return await talks.prompts()

        self._start(drop)

    async def _take_out(self, name: str) -> None:
        talks = self._desk.verbs.talks
        if is_example(name):
            await talks.keep_prompt(KeptPrompt(name, ""))
        else:
            await talks.drop_prompt(name)

    def _start(self, work: Callable[[], Awaitable[list[KeptPrompt]]]) -> None:
        self._desk.prompting.start(work)

    def _on_listed(self, kept: Sequence[KeptPrompt]) -> None:
        self._all = library(kept)
        if self._dialog is not None:
            self._dialog.show_prompts(self._all, self._chosen)

    def _on_failed(self, error: CandorError) -> None:
        if self._dialog is not None:
            self._dialog.show_error(error)

    def _on_closed(self) -> None:
        self._dialog = None
