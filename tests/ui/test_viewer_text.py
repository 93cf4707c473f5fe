"""Text without pages: only a window of it is laid out, marks stand where the characters do, nothing is markup."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from candor.model.passage import Passage, Source
from candor.model.text import DocumentText, Place
from candor.model.view import Found, OpenedDocument
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.viewer.text_block import TextBlock
from candor.ui.viewer.text_chunks import LONGEST, TextChunks
from candor.ui.viewer.text_view import TextView


def opened(text: str) -> OpenedDocument:
    return OpenedDocument(b"/a.txt", "txt", "0" * 64, text=DocumentText(text, (Place(0, len(text)),), "txt", "0" * 64))


def source_at(text: str, words: str, rank: int = 1) -> Source:
    start = text.index(words)
    passage = Passage("p", "d", 0, words, Place(start, start + len(words)))
    return Source(passage, rank, 0.5, 0.5, 0.5, "/a.txt", b"/a.txt", (0, len(words) // 2), "")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TextView:
    made = TextView(theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def seen_words(view: TextView, start: int, end: int) -> bool:
    """Whether a stretch stands on what is seen, all of it."""
    areas = list(view._areas(start, end))
    return bool(areas) and areas[0].top() >= 0 and areas[-1].bottom() <= view.viewport().height()


@pytest.mark.parametrize("text", ["", "one line", "a\n\nb\n", "x" * 50_000, "word " * 20_000, "line\n" * 30_000])
def test_chunks_cover_the_text_and_stay_small(text: str) -> None:
    chunks = TextChunks(text)
    spans = [chunks.span(number) for number in range(len(chunks))]
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(end - start <= LONGEST for start, end in spans)
    assert all(chunks.holding(start) == number for number, (start, _) in enumerate(spans))


def test_twenty_megabytes_lay_out_only_what_is_seen(view: TextView) -> None:
    line = "The landlord and the tenant agree on clause {} of this long text, word for word.\n"
    text = "".join(line.format(number) for number in range(240_000))
    assert len(text) > 20_000_000
    wanted = source_at(text, "clause 200000 of")
    view.show_document(opened(text), (wanted,))
    view.choose(wanted)
    place = wanted.passage.place
    assert seen_words(view, place.start, place.end)
    assert len(view.blocks) < 12
    view.to_end(last=True)
    assert len(view.blocks) < 12
    assert seen_words(view, len(text) - 20, len(text) - 1)


def test_scrolling_up_over_what_was_only_guessed_never_jumps(view: TextView) -> None:
    text = "".join(f"{number} " + "long words in a line " * (number % 40) + "\n" for number in range(4000))
    wanted = source_at(text, "2000 ")
    view.show_document(opened(text), (wanted,))
    view.choose(wanted)
    bar = view.verticalScrollBar()
    for _ in range(60):
        before = next(view._seen())
        top, value = before[1].y(), bar.value()
        bar.setValue(bar.value() - 100)
        after = dict(view._seen())
        if before[0] in after:
            assert abs(after[before[0]].y() - (top + 100)) <= 1, (value, bar.value())


def test_a_passage_with_emoji_and_one_from_the_right_stand_where_their_characters_do(
    view: TextView, theme: Theme
) -> None:
    text = "🙂🙂 before the passage here\nשלום עולם, זה משפט ארוך\nlast line"
    for words in ("passage", "עולם", "last"):
        wanted = source_at(text, words)
        view.show_document(opened(text), (wanted,))
        view.choose(wanted)
        place = wanted.passage.place
        [area] = view._areas(place.start, place.end)
        middle = area.center()
        assert view._place_at(middle) in range(place.start, place.end + 1)
    [right] = view._areas(text.index("שלום"), text.index("שלום") + 4)
    [left] = view._areas(text.index("last"), len(text))
    assert right.right() > left.right()


def test_markup_is_shown_as_it_is(theme: Theme) -> None:
    block = TextBlock('<img src="http://127.0.0.1/x.png"><b>no</b>', 0, theme.font(Style.BODY), 600, 24)
    assert block.lines[0].layout.text() == '<img src="http://127.0.0.1/x.png"><b>no</b>'


def test_dragging_selects_characters(qtbot: QtBot, view: TextView) -> None:
    text = "The first line is here.\nThe second line is there."
    view.show_document(opened(text))
    [first] = view._areas(4, 5)
    [last] = view._areas(text.index("second"), text.index("second") + 6)
    with qtbot.waitSignal(view.selected):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center().toPoint() - QPoint(2, 0))
        qtbot.mouseMove(view.viewport(), last.bottomRight().toPoint() - QPoint(0, 4))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last.bottomRight().toPoint())
    assert view.selection == text[4 : text.index("second") + 6]


def test_found_words_come_into_view_among_very_many(view: TextView) -> None:
    text = "word after word\n" * 60_000
    found = [Found(start=at, end=at + 4) for at in range(0, len(text), 16)]
    view.show_document(opened(text))
    view.set_found(found, 50_000)
    assert seen_words(view, found[50_000].start, found[50_000].end)
    assert len(view._found_here()) < 2_000
    view.grab()


def test_zoom_and_width_keep_the_place_roughly(view: TextView) -> None:
    text = "".join(f"{number} some words in a line\n" for number in range(5000))
    view.show_document(opened(text))
    wanted = source_at(text, "2500 some")
    view.choose(wanted)
    view.set_zoom(1.5)
    assert view.zoom == 1.5
    here = view.chunks.text[view.first_seen :].split(" ", 1)[0].strip()
    assert abs(int(here) - 2500) < 200
    view.set_zoom(None)
    assert view.zoom == 1.0
