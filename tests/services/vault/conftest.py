"""A vault around a real file of conversations and real slots, with keyrings that are kept in memory."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from candor.chats.chat_store import ChatStore
from candor.chats.opening import is_encrypted
from candor.model.protection import Unchosen
from candor.services.vault.chat_vault import Chats
from candor.services.vault.in_keyring import InKeyring
from candor.services.vault.relocking import Relocking
from candor.services.vault.set_aside import set_aside
from candor.settings.key_slots import KeySlots
from candor.settings.vault_file import VaultFile
from services.vault.around import Keyrings, Vault

CHEAP = 2**4  # scrypt's cost


@pytest.fixture
def keyrings() -> Keyrings:
    return Keyrings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "candor"


@pytest.fixture
def opened(folder: Path, keyrings: Keyrings) -> Iterator[Callable[..., Vault]]:
    """Opens the vault as a new start of the program would; the one before is closed."""
    vaults: list[Vault] = []

    def open_(unchosen: Unchosen = Unchosen.KEYRING, typed: str = "") -> Vault:
        for vault in vaults:
            vault.close()
        path = folder / "chats.sqlite"
        chats = Chats(
            lambda key, kept: ChatStore(path, key, kept=kept),
            partial(is_encrypted, path),
            partial(set_aside, path, folder / "vault.json"),
        )
        record, slots, keyring = VaultFile(folder / "vault.json"), KeySlots(CHEAP), InKeyring(keyrings)
        vault = Vault(record, slots, keyring, chats, unchosen, typed)
        vault.relocking = Relocking(vault, record, slots, keyring)
        vaults.append(vault)
        return vault

    yield open_
    for vault in vaults:
        vault.close()
