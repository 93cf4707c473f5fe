"""In a language of brackets no word of the window stands outside them, but for what the person gave it."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection, Root
from candor.model.document import DocumentState
from candor.model.errors import DiskFull, NoTextFound, OllamaUnreachable
from candor.model.passage import Coverage, Passage, Source
from candor.model.text import Place
from candor.model.turn import Conversation, EndReason, Role, Turn
from candor.ui.frame import acts
from candor.ui.library.language_words import language_name
from candor.ui.window import MainWindow
from candor.ui.words import spoken
from ui.pseudo import outside_brackets, pseudo
from ui.shelf_of_files import document
from ui.spoken_words import spoken_words
from ui.stub_verbs import StubVerbs

# What the person gives is made of these alone; what else may stand outside brackets are names, units and keys.
THEIRS = {"Qol", "Qar", "Qim", "Quv", "qol", "qar", "person"}
NAMES = {
    "Candor", "Ollama", "Llama", "llama", "latest", "practice", "PDF", "Word", "PowerPoint", "HTML", "JSON", "SQLite",
    "Ctrl", "Shift", "Alt", "Left", "Right", "Up", "Down", "PgUp", "PgDown", "Esc", "Enter", "Del", "Home", "End",
    "Tab", "Space", "GB", "MB", "kB", "px", "MiniLM", "ollama", "pull", "sentence", "transformers", "all", "pdf",
    "docx", "http", "https", "example", "org", "page", "path", "to", "ledger", "sqlite", "localhost",
    "chats",
}  # fmt: skip
TAG = re.compile(r"<[^<>]*>")
WORDS = re.compile(r"[^\W\d_]{2,}")

QUESTION = Turn("q", "chat", None, Role.USER, "Qol qar?", 1.0)
PASSAGE = Passage("p" * 32, "d" * 32, 1, "Qol qar. Qim qar.", Place(0, 17, page=6, heading=("Qim",)))
SOURCE = Source(PASSAGE, 1, 0.8, 0.7, 0.9, "/person/Qol.pdf", b"/person/Qol.pdf", (0, 8), "0" * 64)
ANSWER = Turn(
    "a",
    "chat",
    "q",
    Role.ASSISTANT,
    "Qol qar. [1]",
    2.0,
    ended=EndReason.STOP,
    model="llama3:latest",
    sources=(SOURCE,),
    coverage=Coverage(1, 812, 1, 47),
)


@pytest.fixture
def window(qapp: QApplication, stub: StubVerbs, opened: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    root = b"/person/Quv"
    names = ("Qol.pdf", "Qar.docx", "Qim.pdf")
    states = (DocumentState.INDEXED, DocumentState.FAILED, DocumentState.WAITING)
    stub.documents = [
        document(name, state, root=root, failure=NoTextFound(6).failure() if state is DocumentState.FAILED else None)
        for name, state in zip(names, states, strict=True)
    ]
    stub.shelving.groups, stub.shelving.given = [Collection("c0", "Quv")], [Root(root, "c0")]
    stub.chats = [Conversation("chat", "Qol qar", 1.0, 2.0)]
    stub.path = [QUESTION, ANSWER]
    with pseudo(qapp):
        yield opened(stub)


def leftovers(part: QWidget) -> list[str]:
    """What says a word that is neither in brackets nor the person's."""
    found = {
        f"{name}: {text}"
        for name, text in spoken_words(part)
        if set(WORDS.findall(TAG.sub("", outside_brackets(text)))) - THEIRS - NAMES
    }
    return sorted(found)


def test_no_word_of_the_window_goes_round_its_catalogue(window: MainWindow, qtbot: QtBot) -> None:
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.evidence.turn is not None)
    assert leftovers(window) == []


def test_nor_one_of_the_library(window: MainWindow, qtbot: QtBot) -> None:
    window.show_library()
    assert leftovers(window) == []


def test_nor_one_of_the_settings_and_the_keys(window: MainWindow) -> None:
    for show in (window.side_pages.settings, window.side_pages.shortcuts):
        show()
        assert leftovers(window) == []


DIALOGS: list[Callable[[MainWindow], object]] = [
    lambda window: window.adding.page(),
    lambda window: window.adding.table(),
    lambda window: window.adding.collection(),
    acts.check_pins,
    acts.show_prompt,
    acts.delete,
]


@pytest.mark.parametrize("open_dialog", DIALOGS)
def test_nor_one_of_a_dialog(window: MainWindow, qtbot: QtBot, open_dialog: Callable[[MainWindow], object]) -> None:
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.evidence.turn is not None)
    open_dialog(window)
    for dialog in window.findChildren(QDialog):
        assert leftovers(dialog) == []
        dialog.reject()


def test_lengths_of_time_and_languages_are_put_into_words(qapp: QApplication) -> None:
    with pseudo(qapp):
        assert [spoken(seconds) for seconds in (1, 40, 540, 7200)] == [
            "⟦1 seconds⟧",
            "⟦40 seconds⟧",
            "⟦9 minutes⟧",
            "⟦2 hours⟧",
        ]
        assert [language_name(code) for code in ("de", "yue", "qq")] == ["⟦German⟧", "⟦Cantonese⟧", "qq"]


@pytest.mark.parametrize("error", [DiskFull(), OllamaUnreachable("http://127.0.0.1:11434")])
def test_nor_one_of_a_failure(window: MainWindow, error: Exception) -> None:
    window.show_error(error)
    assert leftovers(window.ask_page.banner) == []
