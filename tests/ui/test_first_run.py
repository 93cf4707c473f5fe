"""The first run: Ollama found or not, a model chosen or fetched, every step left out, the samples."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from candor.model.errors import LibraryUnreachable, OllamaUnreachable
from candor.model.events import ServerState
from candor.model.local_model import Fit, FitStep, Machine, Offer, PullProgress
from candor.services.verbs import Offered, ServerAdvice
from candor.settings.settings_file import SettingsFile
from candor.ui.ask.nothing_asked import SAMPLES, offered_questions
from candor.ui.first_run.download_row import progress_words
from candor.ui.window import MainWindow
from ui.shelf_of_files import document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]

ADDRESS = "http://127.0.0.1:11434"
EMPTY = ServerState(ADDRESS, "0.24.0", ())
NOWHERE = ServerState(ADDRESS, failure=OllamaUnreachable(ADDRESS).failure())
MACHINE = Machine(16_000_000_000, 9_000_000_000)


def offered(name: str, needed: float, fetched: float, here: bool = False) -> Offered:
    fit = Fit(name, 8192, MACHINE, (FitStep("Weights", "", round(needed * 1e9)),))
    return Offered(Offer(name, name.title(), "A remark", round(fetched * 1e9)), fit, here)


OFFERS = [
    offered("eight", 6.1, 4.7),
    offered("three", 3.2, 2.0),
    offered("one", 1.9, 1.3),
    offered("tiny", 1, 0.6),
    offered("huge", 43, 40),
    offered("larger", 50, 44),
]


@pytest.fixture
def fresh(stub: StubVerbs) -> StubVerbs:
    stub.documents, stub.chats, stub.path, stub.shelving.groups = [], [], [], []
    stub.modelling.offered = OFFERS
    stub.modelling.here = []
    stub.state = EMPTY
    return stub


def opened_first(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    window = opened(stub, fresh=True)
    qtbot.waitUntil(lambda: bool(window.first_run.models.rows))
    return window


def test_a_server_without_models_offers_those_that_fit_and_one_that_does_not(
    qtbot: QtBot, opened: Opened, fresh: StubVerbs
) -> None:
    step = opened_first(qtbot, opened, fresh).first_run.models
    assert [row.name for row in step.rows] == ["eight", "three", "one", "huge"]
    assert [row.needs for row in step.rows][::3] == ["Needs 6.1 GB of 16 GB memory", "Does not fit: needs 43 GB"]
    assert [row.isEnabled() for row in step.rows] == [True, True, True, False]
    assert step.wanted is step.rows[0]
    assert step.download.button.text() == "Download 4.7 GB"
    step.rows[1].click()
    assert step.download.button.text() == "Download 2.0 GB"


def test_a_model_is_fetched_with_its_progress_and_then_chosen(
    qtbot: QtBot, opened: Opened, fresh: StubVerbs, tmp_path: Path
) -> None:
    fresh.modelling.pulling = [PullProgress("", "Fetching", 1_200_000_000, 4_700_000_000, 24e6, 145.0)]
    window = opened_first(qtbot, opened, fresh)
    step = window.first_run.models
    assert window.first_run.note.text == "You can start now; files are read while the model downloads."
    assert not window.first_run.note.isHidden()
    fresh.state = replace(EMPTY, models=("eight",))
    step.download.button.click()
    assert step.download.cancel.isVisible()
    assert not step.download.button.isVisible()
    qtbot.waitUntil(lambda: [row.name for row in step.rows if not row.offered] == ["eight"])
    assert fresh.modelling.pulled == ["eight"]
    assert window.ask_page.composer.model == "eight"
    qtbot.waitUntil(lambda: SettingsFile(tmp_path / "settings.toml").load().model == "eight")
    assert not step.download.isVisible()
    assert step.more.isVisible()
    assert window.first_run.note.isHidden()  # nothing is downloaded any more


def test_the_figures_of_a_download_say_how_long_it_still_takes() -> None:
    going = PullProgress("eight", "Fetching", 1_200_000_000, 4_700_000_000, 24e6, 145.0)
    assert progress_words(going) == "1.2 GB of 4.7 GB, 24 MB a second, 2 minutes left"
    assert progress_words(replace(going, seconds_left=None)) == "1.2 GB of 4.7 GB"
    assert progress_words(replace(going, done=0, total=0)) == "Fetching"


def test_a_download_is_stopped_and_can_be_begun_again(qtbot: QtBot, opened: Opened, fresh: StubVerbs) -> None:
    fresh.modelling.endless = True
    step = opened_first(qtbot, opened, fresh).first_run.models
    step.download.button.click()
    qtbot.waitUntil(lambda: fresh.modelling.pulled == ["eight"])
    step.download.cancel.click()
    qtbot.waitUntil(lambda: fresh.modelling.cancelled == ["eight"])
    qtbot.waitUntil(step.download.button.isVisible)
    assert not step.download.trouble.isVisible()


def test_what_went_wrong_with_a_download_is_said_beside_its_button(
    qtbot: QtBot, opened: Opened, fresh: StubVerbs
) -> None:
    window = opened_first(qtbot, opened, fresh)
    fresh.modelling.broken = LibraryUnreachable()
    step = window.first_run.models
    step.download.button.click()
    qtbot.waitUntil(step.download.trouble.isVisible)
    assert str(LibraryUnreachable()) in step.download.trouble.text
    assert window.pages.currentWidget() is window.first_run
    assert step.download.button.isVisible()


def test_models_that_are_there_are_chosen_and_others_offered_on_request(
    qtbot: QtBot, opened: Opened, fresh: StubVerbs
) -> None:
    fresh.state = replace(EMPTY, models=("llama3:latest", "llama3.2:3b"))
    window = opened_first(qtbot, opened, fresh)
    step = window.first_run.models
    qtbot.waitUntil(step.more.isVisible)
    assert [row.name for row in step.rows] == ["llama3:latest", "llama3.2:3b"]
    step.rows[1].click()
    assert window.ask_page.composer.model == "llama3.2:3b"
    step.more.click()
    assert [row.name for row in step.rows][2:] == ["eight", "three", "one", "huge"]


def test_without_a_server_it_is_said_how_it_is_started_here(qtbot: QtBot, opened: Opened, fresh: StubVerbs) -> None:
    fresh.state = NOWHERE
    fresh.modelling.told = ServerAdvice("Ollama is installed, and not running", "Start it.", ("ollama serve",))
    window = opened_first(qtbot, opened, fresh)
    server = window.first_run.server
    assert server.title.text == "Ollama is not running"
    qtbot.waitUntil(lambda: bool(server.commands))
    free = "Ollama is the free program that runs the model on this computer."
    assert server.words.text == f"Nothing answered at 127.0.0.1:11434. {free} Start it."
    assert [row.isEnabled() for row in window.first_run.models.rows] == [False] * 4
    assert not window.first_run.models.download.button.isEnabled()
    server.elsewhere.click()
    assert window.pages.currentWidget() is window.side_pages.settings_page
    assert window.side_pages.leave()
    fresh.state = EMPTY
    server.look.click()
    qtbot.waitUntil(lambda: server.title.text == "Ollama is running")
    assert not server.commands
    assert not server.get.isVisible()


def test_ollamas_page_is_opened_only_after_its_address_was_shown(
    qtbot: QtBot, opened: Opened, fresh: StubVerbs
) -> None:
    fresh.state = NOWHERE
    window = opened_first(qtbot, opened, fresh)
    window.first_run.server.get.click()
    dialog = window.findChild(QMessageBox)
    assert dialog is not None
    assert dialog.informativeText() == "https://ollama.com/download"
    dialog.close()


def test_every_step_can_be_left_out(opened: Opened, qtbot: QtBot, fresh: StubVerbs) -> None:
    window = opened_first(qtbot, opened, fresh)
    window.first_run.skip.click()
    assert window.pages.currentWidget() is window.ask_page
    assert [action.text() for action in window.actions() if not action.isEnabled()] == [
        action.text() for action in (*window.collection_actions, *window.viewer_actions)
    ]
    window.side_pages.about.first_run_asked.emit()
    assert window.pages.currentWidget() is window.first_run


def test_the_samples_are_read_beside_the_conversation_that_asks_about_them(
    opened: Opened, qtbot: QtBot, fresh: StubVerbs, tmp_path: Path
) -> None:
    window = opened_first(qtbot, opened, fresh)
    window.first_run.samples.click()
    assert window.pages.currentWidget() is window.ask_page
    qtbot.waitUntil(lambda: fresh.given == [[tmp_path]])


def test_three_questions_about_the_samples_are_offered_in_their_own_words() -> None:
    read = [document(name) for name in (*SAMPLES, "Meter readings.txt")]
    assert sorted(offered_questions(read)) == sorted(SAMPLES.values())
