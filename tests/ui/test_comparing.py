"""Two answers side by side: what differs has a line under it, and the keyboard walks and goes back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from candor.model.turn import Conversation, Turn
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_text import AnswerText
from candor.ui.transcript.compared_answer import figures_of
from candor.ui.transcript.comparison import LEGEND_TR, SAME_TR, Comparison
from candor.ui.window import MainWindow
from candor.work import Background
from ui.lease_answer import ANSWER, CONVERSATION, answer, question, tokens_of
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
FIRST = answer()
TEXT = ANSWER.replace("€1,240", "€1,250").replace("six months", "the last day of the sixth month")
SECOND = replace(answer(TEXT), id="b" * 32)
THIRD = replace(answer("In spring.", tokens=()), id="c" * 32)
TURNS = (FIRST, SECOND, THIRD)


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [question(), FIRST]
    stub.answering.turns = {turn.id: turn for turn in TURNS}
    stub.answering.beside = {turn.id: tuple(turn.id for turn in TURNS) for turn in TURNS}
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    blocks = made.transcript.blocks.answers
    qtbot.waitUntil(lambda: bool(made.desk and made.desk.siblings.known))
    qtbot.waitUntil(lambda: len(made.transcript.blocks.answers) == 1)
    blocks = made.transcript.blocks.answers
    qtbot.waitUntil(lambda: blocks[0].foot is not None)
    return made


def shown(window: MainWindow) -> Comparison:
    pair = window.transcript.comparison
    assert pair is not None
    return pair


def begin(qtbot: QtBot, window: MainWindow) -> Comparison:
    foot = window.transcript.blocks.answers[0].foot
    assert foot is not None
    menu = foot.menu()
    action = next(action for action in menu.actions() if action.text() == "Compare with another answer")
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()
    qtbot.waitUntil(lambda: window.transcript.comparison is not None)
    return shown(window)


def lined(view: AnswerText) -> list[str]:
    assert view.shown is not None
    words = []
    for start, end in view.shown.differences:
        cursor = QTextCursor(view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        words.append(cursor.selectedText())
    return words


def test_words_of_only_one_have_a_line_under(qtbot: QtBot, window: MainWindow) -> None:
    pair = begin(qtbot, window)
    assert pair.geometry() == window.transcript.rect()
    assert (pair.left.title.text, pair.right.pager.words.text) == ("Answer 1 of 3", "2 of 3")
    assert lined(pair.left.text) == ["1,240", "six months"]
    assert lined(pair.right.text) == ["1,250", "the last day of the sixth month"]
    window.theme.set_scheme("dark")
    assert lined(pair.right.text) == ["1,250", "the last day of the sixth month"]
    assert pair.legend.text == LEGEND_TR
    assert pair.left.figures.text == (
        "93\u202f% certain on average, 19\u202f% at the least, 4 doubtful facts. 214 tokens in 9.6 s"
    )


def test_the_line_is_drawn_under_its_words(qtbot: QtBot, theme: Theme) -> None:
    view = AnswerText(theme)
    qtbot.addWidget(view)
    view.setFixedWidth(608)
    view.show_turn(answer("In spring.", tokens=()))
    view.show()
    plain = view.grab().toImage()
    view.set_differences([(3, 9)])
    assert view.grab().toImage() != plain
    assert view.shown is not None
    assert [view.document().characterAt(place) for place in view.shown.differences[0]] == ["s", "."]


def test_arrows_walk_the_right_side_over_the_left_and_escape_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    pair = begin(qtbot, window)
    qtbot.keyClick(pair, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pair.right.pager.words.text == "3 of 3")
    assert pair.right.figures.text == "214 tokens in 9.6 s"
    qtbot.keyClick(pair, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: pair.right.pager.words.text == "2 of 3")
    qtbot.keyClick(pair, Qt.Key.Key_Left)  # the first stands on the left
    assert pair.right.pager.words.text == "2 of 3"
    assert not window.transcript.column.isVisible()
    assert not window.transcript.verticalScrollBar().isVisible()
    next(action for action in window.actions() if action.shortcut().toString() == "Esc").trigger()
    assert not pair.isVisible()
    assert window.transcript.comparison is None
    assert window.transcript.column.isVisible()


def test_the_way_back_is_a_button_with_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pair = begin(qtbot, window)
    assert pair.back.hasFocus()
    qtbot.keyClick(pair.back, Qt.Key.Key_Space)
    assert not pair.isVisible()


def test_another_conversation_ends_the_comparison(qtbot: QtBot, window: MainWindow) -> None:
    pair = begin(qtbot, window)
    window.begin_conversation()
    assert not pair.isVisible()


def test_an_answer_that_comes_late_is_not_compared_over_another_conversation(
    qtbot: QtBot, window: MainWindow, background: Background
) -> None:
    window.transcript.compare_asked.emit(FIRST)
    window.begin_conversation()
    assert background.jobs
    qtbot.waitUntil(lambda: not background.jobs)
    assert window.transcript.comparison is None


def test_two_columns_share_the_pane_at_every_width(qtbot: QtBot, window: MainWindow) -> None:
    pair = begin(qtbot, window)

    def at(widget: QWidget) -> int:
        return widget.mapTo(pair, QPoint(0, 0)).x()

    for width in (1440, 900, 640):
        window.resize(width, 800)
        qtbot.waitUntil(lambda: pair.geometry() == window.transcript.rect())
        pair.grab()
        left, right = at(pair.left), at(pair.right)
        assert left + pair.left.width() <= right
        assert abs(pair.left.width() - pair.right.width()) <= 1
        assert right + pair.right.width() <= pair.width()
        # Each head is laid out by its own side, a moment later.
        qtbot.waitUntil(lambda: [at(side.head) for side in (pair.left, pair.right)] == [at(pair.left), at(pair.right)])


def test_one_answer_alone_has_nothing_to_be_compared_with(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    window.transcript.blocks.answers[0].set_place(1, 1)
    foot = window.transcript.blocks.answers[0].foot
    assert foot is not None
    menu = foot.menu()
    assert not next(action for action in menu.actions() if action.text().startswith("Compare")).isEnabled()
    menu.deleteLater()
    assert not foot.compare.isVisible()


def test_comparing_is_a_press_away_where_there_are_two_answers(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    block = window.transcript.blocks.answers[0]
    block.set_place(1, 2)
    foot = block.foot
    assert foot is not None
    assert foot.compare.isVisible()
    with qtbot.waitSignal(window.transcript.compare_asked, timeout=1000) as asked:
        foot.compare.click()
    assert asked.args == [block.turn]


def test_figures_of_a_sure_answer_say_that_no_fact_is_doubtful() -> None:
    sure: Turn = replace(answer(), tokens=tokens_of(ANSWER, {}), timings=None)
    assert "no doubtful fact. " in figures_of(sure)


def test_the_same_words_are_said_to_be_the_same(qtbot: QtBot, window: MainWindow) -> None:
    window.transcript.compare((FIRST, 1), (replace(FIRST, id="d" * 32), 2), 2)
    assert shown(window).legend.text == SAME_TR
