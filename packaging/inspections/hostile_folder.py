"""The inspection `hostile_folder`: started in a folder full of traps, the program imports and obeys none of them.

Each trap leaves a mark when it is run. They are tried with an ordinary Python first: a trap that does not work would
prove nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from product import BUNDLE, COMMAND, WINDOW
from steps.environment import Failed

from inspections.frozen_journeys import require_bundle
from inspections.smoke import SUFFIX, Installed, screen, try_out

MARK = "TRAPPED"
MODULES = ("json", "sitecustomize", "usercustomize", "socket", "pymupdf", "keyring", "sqlite3", "_pyi_rth_utils")
PACKAGES = ("lance", "lancedb", "pyarrow", "PySide6", "numpy", "candor", "fastembed")
EARLIEST = ("encodings", "importlib", "site", "io", "codecs", "zipimport")
"""What Python imports before it can run a trap: an ordinary one that finds these does not even start."""
TRAP = "open({mark!r}, 'a', encoding='utf-8').write(__name__ + '\\n')\n"
TEMPTING = {
    # Read by programs that look for a .env file, which would send Candor elsewhere.
    ".env": "OLLAMA_HOST=http://192.0.2.1:11434\nCANDOR_HOME=/nowhere\nQT_PLUGIN_PATH=.\n",
    # Read by Qt beside a program, never beside a person's papers.
    "qt.conf": "[Paths]\nPlugins = .\nLibraries = .\n",
    "settings.toml": 'ollama_address = "http://192.0.2.1:11434"\nollama_elsewhere = "192.0.2.1"\n',
    "pyvenv.cfg": "home = .\ninclude-system-site-packages = true\n",
    "python312._pth": ".\nimport site\n",
}


def set_traps(folder: Path) -> Path:
    """Fill a folder with modules, packages and files that a careless program would take; returns where marks go."""
    mark = folder / MARK
    trap = TRAP.format(mark=str(mark))
    for name in MODULES:
        (folder / f"{name}.py").write_text(trap, encoding="utf-8")
    for name in PACKAGES:
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(trap, encoding="utf-8")
    (folder / "startup.py").write_text(trap, encoding="utf-8")
    for name, text in TEMPTING.items():
        (folder / name).write_text(text, encoding="utf-8")
    return mark


def variables(folder: Path) -> dict[str, str]:
    """Return what would make a Python take its modules from a folder."""
    here = str(folder)
    paths = {"PYTHONPATH": here, "PYTHONHOME": here, "PYTHONUSERBASE": here, "PYTHONPLATLIBDIR": "."}
    return {**os.environ, **paths, "PYTHONSTARTUP": str(folder / "startup.py"), "PYTHONINSPECT": ""}


@contextmanager
def hostile_folder() -> Iterator[Path]:
    """Yield a folder with armed traps. Raises Failed when an ordinary Python does not fall into them."""
    with tempfile.TemporaryDirectory(prefix="candor-hostile-") as place:
        folder = Path(place).resolve()
        mark = set_traps(folder)
        own = {**os.environ, "PYTHONPATH": str(folder)}
        code = "import json, lance, lancedb, PySide6, candor"
        subprocess.run([sys.executable, "-c", code], cwd=folder, env=own, check=False, capture_output=True)
        fallen = set(mark.read_text(encoding="utf-8").split()) if mark.exists() else set()
        if not {"json", "lance", "lancedb", "sitecustomize"} <= fallen:
            raise Failed(f"The traps do not work: an ordinary Python fell only into {fallen or 'none'}.")
        mark.unlink()
        for name in EARLIEST:
            (folder / f"{name}.py").write_text(TRAP.format(mark=str(mark)), encoding="utf-8")
        yield folder


def inspect_hostile_folder() -> str:
    """Start window, command line and workers of the bundle in such a folder, and look for marks."""
    require_bundle()
    with hostile_folder() as folder:
        command, window = (str(BUNDLE / (name + SUFFIX)) for name in (COMMAND, WINDOW))
        installed = Installed(command, window, screen=screen(), cwd=folder, environment=variables(folder))
        done = try_out(installed, folder)
        mark = folder / MARK
        if mark.exists():
            raise Failed(f"The program ran what lay in the folder: {mark.read_text(encoding='utf-8').split()}")
    return f"{done}; none of {len(MODULES + PACKAGES + EARLIEST)} hostile modules was imported"
