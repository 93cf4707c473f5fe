"""LanceDB is loaded without its client for remote catalogues, and without what reads folders of Parquet."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from pathlib import Path
from candor.index.lance import Lance
from candor.index.no_rest_client import STOOD_IN
Lance(Path("nowhere")).load()
import urllib.request  # what is not the client's is found as ever
names = [name for name in sys.modules if name.startswith(STOOD_IN)]
found = [any(name.startswith(each) for name in names) for each in STOOD_IN]
print(*found, {type(sys.modules[name].__loader__).__name__ for name in names})
"""


def test_neither_is_ever_loaded() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "True True {'NoRestClient'}"


def test_no_library_of_theirs_is_in_memory() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells a process what is mapped into it")
    script = "from pathlib import Path; print(Path('/proc/self/maps').read_text())"
    ran = subprocess.run([sys.executable, "-c", SCRIPT + script], capture_output=True, text=True, check=True)
    assert "_lancedb" in ran.stdout
    assert "pyarrow/_dataset" not in ran.stdout
