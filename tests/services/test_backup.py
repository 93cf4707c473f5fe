"""Everything as one file, and back: encrypted, whole or refused, and never over what is here."""

import asyncio
import json
import os
import sys
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import apsw
import pytest

from candor.chats import copies
from candor.core import open_core
from candor.model.collection import Collection, Root
from candor.model.errors import (
    BackupPhraseWrong,
    BackupTooNew,
    BackupUnusable,
    CandorError,
    ChatsError,
    NotSaved,
    PassphraseTooShort,
)
from candor.model.kept import KeptPrompt, Preset
from candor.model.turn import Options
from candor.services.verbs import Verbs
from candor.settings.settings_file import SettingsFile

PHRASE = "correct horse battery"
CANARY = "kanarienvogel"
TALKS = f"# One {CANARY}\n\n## Why {CANARY}?\n\nBecause {CANARY}.\n"


@pytest.fixture(autouse=True)
def _kept_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDOR_VAULT", "none")


@asynccontextmanager
async def opened(home: Path) -> AsyncIterator[Verbs]:
    verbs = await open_core(home)
    try:
        yield verbs
    finally:
        await verbs.close()


@pytest.fixture
async def backed_up(tmp_path: Path) -> Path:
    """The file of a Candor with two conversations, a prompt, a way to answer, a collection and settings."""
    home, file = tmp_path / "old", tmp_path / "all.candor"
    home.mkdir()
    (home / "settings.toml").write_text('theme = "dark"\nnothing_leaves = false\npassages = 7\n', encoding="utf-8")
    (tmp_path / "one.md").write_text(TALKS, encoding="utf-8")
    (tmp_path / "two.md").write_text("# Two\n\n## How?\n\nSo.\n", encoding="utf-8")
    async with opened(home) as verbs:
        for name in ("one.md", "two.md"):
            await verbs.archive.bring_in(tmp_path / name)
        await verbs.talks.keep_prompt(KeptPrompt("sum", f"Sum up {CANARY}"))
        await verbs.talks.keep_preset(Preset("cold", Options(temperature=0.0)))
        await verbs.collections.keep(Collection("c" * 32, f"Papers {CANARY}"))
        await verbs.collections.move(Root(os.fsencode(tmp_path / CANARY), "c" * 32))
        await verbs.archive.backup(file, PHRASE)
    assert sorted(each.name for each in home.glob("backup*")) == []
    return file


async def test_everything_comes_back_and_nothing_can_be_read_in_between(backed_up: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(backed_up) as bundle:
        parts = [bundle.read(name) for name in bundle.namelist()]
    assert json.loads(parts[0])["format"] == "candor-backup"
    assert all(CANARY.encode() not in part for part in (*parts, backed_up.read_bytes()))
    assert backed_up.stat().st_mode & 0o077 == 0
    async with opened(tmp_path / "new") as verbs:
        done = await verbs.archive.restore(backed_up, PHRASE)
        assert (done.conversations, done.there, done.kept, done.places) == (2, 0, 2, 1)
        assert done.settings == ("passages", "theme")
        (one,) = [each for each in await verbs.conversations() if each.title == f"One {CANARY}"]
        assert [turn.text for turn in await verbs.turns(one.id)] == [f"Why {CANARY}?", f"Because {CANARY}."]
        assert len(await verbs.talks.find(CANARY, 9)) == 2
        assert await verbs.talks.prompts() == [KeptPrompt("sum", f"Sum up {CANARY}")]
        assert [each.name for each in await verbs.collections.all()] == [f"Papers {CANARY}"]
        assert [root.location for root in await verbs.collections.roots()] == [os.fsencode(tmp_path / CANARY)]
    settings = SettingsFile(tmp_path / "new" / "settings.toml").load()
    assert (settings.theme, settings.passages) == ("dark", 7)
    assert settings.nothing_leaves, "where words may go is never taken from a file"


async def test_what_is_here_stays_as_it_is(backed_up: Path, tmp_path: Path) -> None:
    async with opened(tmp_path / "new") as verbs:
        await verbs.talks.keep_prompt(KeptPrompt("sum", "My own"))
        await verbs.collections.keep(Collection("d" * 32, f"papers {CANARY}"))
        await verbs.archive.restore(backed_up, PHRASE)
        kept = (await verbs.conversations())[0].id
        await verbs.talks.rename(kept, "My own name")
        again = await verbs.archive.restore(backed_up, PHRASE)
        assert (again.conversations, again.there, again.kept, again.places, again.settings) == (0, 2, 0, 0, ())
        assert "My own name" in {each.title for each in await verbs.conversations()}
        assert await verbs.talks.prompts() == [KeptPrompt("sum", "My own")]
        assert [each.id for each in await verbs.collections.all()] == ["d" * 32], "the one of that name is the same"
        assert [root.collection for root in await verbs.collections.roots()] == ["d" * 32]


def damaged(file: Path, how: str) -> Path:
    with zipfile.ZipFile(file) as bundle:
        head, content = (bundle.read(name) for name in ("backup.json", "conversations.sqlite"))
    if how == "cut":
        file.write_bytes(file.read_bytes()[:-9000])
        return file
    if how == "no backup":
        file.write_bytes(b"PK, but no archive")
        return file
    described = json.loads(head)
    if how == "too new":
        described["version"] = 2
    if how == "costly":
        described["passphrase"]["p"] = 2**20
    if how == "another key":
        described["fingerprint"] = "0" * 32
    if how == "flipped":
        content = content[:5000] + bytes([content[5000] ^ 1]) + content[5001:]
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("backup.json", json.dumps(described))
        if how != "without content":
            bundle.writestr("conversations.sqlite", content)
    return file


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ("cut", BackupUnusable),
        ("no backup", BackupUnusable),
        ("too new", BackupTooNew),
        ("costly", BackupUnusable),
        ("another key", BackupUnusable),
        ("flipped", BackupUnusable),
        ("without content", BackupUnusable),
    ],
)
async def test_a_backup_that_is_not_whole_changes_nothing(
    how: str, kind: type[CandorError], backed_up: Path, tmp_path: Path
) -> None:
    async with opened(tmp_path / "new") as verbs:
        with pytest.raises(kind):
            await verbs.archive.restore(damaged(backed_up, how), PHRASE)
        assert await verbs.conversations() == []
        assert await verbs.collections.all() == []
    assert not (tmp_path / "new" / "settings.toml").exists()
    assert not list((tmp_path / "new").glob("backup*"))


async def test_passphrases_are_checked_and_a_disk_that_refuses_is_told(backed_up: Path, tmp_path: Path) -> None:
    async with opened(tmp_path / "new") as verbs:
        with pytest.raises(BackupPhraseWrong):
            await verbs.archive.restore(backed_up, f"{PHRASE}!")
        with pytest.raises(PassphraseTooShort):
            await verbs.archive.backup(tmp_path / "short.candor", "short")
        before = backed_up.read_bytes()
        with pytest.raises(NotSaved):
            await verbs.archive.backup(tmp_path / "gone" / "all.candor", PHRASE)
        assert backed_up.read_bytes() == before


async def test_a_full_disk_halfway_leaves_what_was_there(
    backed_up: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def full(connection: apsw.Connection, text: str) -> None:
        said.append(text)
        if len(said) == 3:  # in the second conversation
            raise apsw.FullError("database or disk is full")

    monkeypatch.setattr(copies.said, "say", full)
    async with opened(tmp_path / "new") as verbs:
        with pytest.raises(ChatsError, match="full"):
            await verbs.archive.restore(backed_up, PHRASE)
        assert await verbs.conversations() == []
        assert await verbs.talks.prompts() == []


KILLED = """
import asyncio, os, sys
from pathlib import Path
from candor.chats import copies
from candor.core import open_core

def killed(connection, text, said=[]):
    said.append(text)
    if len(said) == 3:
        os.kill(os.getpid(), 9)

copies.said.say = killed

async def main():
    verbs = await open_core(Path(sys.argv[1]))
    await verbs.archive.restore(Path(sys.argv[2]), sys.argv[3])

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing there kills like this")
async def test_killed_halfway_it_is_as_before_and_the_next_time_all_comes(backed_up: Path, tmp_path: Path) -> None:
    home = tmp_path / "new"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", KILLED, home, backed_up, PHRASE]
    ended = await asyncio.create_subprocess_exec(*command, env=environment)
    assert await ended.wait() == -9
    left = [file for folder in home.glob("backup.partial-*") for file in folder.iterdir()]
    assert left
    assert all(CANARY.encode() not in file.read_bytes() for file in left)
    async with opened(home) as verbs:
        assert await verbs.conversations() == []
        assert (await verbs.archive.restore(backed_up, PHRASE)).conversations == 2
    assert not list(home.glob("backup.partial-*"))
