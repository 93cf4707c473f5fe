"""LanceDB is loaded without its client for remote catalogues."""

import subprocess
import sys

SCRIPT = """
import sys
from pathlib import Path
from candor.index.lance import Lance
from candor.index.no_rest_client import CLIENT
Lance(Path("nowhere")).load()
import urllib.request  # what is not the client's is found as ever
names = [name for name in sys.modules if name.split(".")[0] == CLIENT]
print(len(names), {type(sys.modules[name].__loader__).__name__ for name in names})
"""


def test_the_client_is_never_loaded() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    count, _, loaders = ran.stdout.strip().partition(" ")
    assert int(count) > 0
    assert loaders == "{'NoRestClient'}"
