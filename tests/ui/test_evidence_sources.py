"""The list of sources: what each row says, what is chosen, and what it asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from candor.model.passage import Coverage
from candor.model.text import Place
from candor.model.turn import EndReason, Turn
from candor.ui.controls.text_button import TextButton
from candor.ui.controls.words import Words
from candor.ui.evidence.evidence import Evidence
from candor.ui.evidence.source_list import AT_ONCE, EARLY, NONE, UNCITED
from candor.ui.passages.place import file_name, open_words, place_words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from ui.lease_answer import SOURCES, answer


@pytest.fixture
def evidence(qtbot: QtBot, theme: Theme) -> Evidence:
    made = Evidence(theme)
    qtbot.addWidget(made)
    made.resize(392, 700)
    made.show()
    made.show_turn(answer())
    return made


def said(evidence: Evidence) -> list[str]:
    return [words.text for words in evidence.sources.findChildren(Words) if words.isVisible() and words.text]


def test_coverage_and_rows(evidence: Evidence) -> None:
    assert said(evidence)[:2] == ["Looked at 4 of 812 passages in 2 of 47 files", "Match"]
    assert [row.accessibleName() for row in evidence.sources.rows][2] == (
        "Source 3, Lease Lindenhof 12, signed.pdf, match 0.87"
    )
    assert "meaning 0.79, words 0.94" not in said(evidence)


def test_a_press_raises_one_row_with_its_scores(qtbot: QtBot, evidence: Evidence) -> None:
    with qtbot.waitSignal(evidence.source_chosen) as chosen:
        qtbot.mouseClick(evidence.sources.rows[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [answer(), 3]
    assert [row.chosen for row in evidence.sources.rows] == [False, False, True, False]
    assert "meaning 0.79, words 0.94" in said(evidence)
    evidence.show_source(answer(), 1)
    assert [row.chosen for row in evidence.sources.rows] == [True, False, False, False]


def test_at_the_start_nothing_is_matched(qtbot: QtBot, theme: Theme) -> None:
    fresh = Evidence(theme)
    qtbot.addWidget(fresh)
    fresh.show()
    assert said(fresh) == []


def test_an_answer_that_ended_early_used_nothing_because_nothing_was_looked_at(evidence: Evidence) -> None:
    for ended, words in ((EndReason.CANCELLED, EARLY), (EndReason.STOP, NONE)):
        evidence.show_turn(replace(answer(), sources=(), coverage=None, ended=ended))
        assert said(evidence) == [words]


def test_a_not_found_answer_says_that_everything_was_compared(evidence: Evidence) -> None:
    closest = Coverage(3, 2, 812, 47)
    evidence.show_turn(replace(answer(), sources=SOURCES[:3], coverage=closest, ended=EndReason.NOT_FOUND))
    assert said(evidence)[0] == "The closest 3 of 812 passages in 47 files"
    evidence.show_turn(replace(answer(), sources=SOURCES[:1], coverage=closest, ended=EndReason.NOT_FOUND))
    assert said(evidence)[0] == "The closest of 812 passages in 47 files"


def test_what_was_read_in_vain_was_looked_at_all_the_same(evidence: Evidence) -> None:
    read = Coverage(812, 47, 812, 47)
    evidence.show_turn(replace(answer(), sources=(), coverage=read, ended=EndReason.NOT_FOUND))
    assert said(evidence) == ["Looked at 812 of 812 passages in 47 of 47 files"]


def test_a_passage_that_was_never_compared_has_no_match(evidence: Evidence) -> None:
    found = replace(SOURCES[0], score=0.0, meaning=0.0, words=0.0)
    evidence.show_turn(replace(answer(), sources=(found, SOURCES[1])))
    assert ["match" in row.accessibleName() for row in evidence.sources.rows] == [False, True]
    evidence.show_source(replace(answer(), sources=(found, SOURCES[1])), 1)
    assert "meaning" not in " ".join(said(evidence))


def test_coverage_and_match_never_touch(evidence: Evidence) -> None:
    evidence.resize(260, 700)
    coverage, match = evidence.sources._coverage, evidence.sources._match
    evidence.grab()
    assert match.x() - coverage.geometry().right() >= 8


def many(text: str, ended: EndReason | None = EndReason.STOP) -> Turn:
    """An answer with twelve passages."""
    sources = [SOURCES[number % 4] for number in range(12)]
    ranked = (replace(source, rank=rank) for rank, source in enumerate(sources, start=1))
    return replace(answer(text, number=4, tokens=()), sources=tuple(ranked), ended=ended)


def ranks(evidence: Evidence) -> list[int]:
    return [row.source.rank for row in evidence.sources.rows]


def test_what_the_answer_cites_comes_first_in_its_order(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_turn(many("It ends [9], says the lease [2, 9]. An invented one [40]."))
    qtbot.waitUntil(lambda: ranks(evidence) == [9, 2, 1, 3, 4, 5, 6, 7, 8, 10, 11, 12])
    label, rows = evidence.sources.uncited, evidence.sources.rows
    evidence.grab()
    assert label.isVisible()
    assert rows[1].y() < label.mapTo(evidence.sources, QPoint(0, 0)).y() < rows[2].y()
    assert [row.accessibleDescription() for row in rows[1:3]] == ["", UNCITED]
    evidence.show_source(evidence.turn or answer(), 9)
    with qtbot.waitSignal(evidence.source_chosen) as chosen:
        qtbot.keyClick(rows[0], "]")
    assert chosen.args[1] == 2


@pytest.mark.parametrize(
    ("text", "ended"),
    [("", None), ("It ends [9]", None), ("It cites nothing.", EndReason.STOP), ("See [9].", EndReason.NOT_FOUND)],
)
def test_without_a_whole_answer_that_cites_something_all_are_by_rank(
    qtbot: QtBot, evidence: Evidence, text: str, ended: EndReason | None
) -> None:
    evidence.show_turn(many("Before it [3]."))
    evidence.show_turn(many(text, ended))
    qtbot.waitUntil(lambda: ranks(evidence) == list(range(1, 13)))
    assert not evidence.sources.uncited.isVisible()


def test_the_rows_below_are_made_when_there_is_time_or_need(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_turn(many("It ends [9]."))
    assert len(ranks(evidence)) == AT_ONCE
    evidence.show_source(evidence.turn or answer(), 12)
    assert len(ranks(evidence)) == 12
    evidence.show_turn(many("It ends [9]."))
    evidence.show_turn(answer())  # what was still to be made is forgotten
    assert evidence.sources._waiting == []
    qtbot.waitUntil(lambda: evidence.tabs._tabs[1].count == 4)  # a turn of the event loop later
    assert ranks(evidence) == [1, 2, 3, 4]


def test_keys_choose_a_row(qtbot: QtBot, evidence: Evidence) -> None:
    with qtbot.waitSignal(evidence.source_chosen) as chosen:
        qtbot.keyClick(evidence.sources.rows[1], Qt.Key.Key_Return)
    assert chosen.args == [answer(), 2]


def test_the_chosen_row_asks_for_its_document(qtbot: QtBot, evidence: Evidence) -> None:
    evidence.show_source(answer(), 3)
    links = [link for link in evidence.sources.findChildren(TextButton) if link.isVisible()]
    (link,) = (link for link in links if link.text() == "Open page 7")
    with qtbot.waitSignal(evidence.document_asked) as asked:
        link.click()
    assert asked.args == [SOURCES[2]]


def test_an_answer_without_documents_says_so(evidence: Evidence) -> None:
    evidence.show_turn(replace(answer(), sources=(), coverage=None))
    assert said(evidence) == [NONE]
    assert evidence.sources.rows == []


def test_another_answers_source_brings_that_answer(evidence: Evidence) -> None:
    other = replace(answer(number=4), sources=SOURCES[:2])
    evidence.show_source(other, 2)
    assert evidence.turn == other
    assert [row.chosen for row in evidence.sources.rows] == [False, True]


def test_a_long_passage_at_rest_shows_the_part_around_its_best_sentence(qtbot: QtBot, theme: Theme) -> None:
    best = "This sentence 😀 is the best one."
    text = "Before it. " * 60 + best + " After it." * 60
    start = text.index(best)
    passage = replace(SOURCES[0].passage, text=text)
    quote = Quote(theme, replace(SOURCES[0], passage=passage, best=(start, start + len(best))))
    qtbot.addWidget(quote)
    shown, (first, last) = quote.excerpt()
    assert shown[first:last] == best
    assert len(shown) < 400
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    quote.set_chosen(True)
    shown, (first, last) = quote.excerpt()
    assert (shown, shown[first:last]) == (text, best)
    assert quote.heightForWidth(320) > 20 * 20


@pytest.mark.parametrize(
    ("place", "words", "link"),
    [
        (Place(0, 1, page=7, heading=("§ 11", "§ 11.3 Re-letting")), "Page 7, § 11.3 Re-letting", "Open page 7"),
        (Place(0, 1, page=7), "Page 7", "Open page 7"),
        (Place(0, 1, heading=("Rules", "Deposit")), "Heading: Rules › Deposit", "Open file"),
        (Place(0, 1, line=12), "Line 12", "Open file"),
        (Place(0, 1), "", "Open file"),
    ],
)
def test_places(place: Place, words: str, link: str) -> None:
    source = replace(SOURCES[0], passage=replace(SOURCES[0].passage, place=place))
    assert (place_words(place), open_words(source)) == (words, link)


@pytest.mark.parametrize("path", ["/a/b/file.pdf", "C:\\a\\file.pdf", "file.pdf"])
def test_file_names(path: str) -> None:
    assert file_name(replace(SOURCES[0], path=path)) == "file.pdf"


def test_a_forgotten_passage_says_so_in_place_of_its_words(qtbot: QtBot, theme: Theme) -> None:
    quote = Quote(theme, replace(SOURCES[0], passage=replace(SOURCES[0].passage, text=""), best=None))
    qtbot.addWidget(quote)
    assert quote.excerpt()[0] == quote.accessibleName() == "This passage was forgotten."
    assert quote.heightForWidth(320) > 0
