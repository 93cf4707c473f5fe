"""A background thread per test, stopped at its end."""

import threading
from collections.abc import Iterator

import pytest

from candor.work import Background


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "candor-background"]
