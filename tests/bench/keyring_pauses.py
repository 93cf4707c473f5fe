"""How long the window stands still while a keyring is asked (bar 3).

    python3 dev.py bench keyring_pauses [-- SECONDS]

Runs the real window, offscreen, on session buses of their own: without a bus, with a gnome-keyring that is open, with
one that is locked and whose prompt nobody answers, and with one whose prompt is dismissed. Prints the longest time
between two turns of Qt's event loop from the first painting on, and how long the program took to end. Linux, with
dbus-run-session and gnome-keyring-daemon.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve()
TESTS = HERE.parents[1]
sys.path[:0] = [str(TESTS), str(HERE.parents[2] / "desktop")]

from settings.bus import on_a_bus  # noqa: E402

SECONDS = 4
WINDOW = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from candor.main.program import Program

def pauses(seconds):
    app = QApplication.instance() or QApplication([])
    program = Program(app, None, "http://127.0.0.1:9")
    worst, last = [0.0], [None]
    def beat():
        now = time.perf_counter()
        if last[0] is not None:
            worst[0] = max(worst[0], now - last[0])
        last[0] = now
    timer = QTimer(interval=2)
    timer.timeout.connect(beat)
    program.show()
    QTimer.singleShot(0, timer.start)
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()
    began = time.perf_counter()
    program.end()
    print(json.dumps([worst[0] * 1000, (time.perf_counter() - began) * 1000]))
"""
SCENES = {
    "no bus": "pauses(SECONDS)",
    "open": "from services.vault.keyring_session import *\nwith gnome_keyring():\n    pauses(SECONDS)",
    "locked, prompt open": (
        "from services.vault.keyring_session import *\n"
        "with gnome_keyring():\n    start()\n    lock()\n    with silent_prompter():\n        pauses(SECONDS)"
    ),
    "locked, prompt dismissed": (
        "from services.vault.keyring_session import *\n"
        "with gnome_keyring():\n    start()\n    lock()\n    pauses(SECONDS)"
    ),
}


def run(name: str, scene: str, seconds: str) -> None:
    """One scene in a home of its own."""
    with tempfile.TemporaryDirectory(prefix="candor-keyring-") as folder:
        home = Path(folder)
        (home / "run").mkdir(mode=0o700)
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(TESTS), str(HERE.parents[2] / "desktop")]),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": folder,
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "CANDOR_HOME": str(home / "candor"),
        }
        for gone in ("DBUS_SESSION_BUS_ADDRESS", "CANDOR_VAULT"):
            environment.pop(gone, None)
        command = [sys.executable, "-c", WINDOW + scene.replace("SECONDS", seconds)]
        command = command if name == "no bus" else on_a_bus(home, *command)
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        lines = ran.stdout.splitlines()
        if ran.returncode or not lines:
            print(f"{name}: failed\n{ran.stderr}")
            return
        worst, ending = json.loads(lines[-1])
        print(f"{name}: longest pause {worst:.0f} ms, ended in {ending:.0f} ms")


def main(arguments: list[str]) -> int:
    """All scenes."""
    for name, scene in SCENES.items():
        run(name, scene, arguments[0] if arguments else str(SECONDS))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
