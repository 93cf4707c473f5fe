"""Doubt in an answer: tints under the right characters, and tokens walked and pinned by pointer and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.services.doubt.mark import Band, DoubtLevel
from candor.services.doubt.marks import marks
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.sparkline import Sparkline
from ui.lease_answer import ANSWER, answer, tokens_of

TOKENS = answer().tokens
COST = next(index for index, token in enumerate(TOKENS) if token.text == "240")
TRICKY = (
    "**50 km** [1] `50 km`\n\n- 😀 50 km\n  1. 50 km\n\n| a | 50 km |\n|--|--|\n| 50 | 日本 50 km |\n\n"
    "> שלום 50 km &amp; 50 km"
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> AnswerView:
    made = AnswerView(theme)
    qtbot.addWidget(made)
    made.setFixedWidth(608)
    made.show_turn(answer())
    made.show()
    return made


def words_at(view: AnswerView, start: int, end: int) -> str:
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def tinted(view: AnswerView) -> list[tuple[str, Band]]:
    assert view.shown is not None
    return [(words_at(view, start, end), band) for start, end, band in view.shown.tints]


def middle(view: AnswerView, index: int) -> QPoint:
    return view.token_area(index).center().toPoint()


def test_facts_are_tinted_by_their_bands(view: AnswerView) -> None:
    assert tinted(view) == [
        ("50 km", Band.MILD),
        ("31 December 2026", Band.MILD),
        ("€1,240", Band.STRONG),
        ("six months", Band.MILD),
    ]


def test_enter_follows_a_citation_and_pins_other_tokens(qtbot: QtBot, view: AnswerView) -> None:
    digit = next(index for index, token in enumerate(TOKENS) if token.text == " [") + 1
    view.walk.current = digit
    with qtbot.waitSignal(view.citation_pressed) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pressed.args == [1]
    assert view.walk.pinned is None
    view.walk.current = COST
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pinned.args == [COST]


def test_levels(view: AnswerView) -> None:
    view.set_level(DoubtLevel.TOKENS)
    assert [words for words, _ in tinted(view)] == ["50", "good", "December", "240", "six"]
    view.set_level(DoubtLevel.WORDS)
    assert "good" in [words for words, _ in tinted(view)]
    view.set_level(DoubtLevel.OFF)
    assert tinted(view) == []


def test_every_token_of_tricky_markdown_is_tinted_where_it_is(view: AnswerView) -> None:
    doubted = {" 50": 0.1, "50": 0.1}
    view.show_turn(answer(TRICKY, tokens=tokens_of(TRICKY, doubted)))
    view.set_level(DoubtLevel.TOKENS)
    assert tinted(view) == [("50", Band.STRONG)] * TRICKY.count("50")


def test_a_tint_is_painted_behind_its_word_and_nowhere_else(view: AnswerView) -> None:
    mild = view.theme.tokens.mild
    image = view.grab().toImage()
    area = view.token_area(next(index for index, token in enumerate(TOKENS) if token.text == " 50"))
    left = QPoint(int(area.left()) - 1, int(area.top()) + 4)
    assert image.pixelColor(left) == mild
    assert image.pixelColor(left - QPoint(4, 0)) != mild
    view.set_level(DoubtLevel.OFF)
    assert view.grab().toImage().pixelColor(left) != mild


def test_a_press_pins_and_a_second_lets_go(qtbot: QtBot, view: AnswerView) -> None:
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, COST))
    assert pinned.args == [COST]
    assert view.accessibleDescription() == "Token 240, 18.6\u202f%, pinned"
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, COST))
    assert pinned.args == [-1]


def test_escape_lets_go(qtbot: QtBot, view: AnswerView) -> None:
    view.pin(COST)
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert pinned.args == [-1]
    assert view.walk.shown is None


def test_arrows_walk_the_tokens_and_enter_pins(qtbot: QtBot, view: AnswerView) -> None:
    view.setFocus()
    told: list[int] = []
    view.token_hovered.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert told == [0, 1, 0]
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pinned.args == [0]
    with qtbot.waitSignal(view.token_pinned) as pinned:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert pinned.args == [1]


def test_tab_walks_the_doubtful_facts_and_then_goes_on(view: AnswerView) -> None:
    stops = []
    while view.focusNextPrevChild(True):
        stops.append(TOKENS[view.walk.current or 0].text)
        assert len(stops) <= 4
    assert stops == [" 50", " December", "240", " six"]


def test_the_pointer_must_rest_before_alternatives_are_shown(qtbot: QtBot, view: AnswerView) -> None:
    with qtbot.waitSignal(view.token_hovered) as hovered:
        qtbot.mouseMove(view.viewport(), middle(view, COST))
        assert view.walk.current is None
    assert hovered.args == [COST]


def test_with_doubt_off_nothing_is_pinned(qtbot: QtBot, view: AnswerView) -> None:
    view.set_level(DoubtLevel.OFF)
    with qtbot.assertNotEmitted(view.token_pinned):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, COST))


def test_a_citation_is_pressed_and_its_row_chosen(qtbot: QtBot, view: AnswerView) -> None:
    place = ANSWER.index("[3]") + 1
    digit = next(index for index, token in enumerate(TOKENS) if token.start <= place < token.end)
    with qtbot.waitSignal(view.citation_pressed) as pressed:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, digit))
    assert pressed.args == [3]
    assert view.shown is not None
    ((start, end),) = view.shown.sentence
    assert words_at(view, start, end).startswith("31 March 2027")


def test_the_chosen_sentence_ends_with_its_citation(view: AnswerView) -> None:
    view.choose(4)
    assert view.shown is not None
    ((start, end),) = view.shown.sentence
    assert words_at(view, start, end) == "Your deposit of €3,720 comes back within six months of the keys. [4"


def test_copying_keeps_the_brackets(qtbot: QtBot, view: AnswerView) -> None:
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "of the keys. [4] The" in QGuiApplication.clipboard().text()


def test_colours_change_with_the_theme_and_the_pin_stays(view: AnswerView) -> None:
    view.pin(COST)
    view.choose(3)
    view.theme.set_scheme("dark")
    assert view.shown is not None
    assert (view.walk.pinned, view.shown.chosen and view.shown.chosen.number) == (COST, 3)
    area = view.token_area(COST)
    inside = view.grab().toImage().pixelColor(QPoint(int(area.left()) - 1, int(area.center().y())))
    assert inside == view.theme.tokens.strong


def test_without_probabilities_there_is_nothing_to_walk(qtbot: QtBot, view: AnswerView) -> None:
    view.show_turn(answer(tokens=()))
    assert tinted(view) == []
    with qtbot.assertNotEmitted(view.token_hovered):
        qtbot.keyClick(view, Qt.Key.Key_Right)


def test_the_sparkline_presses_the_doubtful_word_under_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    line = Sparkline(theme)
    qtbot.addWidget(line)
    line.resize(312, 34)
    words = marks(ANSWER, TOKENS, DoubtLevel.WORDS)
    facts = [mark for mark in marks(ANSWER, TOKENS, DoubtLevel.FACTS) if mark.band is not Band.PLAIN]
    line.set_marks(words, facts)
    cost = next(mark for mark in facts if mark.band is Band.STRONG)
    x = round(5 + (312 - 10) * (cost.start + cost.end) / 2 / words[-1].end)
    with qtbot.waitSignal(line.pressed) as pressed:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert pressed.args == [COST]


def test_focus_by_key_begins_at_the_first_doubtful_fact(qtbot: QtBot, view: AnswerView) -> None:
    with qtbot.waitSignal(view.token_hovered) as hovered:
        QApplication.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert TOKENS[hovered.args[0]].text == " 50"
