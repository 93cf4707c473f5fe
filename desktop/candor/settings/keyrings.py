"""The keyrings Candor trusts, each named by its class in the keyring library."""

import sys
from collections.abc import Mapping

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, macOS
from keyring.errors import KeyringError

from candor.model.errors import SecretsUnavailable

if sys.platform == "linux":
    from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # it ships no types
    from secretstorage.exceptions import SecretStorageException

    LINUX: tuple[type[Exception], ...] = (SecretStorageException, DBusErrorResponse)
else:
    LINUX = ()

FOREIGN: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError, *LINUX)
"""What the back ends are known to raise."""

Trusted = Mapping[type[KeyringBackend], str]

TRUSTED: Trusted = {
    macOS.Keyring: "macOS Keychain",
    Windows.WinVaultKeyring: "Windows Credential Locker",
    SecretService.Keyring: "Secret Service",
    kwallet.DBusKeyring: "KWallet",
}


def best(trusted: Trusted) -> KeyringBackend:
    """The trusted keyring that keyring itself ranks highest here. Raises SecretsUnavailable when there is none.

    keyring's own choice is not asked: with the wrong plug-in installed it is a file in plain text.
    """
    usable = [kind for kind in trusted if kind.viable]
    if not usable:
        raise SecretsUnavailable("no keyring that encrypts is running")
    return max(usable, key=lambda kind: float(kind.priority))()
