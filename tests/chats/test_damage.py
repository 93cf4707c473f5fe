"""A file that cannot be used is refused in plain words and left as it is."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore
from candor.model.errors import ChatsDamaged, ChatsError, ChatsTooNew
from chats.turns import Dice, question


@pytest.fixture
def kept(file: Path) -> str:
    """A conversation of some size, closed; its id."""
    store = ChatStore(file)
    conversation = store.start("kept").id
    for seed in range(30):
        asked = question(conversation, text="why " * 500)
        store.add(asked)
        store.add(Dice(seed).answer(conversation, asked.id))
    store.close()
    return conversation


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def garbage(content: bytes) -> bytes:
    return b"this is not a database, whatever its name says " * 300


def torn_header(content: bytes) -> bytes:
    return content[:50]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("damage", [half, garbage, torn_header])
def test_a_damaged_file_is_named_so_and_not_touched(file: Path, damage: Callable[[bytes], bytes]) -> None:
    file.write_bytes(damage(file.read_bytes()))
    before = file.read_bytes()
    with pytest.raises(ChatsDamaged) as told:
        ChatStore(file)
    assert str(told.value).startswith("The conversations cannot be opened")
    assert file.read_bytes() == before


def test_a_page_of_zeros_is_found_when_it_is_read(file: Path, kept: str) -> None:
    content = bytearray(file.read_bytes())
    content[4096 * 2 :] = bytes(len(content) - 4096 * 2)
    file.write_bytes(content)
    with pytest.raises(ChatsDamaged):
        _read_everything(file, kept)


def _read_everything(file: Path, conversation: str) -> None:
    store = ChatStore(file)
    try:
        store.path(conversation)
    finally:
        store.close()


@pytest.mark.usefixtures("kept")
def test_a_newer_file_is_refused_and_not_touched(file: Path) -> None:
    connection = apsw.Connection(str(file))
    connection.pragma("user_version", 99)
    connection.close()
    before = file.read_bytes()
    with pytest.raises(ChatsTooNew):
        ChatStore(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("column", "blob", "error"),
    [
        ("tokens", b"\x01not zlib", ChatsDamaged),
        ("tokens", b"", ChatsDamaged),
        ("details", b"", ChatsDamaged),
        ("details", b"\x02whatever", ChatsTooNew),
        ("role", "poet", ChatsDamaged),
    ],
)
def test_a_turn_that_cannot_be_read_says_so(
    file: Path, kept: str, column: str, blob: bytes | str, error: type[ChatsError]
) -> None:
    connection = apsw.Connection(str(file))
    connection.execute(f"UPDATE turn SET {column} = ?", (blob,))
    connection.close()
    with pytest.raises(error):
        _read_everything(file, kept)


def test_a_folder_in_the_place_of_the_file_is_said_so(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(ChatsError, match="cannot be read or saved"):
        ChatStore(file)


def test_a_file_in_the_place_of_the_folder_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(ChatsError, match="cannot be read or saved"):
        ChatStore(tmp_path / "home" / "chats.sqlite")


def test_a_full_disk_keeps_what_was_kept(file: Path, kept: str) -> None:
    store = ChatStore(file)
    before = store.path(kept)
    store._database._connection.pragma("max_page_count", 1)  # SQLite raises it to the present size
    with pytest.raises(ChatsError, match="disk is full"):
        store.add(question(kept, text="x" * 100_000))
    assert store.path(kept) == before
    store.close()
