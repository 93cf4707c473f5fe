"""Keyrings kept in memory, and what tests say into a vault and find in its folder."""

from pathlib import Path
from typing import Any

from candor.chats.chat_store import ChatStore
from candor.model.errors import KeyringChanged, SecretsUnavailable
from candor.model.turn import Role, Turn
from candor.services.vault.chat_vault import ChatVault
from candor.services.vault.relocking import Relocking


class Vault(ChatVault[ChatStore]):
    """The vault with all that can be done to it."""

    relocking: Relocking[ChatStore]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.relocking, name)


class Keyrings:
    """Keyrings of two kinds; `running` is the one that answers, "" for none, `silent` why it does not."""

    def __init__(self) -> None:
        self.running = "gnome"
        self.silent = ""
        self.kept: dict[tuple[str, str], str] = {}

    def backend_name(self) -> str:
        return self.name_of(self.holder())

    def holder(self) -> str:
        if not self.running:
            raise SecretsUnavailable("no keyring that encrypts is running")
        return self.running

    def name_of(self, holder: str) -> str:
        return f"the {holder} keyring"

    def get(self, name: str, holder: str = "") -> str | None:
        return self.kept.get((self._asked(holder), name))

    def set(self, name: str, secret: str, holder: str = "") -> None:
        self.kept[self._asked(holder), name] = secret

    def delete(self, name: str, holder: str = "") -> None:
        self.kept.pop((self._asked(holder), name), None)

    def _asked(self, holder: str) -> str:
        running = self.holder()
        if self.silent:
            raise SecretsUnavailable(self.silent)
        if holder not in ("", running):
            raise KeyringChanged(self.name_of(holder), self.name_of(running))
        return running


def say(vault: Vault, words: str = "a heron among the reeds") -> None:
    conversation = vault().start(words)
    vault().add(Turn(conversation.id[::-1], conversation.id, None, Role.USER, words, 1.0))


def said(vault: Vault) -> list[str]:
    return sorted(turn.text for each in vault().conversations() for turn in vault().path(each.id))


def everything(folder: Path) -> dict[str, bytes]:
    """Every file of the folder, byte for byte."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
