"""Text made larger: what is shown then is laid out as if it had been so from the beginning."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.errors import NoModels
from candor.model.events import ServerState
from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.passage import Similar
from candor.model.turn import Conversation, Turn
from candor.services.doubt.doubtful_facts import doubtful_facts
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.ui.ask.ask_page import AskPage
from candor.ui.ask.nothing_asked import NothingAsked
from candor.ui.banner import Banner
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.desk.holding import Holding
from candor.ui.evidence.doubt_page import DoubtPage
from candor.ui.evidence.source_list import SourceList
from candor.ui.first_run.first_run import FirstRun
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.transcript.comparison import Comparison
from candor.ui.transcript.foot import Foot
from ui.lease_answer import ANSWER, SOURCES, answer
from ui.shelf_of_files import document

Made = Callable[[Theme], QWidget]


def ask_page(theme: Theme) -> AskPage:
    menu = QMenu()
    made = AskPage(theme, menu)
    menu.setParent(made)
    made.composer.set_models(["llama3:latest"])
    return made


def sidebar(theme: Theme) -> Sidebar:
    made = Sidebar(theme)
    made.set_conversations([Conversation("chat", "Leaving the flat", 1.0, 2.0)])
    made.set_holdings([Holding(Collection("1", "Contracts"))])
    made.foot.set_practice(True)
    return made


def first_run(theme: Theme) -> FirstRun:
    made = FirstRun(theme, samples=True)
    made.show_server(ServerState("http://127.0.0.1:11434", "0.24.0", ("llama3:latest",)))
    return made


def nothing_asked(theme: Theme) -> NothingAsked:
    made = NothingAsked(theme)
    made.offer([document("lease.pdf")])
    return made


def banner(theme: Theme) -> Banner:
    made = Banner(theme)
    made.show_failure(NoModels().failure())
    return made


def tabs(theme: Theme) -> TabStrip:
    made = TabStrip(theme)
    made.add_tab("Sources", 4)
    made.add_tab("Doubt", 2)
    return made


def weighed() -> Turn:
    stretch = Weighed(0, len(ANSWER), -0.1, -4.0, Origin.DOCUMENTS, ((3, 2.0),))
    return replace(answer(), grounding=Grounding((stretch,), 6, 12.0))


def doubt(theme: Theme) -> DoubtPage:
    made, turn = DoubtPage(theme), weighed()
    made.show_turn(turn, doubtful_facts(turn))
    made.show_token(turn, doubtful_facts(turn)[0].mark.token)
    return made


def sources(theme: Theme) -> SourceList:
    made = SourceList(theme)
    made.show_turn(answer())
    made.choose(3, Similar(0, 9, 3, 0.4))
    made.show_around(SOURCES[2].passage.id, None, SOURCES[3].passage)
    return made


def compared(theme: Theme) -> Comparison:
    made = Comparison(theme)
    made.show_pair((answer(), 2), (answer("In spring."), 3), 3)
    return made


def foot(theme: Theme) -> Foot:
    made = Foot(theme, TurnDoubt(answer()))
    made.set_place(2, 3)
    return made


@pytest.mark.parametrize(
    "made", [ask_page, sidebar, first_run, nothing_asked, banner, tabs, doubt, sources, compared, foot]
)
def test_everything_lies_where_it_would_had_the_text_been_so_large_from_the_beginning(
    qtbot: QtBot, theme: Theme, made: Made
) -> None:
    early = shown(qtbot, made(theme))
    theme.step_zoom(5)
    late = shown(qtbot, made(theme))
    qtbot.waitUntil(lambda: places(early) == places(late))


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    return widget


def places(widget: QWidget) -> list[tuple[str, QRect]]:
    return [(type(part).__name__, part.geometry()) for part in widget.findChildren(QWidget) if part.isVisible()]
