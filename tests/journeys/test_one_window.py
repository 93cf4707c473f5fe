"""A second start of the window: it hands over what it was given and ends, and the first comes to the front."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.cli_program import SOURCE, WINDOW, environment

pytestmark = pytest.mark.journey

# The real program from its source, minimized as soon as it is shown; it says when it came forward and when it has read
# something.
FIRST = """
import sys
from PySide6.QtCore import QTimer
from candor.main import main, program
from candor.ui.window import MainWindow

def shown(self, show=program.Program.show):
    show(self)
    self.window.showMinimized()
    self.window.keep = lambda paths, keep=self.window.keep: (keep(paths), print("keeps", *paths, flush=True))
    QTimer.singleShot(0, lambda: print("open", flush=True))  # once the event loop runs

def forward(self, come_forward=MainWindow.come_forward):
    assert self.isMinimized()
    come_forward(self)
    print("forward", not self.isMinimized() and self.isVisible(), flush=True)

program.Program.show, MainWindow.come_forward = shown, forward
raise SystemExit(main())
"""

# A Mac tells a program of what was dropped on its dock while it runs.
DOCKED = FIRST.replace(
    'print("open", flush=True)',
    'QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(os.environ["DROPPED"]))',
).replace(
    "import sys", "import os\nfrom PySide6.QtGui import QFileOpenEvent\nfrom PySide6.QtWidgets import QApplication", 1
)


@pytest.fixture
def first(home: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", FIRST, "--ollama", "http://127.0.0.1:9"]
    own = {**environment(), "PYTHONPATH": str(SOURCE)}
    with subprocess.Popen(command, env=own, stdout=subprocess.PIPE, encoding="utf-8") as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        yield program
        program.terminate()


def test_a_second_start_brings_the_first_window_forward(
    first: "subprocess.Popen[str]", home: Path, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("The key lies under the mat.", encoding="utf-8")
    second = [*WINDOW, tmp_path.name]
    done = subprocess.run(second, env=environment(), cwd=tmp_path.parent, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    assert first.stdout is not None
    said = [first.stdout.readline()]
    while said[-1] != f"keeps {tmp_path}\n":
        said.append(first.stdout.readline())
        assert said[-1], "the first window ended"
    assert "forward True\n" in said
    assert first.poll() is None


def test_another_data_folder_has_a_window_of_its_own(first: "subprocess.Popen[str]", tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST, "--home", str(tmp_path / "other")]
    own = {**environment(), "PYTHONPATH": str(SOURCE)}
    with subprocess.Popen(command, env=own, stdout=subprocess.PIPE, encoding="utf-8") as second:
        assert second.stdout is not None
        assert second.stdout.readline() == "open\n"
        second.terminate()
    assert first.poll() is None


def test_a_file_dropped_on_the_dock_is_kept(home: Path, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The key lies under the mat.", encoding="utf-8")
    command = [sys.executable, "-c", DOCKED, "--ollama", "http://127.0.0.1:9"]
    own = {**environment(), "PYTHONPATH": str(SOURCE), "DROPPED": str(note)}
    with subprocess.Popen(command, env=own, stdout=subprocess.PIPE, encoding="utf-8") as program:
        assert program.stdout is not None
        said = [line for _, line in zip(range(2), program.stdout, strict=False)]
        program.terminate()
    assert said == ["forward True\n", f"keeps {note}\n"]
