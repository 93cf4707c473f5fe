"""Measures the palette over a large home: how soon it is open and painted, and how long a letter takes to find.

Run by hand: `python tests/bench/palette.py`, under any display or with QT_QPA_PLATFORM=offscreen. Prints a table.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from candor.model.turn import Conversation  # noqa: E402
from candor.settings.settings_file import SettingsFile  # noqa: E402
from candor.ui.desk.preferences import Preferences  # noqa: E402
from candor.ui.frame.palette_entries import find_anything  # noqa: E402
from candor.ui.theme.theme import Theme  # noqa: E402
from candor.ui.window import MainWindow  # noqa: E402
from candor.work import Background  # noqa: E402
from ui.shelf_of_files import CONTRACTS, GIVEN, document  # noqa: E402
from ui.stub_verbs import StubVerbs  # noqa: E402

CONVERSATIONS, FILES, TIMES = 2000, 20_000, 20
TYPED = "lease for the flat"


def milliseconds(began: float) -> float:
    """Since a moment of `perf_counter`."""
    return 1000 * (time.perf_counter() - began)


def filled() -> StubVerbs:
    """Conversations and files with names of three words each."""
    stub = StubVerbs()
    words = ("lease", "deposit", "meter", "rent", "letter", "handover", "flat", "rules")
    name = lambda at: " ".join(words[at // 8**place % 8] for place in range(3))  # noqa: E731
    stub.documents = [document(f"{name(at)} {at}.pdf") for at in range(FILES)]
    stub.shelving.groups, stub.shelving.given = [CONTRACTS], [GIVEN]
    stub.chats = [Conversation(f"{at:032x}", f"{name(at)} {at}", 1.0, 2.0 + at) for at in range(CONVERSATIONS)]
    return stub


def rest(app: QApplication, long: int) -> None:
    """Lets the window do what it still has to."""
    QTimer.singleShot(long, app.exit)
    app.exec()


def main() -> None:
    """Opens it and types, some times each."""
    app = QApplication(sys.argv[:1])
    theme, background = Theme(), Background()
    theme.dress(app)
    with tempfile.TemporaryDirectory() as home:
        window = MainWindow(theme, background, Preferences(background, SettingsFile(Path(home, "s.toml"))), fresh=False)
        window.resize(1440, 900)
        window.show()
        window.open(filled().verbs())
        rest(app, 3000)
        opened, typed = [], []
        for _ in range(TIMES):
            began = time.perf_counter()
            find_anything(window)
            window.palette_sheet.grab()
            opened.append(milliseconds(began))
            for length in range(1, len(TYPED) + 1):
                began = time.perf_counter()
                window.palette_sheet.field.setText(TYPED[:length])
                typed.append(milliseconds(began))
            window.palette_sheet.close_palette()
        window.close()
        background.stop()
    print(f"{CONVERSATIONS:,} conversations, {FILES:,} files")
    for what, taken in (("open and painted", opened), ("a letter more", typed)):
        worst = sorted(taken)[int(0.95 * (len(taken) - 1))]
        print(f"{what}: {statistics.median(taken):.0f} ms in the middle, {worst:.0f} ms for 95 of 100")


if __name__ == "__main__":
    main()
