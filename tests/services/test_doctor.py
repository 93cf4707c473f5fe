"""The doctor tells what is true and never fails itself."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from candor.chats.chat_store import ChatStore
from candor.index.ledger import Ledger
from candor.model.confinement import Confinement
from candor.model.connection import ConnectionMade, Why
from candor.model.document import Document, DocumentState, Fingerprint
from candor.model.errors import EmbedderMissing, IndexOutdated, KeyLost, ReaderCrashed, SecretsUnavailable
from candor.model.finding import Finding, Health
from candor.model.protection import Lock, StoreLine, VaultState
from candor.ollama.ollama import Ollama
from candor.services.connections_told import told
from candor.services.doctor import doctor
from candor.services.threads import Threads
from fakes.fake_ollama import FakeOllama


async def kept(confinement: Confinement) -> Confinement:
    return confinement


NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers


@pytest.fixture
def look(tmp_path: Path, threads: Threads) -> Any:
    async def look(address: str, **more: Any) -> dict[str, Finding]:
        ledger = Ledger(tmp_path / "library.db")
        ledger.save(
            Document(f"{number:032}", os.fsencode(f"{number}.txt"), b"", Fingerprint(1, 1), state, passages=3)
            for number, state in enumerate((DocumentState.INDEXED, DocumentState.FAILED, DocumentState.WAITING))
        )
        chats = ChatStore(tmp_path / "chats.sqlite")
        parts = {
            "embedder": lambda: "a model",
            "keyring": lambda: "a keyring",
            "readers": lambda: kept(Confinement(True, True, True, ("Landlock 7",))),
            "home": tmp_path,
            "searchable": int,
            "damaged": list,
            "allowed": lambda: False,
            "made": list,
            "weekly": lambda: "",
            "updates": lambda: Finding("Updates", Health.GOOD, "never looked up"),
            "vault": lambda: VaultState(Lock.KEYRING, keyring="a keyring"),
            "stores": lambda: [StoreLine("Index", "/home/index", False, "Your documents")],
            **more,
        }
        stores = {"ledger": lambda: ledger, "chats": lambda: chats, "settings": dict}
        found = await doctor(candor="1.2", answers=lambda: Ollama(address), threads=threads, **parts, **stores)
        ledger.close()
        chats.close()
        return {finding.subject: finding for finding in found}

    return look


async def test_everything_in_order(look: Any) -> None:
    async with FakeOllama(models=["llama3:latest"], cloud=["big:cloud"]) as fake:
        found = await look(fake.address)
    assert found["Ollama"].health is Health.GOOD
    assert "llama3:latest" in found["Ollama"].words
    assert "big:cloud" in found["Models"].words
    assert found["Library"].words == "1 file can be searched, 1 failed, 1 waiting; 3 passages"
    assert fake.address in found["Connections"].words
    assert "blocks everything else that leaves this machine; 0 connections kept" in found["Connections"].words
    assert found["Qt"].words  # its version is told without importing it
    assert (found["Embedder"].words, found["Keyring"].words) == ("a model", "a keyring")
    assert found["Readers"].words == "no network, no writing, no other programs, limits of time and memory (Landlock 7)"


async def test_the_lock_and_every_store_are_told(look: Any) -> None:
    found = await look(NOWHERE)
    assert (found["Lock"].health, found["Lock"].words) == (
        Health.GOOD,
        "Conversations are encrypted; the key is in a keyring",
    )
    assert "--recovery" in found["Lock"].remedy
    assert found["On disk"].words == "Index: not encrypted, /home/index (Your documents)"
    for lock in (Lock.UNDECIDED, Lock.NONE):
        finding = (await look(NOWHERE, vault=lambda lock=lock: VaultState(lock)))["Lock"]
        assert (finding.health, "--passphrase" in finding.remedy) == (Health.NOTICE, True)
    lost = VaultState(Lock.KEYRING, locked=True, failure=KeyLost("a keyring").failure())
    assert (await look(NOWHERE, vault=lambda: lost))["Lock"].health is Health.FAULT


async def test_what_readers_are_not_kept_from_is_noticed(look: Any) -> None:
    async def broken() -> Confinement:
        raise ReaderCrashed

    partly = (await look(NOWHERE, readers=lambda: kept(Confinement(programs=True, by=("Landlock 1",)))))["Readers"]
    nothing = (await look(NOWHERE, readers=lambda: kept(Confinement())))["Readers"]
    assert (partly.health, partly.words) == (Health.NOTICE, "no other programs, limits of time and memory")
    assert (nothing.health, nothing.words) == (Health.NOTICE, "limits of time and memory only")
    assert (await look(NOWHERE, readers=broken))["Readers"].health is Health.FAULT


async def test_an_index_that_cannot_be_searched_is_no_library_in_order(look: Any) -> None:
    def outdated() -> int:
        raise IndexOutdated

    found = await look(NOWHERE, searchable=outdated)
    assert found["Library"].health is Health.FAULT
    assert found["Library"].words == "The index was built by an older Candor"


async def test_what_was_damaged_is_said(look: Any) -> None:
    found = await look(NOWHERE, damaged=lambda: [Path("older.damaged-1"), Path("newer.damaged-2")])
    assert found["Library"].health is Health.NOTICE
    assert found["Library"].words.endswith("3 passages; it was damaged and begun anew")
    assert "newer.damaged-2" in found["Library"].remedy


async def test_what_is_missing_is_said_with_the_next_step(look: Any) -> None:
    def no_embedder() -> str:
        raise EmbedderMissing("resources")

    def no_keyring() -> str:
        raise SecretsUnavailable("none is running")

    found = await look(NOWHERE, embedder=no_embedder, keyring=no_keyring)
    assert found["Ollama"].health is Health.FAULT
    assert "`" in found["Ollama"].remedy, "a command of this system, to install it or to start it"
    assert (found["Embedder"].health, bool(found["Embedder"].remedy)) == (Health.FAULT, True)
    assert (found["Keyring"].health, bool(found["Keyring"].remedy)) == (Health.NOTICE, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions otherwise")
@pytest.mark.parametrize(("mode", "health"), [(0o700, Health.GOOD), (0o755, Health.NOTICE)])
async def test_a_folder_open_to_others_is_noticed(look: Any, tmp_path: Path, mode: int, health: Health) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(mode)
    (home / "chats.sqlite").write_bytes(b"0" * 2_000_000)
    finding = (await look(NOWHERE, home=home))["Data folder"]
    assert finding.health is health
    assert "2.0 MB" in finding.words


async def test_an_old_server_is_noticed(look: Any) -> None:
    async with FakeOllama(version="0.12.10") as fake:
        found = await look(fake.address)
    assert "CVE-2026-7482" in found["Ollama's safety"].words
    assert "probabilities" in found["Ollama"].words


@pytest.mark.parametrize(
    ("server", "allowed", "health", "words"),
    [
        ("http://127.0.0.1:11434", False, Health.GOOD, "connects only to http://127.0.0.1:11434, and blocks"),
        ("http://127.0.0.1:11434", True, Health.NOTICE, "and fetches from others when you ask for it"),
        ("https://gpubox.lan:443", False, Health.NOTICE, "sends questions and passages to gpubox.lan, another machine"),
        ("", False, Health.GOOD, "connects to nobody"),
    ],
)
def test_whom_candor_talks_to_is_told_with_what_was_blocked(
    server: str, allowed: bool, health: Health, words: str
) -> None:
    made = [
        ConnectionMade(1.0, Why.ANSWER, "127.0.0.1", "127.0.0.1", 11434),
        ConnectionMade(2.0, Why.PAGE, "example.org", "192.0.2.1", 443),
        ConnectionMade(3.0, Why.PAGE, "tracker.example", "", 443, blocked=True),
    ]
    finding = told(server, allowed, made)
    assert (finding.health, words in finding.words) == (health, True)
    assert finding.words.endswith("3 connections kept, 1 to other machines, 1 blocked")
    assert bool(finding.remedy) is allowed


def test_who_is_asked_weekly_for_newer_versions_is_told_with_the_connections() -> None:
    finding = told("http://127.0.0.1:11434", False, [], "updates.example")
    assert finding.health is Health.NOTICE
    assert (
        "asks updates.example once a week whether there is a newer Candor, and blocks everything else" in finding.words
    )
