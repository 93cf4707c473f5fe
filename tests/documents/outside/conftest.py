from collections.abc import Iterator

import pytest

from candor.guard import GATE
from documents.outside.web_server import WebServer


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def open_gate() -> Iterator[None]:
    """These tests are the visit itself, which in the program runs in a process that is let out to one host."""
    GATE.let(anywhere=True)
    yield
    GATE.let()
