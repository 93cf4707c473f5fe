"""Measures the viewer: opening a book of 3,000 pages, scrolling it, going to its last page, and a text of 20 MB.

Run by hand: `python tests/bench/viewer.py`, under any display or with QT_QPA_PLATFORM=offscreen. Prints a table.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop"), str(HERE.parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pymupdf  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from window import Gaps  # noqa: E402

from candor.documents.boxes.boxed_viewer import BoxedViewer  # noqa: E402
from candor.model.passage import Passage, Source  # noqa: E402
from candor.model.text import Place  # noqa: E402
from candor.services.verbs import Viewing as ViewingVerbs  # noqa: E402
from candor.ui.desk.viewing import Viewing  # noqa: E402
from candor.ui.theme.theme import Theme  # noqa: E402
from candor.ui.viewer.viewer import Viewer  # noqa: E402
from candor.work import Background  # noqa: E402

PAGES = 3000
LINES = 45
STEPS, EACH = 400, 10  # wheel steps, ms from one to the next
STEP = 120  # px


def book(path: Path) -> None:
    """A book of A4 pages full of words, every page other ones."""
    with pymupdf.open() as document:
        for number in range(1, PAGES + 1):
            page = document.new_page()
            words = [
                f"Line {line} of page {number} says what a clause of a long agreement says." for line in range(LINES)
            ]
            page.insert_text((72, 80), words, fontsize=11)
        document.save(path, deflate=True)


class Bench:
    """A viewer with its worker, and how long things take."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.background = Background()
        self._boxed = BoxedViewer()
        verbs = ViewingVerbs(
            self._boxed.open, self._boxed.page, self._boxed.rectangles, self._boxed.find, self._boxed.text
        )
        self.viewing = Viewing(self.background, verbs)
        self.viewer = Viewer(Theme(None, "dark"))
        self.viewer.resize(1048, 900)
        self.viewer.show()
        self.viewer.wanted.connect(self.viewing.want)
        self.viewing.drawn.connect(self.viewer.take)
        self.viewing.placed.connect(self.viewer.place)
        self.gaps = Gaps()

    def wait(self, until: Callable[[], bool]) -> float:
        """Runs the event loop until something is so; returns the seconds it took."""
        begun = time.perf_counter()
        look = QTimer(interval=1)
        look.timeout.connect(lambda: self._app.exit() if until() else None)
        look.start()
        self._app.exec()
        look.stop()
        return time.perf_counter() - begun

    def open(self, path: Path, place: Place) -> float:
        """Opens a file at a place; returns the seconds until it can be read there."""
        location = os.fsencode(path)
        source = Source(Passage("p", "d", 0, "", place), 1, 0.5, 0.5, 0.5, str(path), location, (0, 40))
        shown: list[bool] = []

        def on_opened(document: object) -> None:
            self.viewer.show_document(document, (source,))  # type: ignore[arg-type]  # an OpenedDocument
            self.viewer.choose(source)
            shown.append(True)

        self.viewer.begin(source)
        connection = self.viewing.opened.connect(on_opened)
        self.gaps.begin()
        self.viewing.open(location)
        seconds = self.wait(lambda: bool(shown) and self.is_drawn())
        self.viewing.opened.disconnect(connection)
        return seconds

    def is_drawn(self) -> bool:
        """Whether what is looked at has its pixels."""
        pages = self.viewer.pages
        text = self.viewer.document is not None and not self.viewer.document.pages
        return text or pages.pictures.of(pages.page) is not None

    def scroll(self) -> int:
        """Turns the wheel; returns how many pages' pixels were held at most."""
        bar, most, left = self.viewer.surface.verticalScrollBar(), [0], [STEPS]

        def turn() -> None:
            bar.setValue(bar.value() + STEP)
            most[0] = max(most[0], len(self.viewer.pages.pictures))
            left[0] -= 1

        turning = QTimer(interval=EACH)
        turning.timeout.connect(turn)
        self.gaps.begin()
        turning.start()
        self.wait(lambda: left[0] <= 0)
        turning.stop()
        return most[0]

    def say(self, what: str, figure: str) -> None:
        """Prints a line with the gaps since the last measurement began."""
        longest, nearly, over = self.gaps.end() if self.gaps.intervals else (0.0, 0.0, 0)
        print(f"{what:44} {figure:>22}   gaps: {longest:5.1f} ms longest, {nearly:5.1f} ms 99.9 %, {over} over 100 ms")

    def end(self) -> None:
        """Ends worker and thread."""
        self.viewing.close()
        self.background.stop(closing=self._boxed.close())


def main() -> int:
    """Measures and prints."""
    app = QApplication(sys.argv[:1])
    bench = Bench(app)
    with tempfile.TemporaryDirectory() as folder:
        path, text = Path(folder) / "book.pdf", Path(folder) / "long.txt"
        book(path)
        line = "The landlord and the tenant agree on this clause of a long text, word for word, number {}.\n"
        text.write_text("".join(line.format(number) for number in range(230_000)))
        seconds = bench.open(path, Place(0, 60, page=1))
        bench.say(f"Opened a book of {PAGES:,} pages", f"{seconds:.2f} s")
        held = bench.scroll()
        bench.say(f"Scrolled {STEPS * STEP:,} px in {STEPS * EACH / 1000:.0f} s", f"{held} pages held at most")
        bench.gaps.begin()
        bench.viewer.surface.to_end(last=True)
        bench.say("Went to the last page", f"{bench.wait(bench.is_drawn):.2f} s")
        seconds = bench.open(text, Place(10_000_000, 10_000_060))
        bench.say(f"Opened a text of {text.stat().st_size / 1e6:.0f} MB in the middle", f"{seconds:.2f} s")
        bench.scroll()
        bench.say(
            f"Scrolled {STEPS * STEP:,} px in {STEPS * EACH / 1000:.0f} s",
            f"{len(bench.viewer.text.blocks)} chunks laid out",
        )
        bench.end()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
