"""Makes the README's pictures from the real program: `python3 dev.py screenshots [folder]`.

The practice server answers, the sample documents are read, a question is asked, and the window is grabbed at 1440x900
and two pixels to one, light and dark, in large text and in Arabic. Nothing in the pictures is made up but the
practice server's probabilities, and the window says so.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

import msgspec  # noqa: E402
import numpy as np  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from candor.main.program import Program  # noqa: E402
from candor.model.turn import Role, Turn  # noqa: E402
from candor.services.doubt.alternatives import alternatives  # noqa: E402
from candor.services.doubt.doubtful_facts import doubtful_facts  # noqa: E402
from candor.services.doubt.mark import DoubtLevel  # noqa: E402
from candor.settings.paths import Paths  # noqa: E402
from candor.settings.settings_file import SettingsFile  # noqa: E402
from candor.ui.doubt.bar_rows import bar_rows  # noqa: E402
from candor.ui.frame.acts import show_document  # noqa: E402
from candor.ui.theme.theme import Scheme  # noqa: E402
from candor.ui.window import MainWindow  # noqa: E402
from fakes.practice_server import PracticeServer  # noqa: E402
from fakes.threaded import Threaded  # noqa: E402
from journeys.library_pictures import library_pictures  # noqa: E402
from journeys.page_pictures import page_pictures  # noqa: E402
from samples.pdfs import locked_pdf, scanned_pdf  # noqa: E402

SAMPLES = ROOT / "resources" / "samples"
LIBRARY = Path("Documents", "Lindenhof flat")
QUESTIONS = (
    "When is the deposit paid back?",
    "May I sublet the small room?",
    "When can I leave the Lindenhof flat, and what does it cost me if I go before the end of the term?",
)
NEXT = "Can the landlord refuse a successor tenant who is still a student?"
SIZE = (1440, 900)
COLOURS = 256
LOOKS: dict[str, dict[str, object]] = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "large": {"theme": "light", "text_size": 1.5},
    "rtl": {"theme": "light", "text_size": 1.0, "language": "ar"},
}


class Camera:
    """Drives one program and keeps pictures of it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder

    def wait(self, until: Callable[[], bool], seconds: float = 120.0) -> None:
        """Runs the event loop until something is so. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        look = QTimer(interval=20)
        look.timeout.connect(lambda: self._app.exit() if until() or time.monotonic() > deadline else None)
        look.start()
        self._app.exec()
        look.stop()
        if not until():
            raise TimeoutError("The window did not become what was to be pictured")

    def rest(self, milliseconds: int = 400) -> None:
        """Lets movements end."""
        QTimer.singleShot(milliseconds, self._app.exit)
        self._app.exec()

    def take(self, window: QWidget, name: str) -> None:
        """Keeps a picture as a small file."""
        self.rest()
        path = self._folder / f"{name}.png"
        indexed(window.grab().toImage()).save(str(path), "PNG", 0)
        print(f"{path.name} {path.stat().st_size // 1000} kB", flush=True)


def indexed(image: QImage) -> QImage:
    """The picture in 256 of its colours; every other pixel takes the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    wide, high = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, place, amount = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1).astype(np.float64)
    # One after the other the colour that is worst served so far, so that a few red pixels stay red.
    best, nearest = np.full(len(colours), 1e6), np.zeros(len(colours), np.uint8)
    chosen = []
    for number in range(COLOURS):
        chosen.append(int(np.argmax(best * amount**0.4)))
        distance = ((parts - parts[chosen[-1]]) ** 2).sum(axis=1)
        nearest[distance < best] = number
        best = np.minimum(best, distance)
    small = np.ascontiguousarray(nearest[place].reshape(high, wide))
    result = QImage(small.tobytes(), wide, high, wide, QImage.Format.Format_Indexed8).copy()
    result.setColorTable([int(colours[at]) | 0xFF000000 for at in chosen])
    return result


def write_library(home: Path) -> Path:
    """The sample documents and two files that need the person, in a folder as a person would have it."""
    folder = home / LIBRARY
    shutil.copytree(SAMPLES, folder)
    (folder / "Annex B, scanned 1998.pdf").write_bytes(scanned_pdf(6))
    (folder / "Guarantee Orme & Vale.pdf").write_bytes(locked_pdf("The guarantor stands in for the rent."))
    return folder


def first_runs(app: QApplication, camera: Camera, folder: Path) -> None:
    """The first run with the server (light, large text) and without it (dark)."""
    with Threaded(PracticeServer(0)) as server:
        for look, address in (("light", server.address), ("dark", "http://127.0.0.1:9"), ("large", server.address)):
            first_run(app, camera, folder / f"first-{look}", address, look)


def first_run(app: QApplication, camera: Camera, home: Path, address: str, look: str) -> None:
    """The first run in one look, with what can be fetched under what is there."""
    dress(home, look)
    program = opened(app, camera, home, address)
    models = program.window.first_run.models
    camera.wait(lambda: models.more.isVisible() or not models.download.isHidden())
    models.more.click()
    camera.take(program.window, f"first-run-{look}")
    program.end()


def dress(home: Path, look: str) -> None:
    """Keeps in the settings how the window is to look when it is opened next."""
    file = SettingsFile(Paths(home).settings)
    file.save(msgspec.structs.replace(file.load(), **LOOKS[look]))


def other_looks(app: QApplication, camera: Camera, home: Path, address: str, library: Path) -> None:
    """Every page once more, in large text and in Arabic, whose window stands on its other side."""
    for look in ("large", "rtl"):
        dress(home, look)
        program = opened(app, camera, home, address)
        window = program.window
        camera.wait(lambda window=window: bool(window.sidebar.conversations))  # type: ignore[misc]
        window.open_conversation(window.sidebar.conversations[0].id)
        talk = window.presenters.talk
        camera.wait(lambda talk=talk: len(talk.turns) > 1)  # type: ignore[misc]
        answer = next(turn for turn in talk.turns if turn.role is Role.ASSISTANT)
        pictures_of(window, camera, answer, library, look)
        window.show_library()
        camera.take(window, f"library-{look}")
        page_pictures(window, camera, look)
        program.end()
    with Threaded(PracticeServer(0)) as server:
        first_run(app, camera, home.parent / "first-rtl", server.address, "rtl")


def opened(app: QApplication, camera: Camera, home: Path, address: str) -> Program:
    """The program, open and at rest."""
    program = Program(app, home, address)
    window = program.window
    window.resize(*SIZE)
    program.show()
    camera.wait(lambda: window.desk is not None and window.desk.server.state is not None)
    return program


def conversations(window: MainWindow, camera: Camera, library: Path) -> Turn:
    """Reads the samples and asks the questions; returns the last answer."""
    desk, talk = window.desk, window.presenters.talk
    assert desk is not None
    assert talk is not None
    window.keep([library])
    camera.wait(lambda: not desk.reading.running and len(desk.shelf.documents) > 0, 600.0)  # it has scans
    for question in QUESTIONS:
        window.begin_conversation()
        window.ask_page.composer.sent.emit(question)
        camera.wait(lambda: not desk.asking.running and len(talk.turns) == 2)
    camera.wait(lambda: len(window.sidebar.conversations) == len(QUESTIONS))
    return next(turn for turn in talk.turns if turn.role is Role.ASSISTANT)


def pictures_of(window: MainWindow, camera: Camera, answer: Turn, library: Path, look: str) -> None:
    """Main, drag, doubt and viewer as the window looks now; `look` ends their names."""
    window.show_page(window.ask_page)
    window.ask_page.composer.field.set_text(NEXT)
    window.activateWindow()
    window.ask_page.composer.field.setFocus()
    window.transcript.set_level(DoubtLevel.WORDS)
    window.ask_page.band.set_level(DoubtLevel.WORDS)
    window.transcript.pin_token(answer, -1)
    window.evidence.show_source(answer, 1)
    window.transcript.choose_source(answer, 1)
    window.transcript.verticalScrollBar().setValue(0)
    camera.take(window, f"main-{look}")
    window.adding.dropping.show([library])
    camera.take(window, f"drag-{look}")
    window.adding.dropping.leave()
    window.transcript.set_level(DoubtLevel.TOKENS)
    window.ask_page.band.set_level(DoubtLevel.TOKENS)
    index = doubtful_facts(answer)[0].mark.token
    window.transcript.pin_token(answer, index)
    window.evidence.show_token(answer, index)
    camera.take(window, f"doubt-{look}")
    # A passage of the lease that is cited, or the first of its passages.
    passages = [source for source in answer.sources if source.path.endswith(".pdf")]
    show_document(window, answer, next((one for one in passages if f"[{one.rank}]" in answer.text), passages[0]))
    viewer = window.viewer
    camera.wait(lambda: viewer.document is not None and bool(viewer.pages.marks.passages))
    camera.wait(lambda: viewer.pages.pictures.of(viewer.pages.page) is not None)
    camera.rest(700)
    camera.take(window, f"viewer-{look}")


def siblings(window: MainWindow, camera: Camera, answer: Turn, schemes: Sequence[Scheme]) -> None:
    """A fact weighed with and without files, and an answer beside the one that was branched from it."""
    desk, talk, transcript = window.desk, window.presenters.talk, window.transcript
    assert desk is not None
    assert talk is not None
    window.show_page(window.ask_page)
    window.ask_page.composer.field.setFocus()
    transcript.pin_token(answer, -1)
    window.evidence.show_token(answer, -1)
    window.evidence.weigh_asked.emit(answer)
    camera.wait(lambda: window.evidence.turn is not None and window.evidence.turn.grounding is not None)
    for scheme in schemes:
        window.theme.set_scheme(scheme)
        camera.take(window, f"weighed-{scheme}")
    index = doubtful_facts(answer)[0].mark.token
    row = next(row for row in bar_rows(alternatives(answer.tokens[index])) if row.choice)
    talk.branch(answer, index, row.choice or "")
    camera.wait(lambda: not desk.asking.running and talk.turns[-1].branched is not None)
    camera.wait(lambda: len(desk.siblings.known.get(talk.turns[-1].id, ())) > 1)
    transcript.compare_asked.emit(talk.turns[-1])
    camera.wait(lambda: transcript.comparison is not None)
    for scheme in schemes:
        window.theme.set_scheme(scheme)
        camera.take(window, f"siblings-{scheme}")


def main() -> int:
    """Takes all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    camera = Camera(app, folder)
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        os.environ["CANDOR_VAULT"] = "none"  # nobody is here to choose how conversations are kept
        first_runs(app, camera, Path(home))
        with Threaded(PracticeServer(400)) as server:
            program = opened(app, camera, Path(home) / "main", server.address)
            library = write_library(Path(home))
            answer = conversations(program.window, camera, library)
            schemes: tuple[Scheme, ...] = ("light", "dark")
            for scheme in schemes:
                program.window.theme.set_scheme(scheme)
                pictures_of(program.window, camera, answer, library, scheme)
                page_pictures(program.window, camera, scheme)
            siblings(program.window, camera, answer, schemes)
            library_pictures(program.window, camera, Path(home), library)
            program.end()
            other_looks(app, camera, Path(home) / "main", server.address, library)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
