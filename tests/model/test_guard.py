"""Importing any part of Candor closes the doors, in this process and in every child."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from candor import guard

REPORT = """
import json, os, subprocess, sys, urllib.request
child = subprocess.run([sys.executable, "-c", "import json, os; print(json.dumps(dict(os.environ)))"],
                       capture_output=True, text=True, check=True)
print(json.dumps({"child": json.loads(child.stdout), "proxies": urllib.request.getproxies(),
                  "modules": sorted(sys.modules)}))
"""
FETCH = """
import sys, urllib.error, urllib.request
try:
    urllib.request.urlopen(sys.argv[1], timeout=0.3)
except (urllib.error.URLError, OSError) as error:
    print("not fetched", error)
"""


def fresh(code: str, *arguments: str, **environment: str) -> str:
    """Runs code in a new interpreter with nothing in its environment but what is needed and what is named."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "TEMP") if name in os.environ}
    own = kept | {"PYTHONPATH": os.pathsep.join(sys.path)} | environment
    run = subprocess.run([sys.executable, "-c", code, *arguments], env=own, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture
def trap() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


def trapped(server: socket.socket) -> bool:
    try:
        connection, _ = server.accept()
    except BlockingIOError:
        return False
    connection.close()
    return True


@pytest.mark.parametrize("part", ["candor", "candor.model.token", "candor.guard", "candor.settings.settings"])
def test_every_door_is_closed_before_anything_else_is_imported(part: str) -> None:
    environment = dict.fromkeys(("HTTP_PROXY", "https_proxy", "ALL_PROXY"), "http://127.0.0.1:9")
    told = json.loads(fresh(f"import {part}\n{REPORT}", **environment, HF_HUB_OFFLINE="0", ORT_DISABLE_TELEMETRY="0"))
    assert guard.SILENCED.items() <= told["child"].items()
    assert told["proxies"] == {"no": "*"}
    assert "CI" not in told["child"]
    assert not [name for name in told["child"] if name.lower() in guard.PROXIES]


def test_candor_alone_loads_nothing_that_could_phone_home() -> None:
    told = json.loads(fresh(f"import candor\n{REPORT}"))
    assert not {"onnxruntime", "pymupdf", "lancedb", "fastembed", "httpx", "PySide6"} & {*told["modules"]}


def test_modules_candor_does_not_want_cannot_be_imported() -> None:
    code = "import candor, importlib\ntry: importlib.import_module('pymupdf4llm')\nexcept ImportError: print('blocked')"
    assert fresh(code).strip() == "blocked"


@pytest.mark.parametrize("guarded", [True, False])
def test_a_proxy_gets_nothing_once_candor_is_imported(trap: socket.socket, guarded: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        closed_port = closed.getsockname()[1]
    proxy = f"http://127.0.0.1:{trap.getsockname()[1]}"
    code = ("import candor\n" if guarded else "") + FETCH
    fresh(code, f"http://127.0.0.1:{closed_port}/", HTTP_PROXY=proxy, http_proxy=proxy)
    assert trapped(trap) is not guarded
