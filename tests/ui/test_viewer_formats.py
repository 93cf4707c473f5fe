"""Formats other than PDF in the viewer, read by the real worker: pages, marked where the passage stands."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.model.passage import Passage, Source
from candor.services import verbs
from candor.ui.desk.viewing import Viewing
from candor.ui.presenters.showing import Showing
from candor.ui.theme.theme import Theme
from candor.work import Background
from samples.books import epub
from samples.scans import as_file, comic, drawn, scan

WORDS = "The tenant returns the keys by the\nend of March. The deposit is 3,720 EUR."
CHAPTERS = [("Rent", ["Rent is due monthly."]), ("Keys", [WORDS.replace("\n", " ")])]
FILES = {
    "lease.epub": epub(CHAPTERS),
    "lease.png": as_file(drawn(WORDS), "PNG"),
    "lease.cbz": comic(["Another page", WORDS]),
    "scan.pdf": scan(["Another page", WORDS]),
}


@pytest.fixture
def viewing(background: Background) -> Iterator[Viewing]:
    boxed = BoxedViewer()
    yield Viewing(background, verbs.Viewing(boxed.open, boxed.page, boxed.rectangles, boxed.find, boxed.text))
    assert background.stop(timeout=30, closing=boxed.close())


def _source(path: Path) -> Source:
    text = read_file(path, Limits())
    place = next(place for place in text.places if "deposit" in text.text[place.start : place.end])
    words = text.text[place.start : place.end].strip()
    sentence = words.index("The deposit")
    passage = Passage("0" * 32, "1" * 32, 0, words, place)
    return Source(passage, 1, 0.9, 0.9, 0.9, str(path), os.fsencode(path), (sentence, len(words)), text.digest)


@pytest.mark.parametrize("name", FILES)
def test_it_opens_as_a_page_with_its_passage_marked(
    qtbot: QtBot, theme: Theme, viewing: Viewing, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    source, showing, window = _source(path), Showing(theme), QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(showing.viewer, 1)
    row.addWidget(showing.panel)
    window.resize(1280, 800)
    window.show()
    viewing.opened.connect(showing._on_opened)
    viewing.drawn.connect(showing.viewer.take)
    viewing.placed.connect(showing.viewer.place)
    showing.viewer.wanted.connect(viewing.want)
    showing._viewing = viewing
    with qtbot.waitSignal(viewing.placed, timeout=60_000) as placed:
        showing.show(None, source)
    page = source.passage.place.page
    assert showing.viewer.document is not None
    assert len(showing.viewer.document.pages) == (1 if name == "lease.png" else 2)
    assert {rectangle.page for rectangle in placed.args[0].passage} == {page}
    assert placed.args[0].best
    (row_of_passage,) = showing.panel.rows
    assert ("read by OCR" in row_of_passage._under.text) is (name != "lease.epub")
    assert showing.viewer.band.page.text == f"Page {page} of {len(showing.viewer.document.pages)}"
