"""Secrets go to keyrings that encrypt, or nowhere, and never make anyone wait for good."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from candor.model.errors import KeyringChanged, SecretsUnavailable
from candor.settings import Secrets
from candor.settings.keyrings import TRUSTED, path_of
from settings.bus import can_run, environment, on_a_bus

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have their keyring")


class Vault(KeyringBackend):
    """A keyring in memory."""

    kept: ClassVar[dict[tuple[str, str], str]] = {}

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlainText(Vault):
    """As keyrings.alt: it ranks itself higher than what encrypts, and is a subclass of something trusted."""

    priority = 50

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a secret was written in plain text")


class Absent(Vault):
    """A keyring that cannot run on this machine."""

    viable = False


class Better(Vault):
    """One that ranks itself higher."""

    priority = 9


class Locked(Vault):
    """The person dismissed the prompt."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("no")


class Prompting(Vault):
    """A prompt that nobody answers."""

    answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait()
        return "too late"


@pytest.fixture(autouse=True)
def own_vault() -> Iterator[None]:
    before = keyring.get_keyring()
    Vault.kept.clear()
    yield
    keyring.set_keyring(before)


def test_a_secret_is_kept_replaced_and_deleted() -> None:
    secrets = Secrets({Absent: "Nowhere", Vault: "The vault"})
    assert secrets.backend_name() == "The vault"
    assert secrets.get("key") is None
    secrets.set("key", "one")
    secrets.set("key", "two 🔑")
    assert secrets.get("key") == "two 🔑"
    assert Vault.kept == {("Candor", "key"): "two 🔑"}
    secrets.delete("key")
    secrets.delete("key")
    assert secrets.get("key") is None


def test_only_keyrings_by_their_own_class_are_trusted() -> None:
    keyring.set_keyring(PlainText())
    secrets = Secrets({Vault: "The vault"})
    secrets.set("key", "secret")
    assert secrets.backend_name() == "The vault"
    own = {
        "darwin": {"keyring.backends.macOS.Keyring": "macOS Keychain"},
        "win32": {"keyring.backends.Windows.WinVaultKeyring": "Windows Credential Locker"},
    }
    others = {
        "keyring.backends.SecretService.Keyring": "Secret Service",
        "keyring.backends.kwallet.DBusKeyring": "KWallet",
    }
    assert {path_of(kind): name for kind, name in TRUSTED.items()} == own.get(sys.platform, others)


@ON_LINUX
@pytest.mark.parametrize("tempting", [PlainText, null.Keyring, fail.Keyring])
def test_without_a_trusted_keyring_nothing_else_is_used(tempting: type[KeyringBackend]) -> None:
    keyring.set_keyring(tempting())
    secrets = Secrets()
    for call in (secrets.backend_name, lambda: secrets.get("key"), lambda: secrets.set("key", "secret")):
        with pytest.raises(SecretsUnavailable, match="no keyring that encrypts is running"):
            call()


def test_a_locked_keyring_is_said_so() -> None:
    with pytest.raises(SecretsUnavailable, match="the keyring is locked") as told:
        Secrets({Locked: "Locked"}).get("key")
    assert isinstance(told.value.__cause__, KeyringLocked)


def test_a_prompt_nobody_answers_is_given_up() -> None:
    try:
        with pytest.raises(SecretsUnavailable, match="did not answer"):
            Secrets({Prompting: "Prompting"}, timeout=0.01).get("key")
        [waiting] = [thread for thread in threading.enumerate() if thread.name == "candor-keyring"]
        assert waiting.daemon
    finally:
        Prompting.answered.set()


@ON_LINUX
@pytest.mark.skipif(not can_run(), reason="needs dbus-run-session")
def test_a_bus_without_a_keyring_is_no_keyring(tmp_path: Path) -> None:
    ask = "from candor.settings import Secrets; print(Secrets(timeout=20).backend_name())"
    command = on_a_bus(tmp_path, sys.executable, "-c", ask)
    asked = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=60, check=False)
    assert "no keyring that encrypts is running" in asked.stderr


def test_closing_gives_up_a_prompt_at_once() -> None:
    Prompting.answered.clear()
    secrets = Secrets({Prompting: "Prompting"}, timeout=600)
    threading.Timer(0.01, secrets.close).start()
    try:
        with pytest.raises(SecretsUnavailable):
            secrets.get("key")
    finally:
        Prompting.answered.set()


def test_the_keyring_that_holds_a_key_is_asked_and_no_other() -> None:
    first, second = Secrets({Vault: "The vault"}), Secrets({Better: "The better one", Vault: "The vault"})
    holder = first.holder()
    first.set("key", "one")
    assert second.backend_name() == "The better one"
    assert second.get("key", holder) == "one"
    with pytest.raises(KeyringChanged, match="is in Nowhere, and now The vault answers"):
        Secrets({Absent: "Nowhere", Vault: "The vault"}).get("key", path_of(Absent))


LOADED = """
import sys
started = []
STARTS = {"subprocess.Popen", "os.posix_spawn", "os.fork", "os.system", "os.exec"}
sys.addaudithook(lambda event, _: started.append(event) if event in STARTS else None)
from candor.settings import keyrings
print(started, keyrings.name_of(keyrings.TRUSTED, "keyring.backends.macOS.Keyring"))
"""


def test_the_keyrings_are_loaded_without_starting_a_program_and_those_of_other_systems_have_their_names() -> None:
    ran = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[] macOS Keychain"
