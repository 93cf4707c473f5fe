from collections.abc import Iterator

import pytest

from documents.outside.web_server import WebServer


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.close()
