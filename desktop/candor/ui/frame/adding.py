"""What can be added to the library, from wherever the window offers it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.model.collection import Collection
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.frame.dropping import Dropping, Wanted
from candor.ui.frame.panes import Panes
from candor.ui.library.library_page import LibraryPage
from candor.ui.presenters.attaching import Attaching
from candor.ui.presenters.collecting import Collecting
from candor.ui.presenters.from_outside import FromOutside
from candor.ui.presenters.giving import Giving
from candor.ui.presenters.talk import Talk
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme


class Adding(QObject):
    """Joins the drop sheet, the sidebar's plus and the menu with what adds; nothing is added before `open`.

    `talking` are the pages of which a conversation is part. `troubled` carries a Failure, `added` the id of the
    collection that something from outside was put into.
    """

    troubled = Signal(object)
    added = Signal(str)

    def __init__(
        self,
        theme: Theme,
        panes: Panes,
        sidebar: Sidebar,
        pages: QStackedWidget,
        library: LibraryPage,
        ask: AskPage,
        talking: Sequence[QWidget],
    ) -> None:
        super().__init__(panes)
        self._theme, self._sidebar, self._pages, self._library, self._ask = theme, sidebar, pages, library, ask
        self._talking = talking
        self._desk: Desk | None = None
        self.collecting: Collecting | None = None
        self.outside: FromOutside | None = None
        self.giving: Giving | None = None
        self.attaching: Attaching | None = None
        self.dropping = Dropping(theme, panes, sidebar, pages, self._wanted)

    def open(self, desk: Desk, talk: Talk) -> None:
        """Begins to work."""
        self._desk = desk
        self.collecting = collecting = Collecting(desk, self._theme, self._sidebar, self._library, self._pages)
        self.outside = outside = FromOutside(desk, self._theme, self._pages)
        self.giving = Giving(desk, self._ask, talk, self._sidebar)
        self.attaching = Attaching(desk, self._ask, talk, self.giving)
        self.attaching.troubled.connect(self.troubled)
        collecting.troubled.connect(self.troubled)
        collecting.forgot.connect(self._on_forgot)
        collecting.renamed.connect(self._ask.composer.rename_collection)
        outside.added.connect(self.added)
        outside.troubled.connect(self.troubled)
        rows, dropping = self._sidebar.collections, self.dropping
        rows.page_asked.connect(self.page)
        rows.table_asked.connect(self.table)
        dropping.came.connect(self._count)
        dropping.left.connect(desk.counting.drop)
        desk.counting.happened.connect(dropping.say_amount)
        dropping.kept.connect(collecting.give)
        dropping.kept_here.connect(self.giving.keep_here)
        dropping.attached.connect(self.attaching.give)
        dropping.address_given.connect(lambda address: outside.ask_for_page(address, self.shown_id()))

    def folder(self) -> None:
        """Lets the person choose a folder for the collection that is shown, or for one of its own."""
        if self.collecting:
            self.collecting.ask_for_folder(self.shown_id())

    def files(self) -> None:
        """Lets the person choose files, as above."""
        if self.collecting:
            self.collecting.ask_for_files(self.shown_id())

    def attach(self) -> None:
        """Lets the person choose files to give with the question."""
        if self.attaching:
            self.attaching.ask_for_files()

    def page(self) -> None:
        """Asks for a web page."""
        if self.outside:
            self.outside.ask_for_page("", self.shown_id())

    def table(self) -> None:
        """Asks for tables of a database."""
        if self.outside:
            self.outside.ask_for_table(self.shown_id())

    def collection(self) -> None:
        """Asks for a new collection's name."""
        if self.collecting:
            self.collecting.new()

    def look(self) -> None:
        """Reads what is new or changed in the collection that is shown."""
        if self.collecting:
            self.collecting.look(self.shown_id())

    def rename(self) -> None:
        """Asks for its other name."""
        if self.collecting:
            self.collecting.rename(self.shown_id())

    def ignore(self) -> None:
        """Asks what it leaves out."""
        if self.collecting:
            self.collecting.ask_what_to_ignore(self.shown_id())

    def forget(self) -> None:
        """Asks whether it is to be forgotten."""
        if self.collecting:
            self.collecting.ask_to_forget(self.shown_id())

    def shown_id(self) -> str:
        """The id of the collection whose files are shown, "" while something else is."""
        shown = self._shown()
        return shown.id if shown else ""

    def _count(self, paths: Sequence[Path]) -> None:
        # A path that names a host would be reached out to by looking at it, before anything was dropped.
        here = [path for path in paths if not str(path).startswith(("//", "\\\\"))]
        if self._desk and here:
            count = self._desk.verbs.count
            self._desk.counting.start(lambda: count(here))

    def _on_forgot(self, collection: str) -> None:
        if self._library.collection == collection:
            self._library.show_collection("")

    def _wanted(self) -> Wanted:
        page = self._pages.currentWidget()
        composer = self._ask.composer if page is self._ask else None
        return Wanted(self._shown() or self._asked(), page in self._talking, composer)

    def _shown(self) -> Collection | None:
        """The collection whose files are shown, None while something else is."""
        number = self._library.collection if self._pages.currentWidget() is self._library else ""
        return next((each for each in self._collections() if each.id == number), None)

    def _asked(self) -> Collection | None:
        """The one collection that is asked, None where all or several are."""
        names = self._ask.composer.scope.collections if self._pages.currentWidget() in self._talking else ()
        named = [each for each in self._collections() if each.name in names and not each.conversation]
        return named[0] if len(named) == 1 else None

    def _collections(self) -> list[Collection]:
        return [each.collection for each in self._desk.shelf.holdings()] if self._desk else []
