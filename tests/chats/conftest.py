"""A store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from candor.chats import ChatStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "chats.sqlite"


@pytest.fixture
def store(file: Path) -> Iterator[ChatStore]:
    store = ChatStore(file)
    yield store
    store.close()
