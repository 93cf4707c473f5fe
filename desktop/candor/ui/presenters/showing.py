"""Joins the viewer with the documents it shows."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from candor.model.document import Document
from candor.model.errors import CandorError
from candor.model.passage import Passage, Source
from candor.model.text import Place
from candor.model.turn import Turn
from candor.model.view import OpenedDocument
from candor.ui.desk.reading import Reading
from candor.ui.desk.viewing import Checked, FoundWords, Viewing
from candor.ui.theme.theme import Theme
from candor.ui.viewer.said import Said, said_with
from candor.ui.viewer.viewer import Viewer
from candor.ui.viewer.viewer_panel import ViewerPanel

LARGE = 2_000_000  # characters: in a longer text without pages facts are looked for in the passage alone


class Showing(QObject):
    """Shows the file of one source at a time, with all passages of the answer in it.

    `outside_asked` carries the location of a file that is to be opened in its own program.
    """

    outside_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.panel = viewer, panel = Viewer(theme), ViewerPanel(theme)
        self._viewing: Viewing | None = None
        self._reading: Reading | None = None
        self._turn: Turn | None = None
        self._sources: tuple[Source, ...] = ()
        self._source: Source | None = None
        self._where = ""
        viewer.band.stepped.connect(self.step)
        viewer.band.outside_asked.connect(self.open_outside)
        viewer.trouble.outside_asked.connect(self.open_outside)
        viewer.trouble.again_asked.connect(self._open)
        viewer.changed.acted.connect(self._on_acted)
        viewer.find_bar.asked.connect(self._on_find_asked)
        panel.chosen.connect(self._on_chosen)

    def open(self, viewing: Viewing, reading: Reading) -> None:
        """Begins to work with documents."""
        self._viewing, self._reading = viewing, reading
        viewing.opened.connect(self._on_opened)
        viewing.refused.connect(self._on_refused)
        viewing.drawn.connect(self.viewer.take)
        viewing.placed.connect(self.viewer.place)
        viewing.found.connect(self._on_found)
        viewing.checked.connect(self._on_checked)
        self.viewer.wanted.connect(viewing.want)

    @property
    def source(self) -> Source | None:
        """The passage that is looked at."""
        return self._source

    def show(self, turn: Turn | None, source: Source) -> None:
        """Opens a source's file at its passage; a file that is open already only moves."""
        same = self.viewer.document is not None and self.viewer.document.location == source.location
        if same and turn == self._turn and source in self._sources:
            self._choose(source)
            return
        self._turn = turn
        found = (one for one in (turn.sources if turn else (source,)) if one.location == source.location)
        self._sources = tuple(sorted(found, key=lambda one: (one.passage.place.start, one.rank)))
        self._source = source
        self.panel.show_sources(self._sources)
        self._open()

    def show_whole(self, document: Document) -> None:
        """Opens a file at its beginning, with no passage."""
        nowhere = Passage("", document.id, 0, "", Place(0, 0, page=1))
        self._turn, self._sources = None, ()
        self._source = Source(nowhere, 0, 0.0, 0.0, 0.0, document.shown_path, document.location)
        self.panel.show_sources(())
        self._open()

    @property
    def is_whole(self) -> bool:
        """Whether a file is shown for itself, not for a passage."""
        return self._source is not None and self._source not in self._sources

    def step(self, by: int) -> None:
        """Goes to the next passage in this file, or the one before."""
        if self._source in self._sources:
            at = self._sources.index(self._source) + by
            if 0 <= at < len(self._sources):
                self._choose(self._sources[at])

    def copy(self) -> None:
        """Puts what is selected, else the passage, on the clipboard."""
        words = self.viewer.text.selection if self.viewer.surface is self.viewer.text else ""
        words = words or (self._source.passage.text if self._source else "")
        if words:
            QGuiApplication.clipboard().setText(words)

    def open_outside(self) -> None:
        """Asks for the file to be opened in the program the system has for it."""
        if self._source is not None:
            self.outside_asked.emit(self._source.location)

    def _open(self) -> None:
        if self._source is not None and self._viewing is not None:
            self.viewer.begin(self._source)
            self._choose(self._source)
            self._viewing.open(self._source.location)

    def _choose(self, source: Source) -> None:
        self._source = source
        said = said_with(self._turn, source.rank, self.viewer.theme) if self._turn else None
        self.panel.choose(source.rank, said, any_answer=self._turn is not None and bool(self._turn.text))
        place = self._sources.index(source) + 1 if source in self._sources else 0
        self.viewer.band.show_passage(place, len(self._sources))
        if self.viewer.document is not None:
            self.viewer.choose(source)
            self._check(self.viewer.document, source, said)

    def _check(self, document: OpenedDocument, source: Source, said: Said | None) -> None:
        """Compares what the answer says with the page the passage stands on."""
        if said is None or self._viewing is None:
            return
        page = source.passage.place.page
        whole = document.text.text if document.text is not None else ""
        if document.pages and page is not None:
            self._where = "on this page"
            self._viewing.check(source.rank, said.facts, min(page, len(document.pages)))
        else:
            self._where = "in this passage" if len(whole) > LARGE else "in this file"
            text = source.passage.text if len(whole) > LARGE else whole
            self._viewing.check(source.rank, said.facts, None, text)

    def _on_opened(self, document: OpenedDocument) -> None:
        if self._source is None or self._viewing is None:
            return
        self.viewer.show_document(document, self._sources)
        self._choose(self._source)
        if document.pages and not self.viewer.has_changed:
            self._viewing.place(sorted(self._sources, key=lambda one: one is not self._source))

    def _on_refused(self, error: CandorError) -> None:
        self.viewer.show_failure(error.failure())

    def _on_checked(self, checked: Checked) -> None:
        if self._source is not None and checked.rank == self._source.rank:
            self.panel.show_checks(checked.facts, self._where)

    def _on_find_asked(self, words: str) -> None:
        if words and self._viewing is not None:
            self._viewing.find(words)
        else:
            self.viewer.show_found(())

    def _on_found(self, found: FoundWords) -> None:
        if found.words == self.viewer.find_bar.field.text().strip():
            self.viewer.show_found(found.places)

    def _on_chosen(self, rank: int) -> None:
        self._choose(next(source for source in self._sources if source.rank == rank))

    def _on_acted(self, _: object) -> None:
        if self._source is not None and self._reading is not None:
            self._reading.add([Path(os.fsdecode(self._source.location))])
