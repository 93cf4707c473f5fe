"""Documents or memory: which words of an answer that was weighed come from where, and what is said of others."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.message import Message
from candor.model.turn import Conversation, Turn
from candor.services.asking.prompt import quoted
from candor.services.doubt.mark import DoubtLevel
from candor.ui.doubt.origins import origin_runs
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.geometry import pieces
from candor.ui.transcript.origins_line import LEGEND_TR, NEVER_TR, NOT_WEIGHED_TR
from candor.ui.window import MainWindow
from ui.lease_answer import ANSWER, CONVERSATION, SOURCES, answer, question
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
LINE = 50  # blue over red: more than the tint has, less than the line
BARE = answer()
ASKED = replace(BARE, prompt=(Message("user", "\n\n".join(map(quoted, SOURCES))),))

ORIGINS = "Documents or memory"
NONE_WEIGHED = "Documents or memory: weigh an answer with and without files first"


def word(text: str, origin: Origin, *carried: tuple[int, float]) -> Weighed:
    start = ANSWER.index(text)
    return Weighed(start, start + len(text), math.log(0.19), math.log(0.02), origin, carried)


WORDS = (
    word("calendar", Origin.MEMORY),
    word("fixed", Origin.DOCUMENTS),
    word("term", Origin.DOCUMENTS),
    word("runs", Origin.NEITHER),
    word("€1,240", Origin.DOCUMENTS, (3, 2.4)),
)
WEIGHED = replace(ASKED, grounding=Grounding(WORDS, 6, 12.4))


@pytest.fixture
def show(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> Callable[..., MainWindow]:
    def show_turn(turn: Turn) -> MainWindow:
        stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
        stub.path = [question(), turn]
        window = opened(stub)
        window.open_conversation(CONVERSATION)
        qtbot.waitUntil(lambda: [each.turn for each in window.transcript.blocks.answers] == [turn])
        qtbot.waitUntil(lambda: (foot := block(window).foot) is not None and foot.isVisible())
        return window

    return show_turn


def block(window: MainWindow) -> AnswerBlock:
    (only,) = window.transcript.blocks.answers
    return only


def levels(window: MainWindow) -> list[DoubtLevel]:
    """What Ctrl D goes through, once round."""
    band, seen = window.ask_page.band, [window.ask_page.band.level]
    while True:
        band.step_level()
        if band.level is seen[0]:
            return seen
        seen.append(band.level)


def test_neighbours_from_the_documents_are_one_stretch() -> None:
    assert [(ANSWER[start:end], origin) for start, end, origin in origin_runs(WEIGHED)] == [
        ("fixed term", Origin.DOCUMENTS),
        ("runs", Origin.NEITHER),
        ("€1,240", Origin.DOCUMENTS),
    ]
    assert list(origin_runs(BARE)) == []


def test_it_is_offered_only_where_an_answer_was_weighed(show: Callable[..., MainWindow]) -> None:
    window = show(ASKED)
    offer = next(action for action in window.ask_page.band.levels_menu().actions() if ORIGINS in action.text())
    assert (offer.text(), offer.isEnabled()) == (NONE_WEIGHED, False)
    assert DoubtLevel.ORIGINS not in levels(window)
    window.transcript.show_weighed(WEIGHED)
    offer = next(action for action in window.ask_page.band.levels_menu().actions() if ORIGINS in action.text())
    assert (offer.text(), offer.isEnabled()) == (ORIGINS, True)
    offer.trigger()
    shown = block(window).text.shown
    assert shown is not None
    assert len(shown.origins) == 3
    assert window.ask_page.band.doubt.text() == ORIGINS
    assert levels(window)[0] is DoubtLevel.ORIGINS


def test_another_conversation_shows_doubt_as_before(show: Callable[..., MainWindow]) -> None:
    window = show(WEIGHED)
    window.ask_page.band.choose_level(DoubtLevel.WORDS)
    window.ask_page.band.choose_level(DoubtLevel.ORIGINS)
    window.begin_conversation()
    assert window.ask_page.band.level is DoubtLevel.WORDS
    assert window.transcript.level is DoubtLevel.WORDS
    assert window.preferences.settings.doubt == "words"


def test_each_word_says_both_figures(show: Callable[..., MainWindow]) -> None:
    window = show(WEIGHED)
    window.ask_page.band.choose_level(DoubtLevel.ORIGINS)
    text = block(window).text
    at = ANSWER.index("240")
    index = text.walk.at(at)
    assert index is not None
    words = "From your documents, most of all source 3: 19\u202f% with files, 2\u202f% without"
    assert text.tip_at(text.token_area(index).center()) == words
    text.pin(index)
    assert text.accessibleDescription() == f"Token 240, 18.6\u202f%, pinned. {words}"
    window.ask_page.band.choose_level(DoubtLevel.FACTS)
    assert text.tip_at(text.token_area(index).center()) == ""
    assert text.accessibleDescription() == "Token 240, 18.6\u202f%, pinned"


def test_the_legend_stands_under_the_answer(show: Callable[..., MainWindow]) -> None:
    window = show(WEIGHED)
    foot = block(window).foot
    assert foot is not None
    assert not foot.origins.isVisible()
    window.ask_page.band.choose_level(DoubtLevel.ORIGINS)
    assert (foot.origins.isVisible(), foot.origins.words.text) == (True, LEGEND_TR)
    assert not foot.origins.link.isVisible()


@pytest.mark.parametrize(("turn", "words", "offers"), [(ASKED, NOT_WEIGHED_TR, True), (BARE, NEVER_TR, False)])
def test_an_answer_that_was_not_weighed_says_so(
    qtbot: QtBot, show: Callable[..., MainWindow], turn: Turn, words: str, offers: bool
) -> None:
    window = show(turn)
    block(window).set_level(DoubtLevel.ORIGINS)
    foot = block(window).foot
    assert foot is not None
    assert (foot.origins.words.text, foot.origins.link.isVisible()) == (words, offers)
    with qtbot.waitSignal(window.transcript.weigh_asked, raising=offers, timeout=1000 if offers else 0):
        foot.origins.link.click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_comes_from_documents_has_a_tint_and_a_line(show: Callable[..., MainWindow], scheme: str) -> None:
    window = show(WEIGHED)
    window.theme.set_scheme("dark" if scheme == "dark" else "light")
    window.ask_page.band.choose_level(DoubtLevel.ORIGINS)
    documents, memory, neither = (under(block(window), words) for words in ("fixed term", "calendar", "runs"))
    assert max(map(blueness, documents)) > LINE
    assert len(memory) == 1  # the ground alone
    assert len(neither) > 1
    assert max(map(blueness, neither)) < LINE
    assert window.theme.tokens.wash.rgb() in under(block(window), "fixed term", above=12)
    assert window.theme.tokens.wash.rgb() not in under(block(window), "runs", above=12)


def blueness(colour: int) -> int:
    return QColor(colour).blue() - QColor(colour).red()


def under(shown: AnswerBlock, words: str, above: int = 0) -> set[int]:
    """The colours in the two rows of pixels under some words that have no descender, and in so many above them."""
    text, start = shown.text, ANSWER.index(words)
    assert text.shown is not None
    image = QImage(text.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(text.theme.tokens.canvas)
    text.viewport().render(image)
    seen = set[int]()
    for first, last in text.shown.layout.positions(start, start + len(words)):
        for piece in pieces(text.document(), first, last):
            bottom = int(piece.baseline + piece.descent)
            places = [(x, y) for x in range(int(piece.left) + 3, int(piece.right) - 3) for y in range(-above, 2)]
            seen |= {image.pixel(x, bottom + y) for x, y in places}
    return seen
