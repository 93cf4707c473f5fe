"""What every test of the window needs: a theme, and work on a background thread that ends with the test."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.turn import Conversation
from candor.settings.settings_file import SettingsFile
from candor.ui.desk.preferences import Preferences
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from candor.work import Background
from ui.canaries import Openings, listener, loud_picture, openings
from ui.one_answer import ANSWER, QUESTION
from ui.payloads import PAYLOADS
from ui.shelf_of_files import CONTRACTS, GIVEN, document
from ui.stub_verbs import StubVerbs

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns about every window that has a least size, and dialogs that come to the front."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(FONTS, "light")
    made.reduce_motion = True
    yield made
    made.deleteLater()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.stop()


@pytest.fixture
def stub() -> StubVerbs:
    made = StubVerbs()
    made.documents = [document("lease.pdf")]
    made.shelving.groups, made.shelving.given = [CONTRACTS], [GIVEN]
    made.chats = [Conversation("chat", "Leaving the flat", 1.0, 2.0)]
    made.path = [QUESTION, ANSWER]
    return made


@pytest.fixture
def caught(qapp: QApplication) -> Iterator[Openings]:
    with openings() as made:
        yield made


@pytest.fixture(params=range(len(PAYLOADS)))
def payload(request: pytest.FixtureRequest, heard: tuple[str, list[bytes]], picture: Path) -> str:
    return PAYLOADS[request.param].replace("HOST", heard[0]).replace("FILE", str(picture))


@pytest.fixture
def heard() -> Iterator[tuple[str, list[bytes]]]:
    with listener() as made:
        yield made


@pytest.fixture
def picture(qapp: QApplication, tmp_path: Path) -> Path:
    return loud_picture(tmp_path)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, background: Background, tmp_path: Path) -> Callable[..., MainWindow]:
    def open_window(stub: StubVerbs, fresh: bool = False, given: Sequence[Path] = ()) -> MainWindow:
        preferences = Preferences(background, SettingsFile(tmp_path / "settings.toml"))
        window = MainWindow(theme, background, preferences, fresh, tmp_path)
        qtbot.addWidget(window)
        window.resize(1440, 900)  # whatever the size of the screen the tests run on
        window.show()
        window.open(stub.verbs())
        window.keep(list(given))
        qtbot.waitUntil(lambda: window.desk is not None and window.desk.server.state is not None)
        qtbot.waitUntil(lambda: len(background.jobs) <= bool(given and stub.endless))
        return window

    return open_window
