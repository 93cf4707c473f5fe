"""The keyrings Candor trusts, each named by its class in the keyring library."""

import sys
from collections.abc import Mapping

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from candor.model.errors import KeyringChanged, SecretsUnavailable

Trusted = Mapping[type[KeyringBackend], str]

# Only this system's own are loaded: on Linux the one of macOS would look for its libraries by starting ldconfig, a
# compiler and a linker.
if sys.platform == "darwin":
    from keyring.backends import macOS

    TRUSTED: Trusted = {macOS.Keyring: "macOS Keychain"}
elif sys.platform == "win32":
    from keyring.backends import Windows

    TRUSTED: Trusted = {Windows.WinVaultKeyring: "Windows Credential Locker"}
else:
    from keyring.backends import SecretService, kwallet

    TRUSTED: Trusted = {SecretService.Keyring: "Secret Service", kwallet.DBusKeyring: "KWallet"}

if sys.platform == "linux":
    from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # it ships no types
    from secretstorage.exceptions import SecretStorageException

    LINUX: tuple[type[Exception], ...] = (SecretStorageException, DBusErrorResponse)
else:
    LINUX = ()

FOREIGN: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError, *LINUX)
"""What the back ends are known to raise."""

NAMES: Mapping[str, str] = {
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Locker",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
}
"""By their written classes: a data folder may have come from another system."""


def chosen(trusted: Trusted, holder: str = "") -> KeyringBackend:
    """The keyring of a class, by `path_of`; of none the trusted one that keyring itself ranks highest here.

    keyring's own choice is not asked: with the wrong plug-in installed it is a file in plain text.
    Raises SecretsUnavailable when there is none, KeyringChanged when another one answers.
    """
    usable = [kind for kind in trusted if kind.viable]
    if not usable:
        raise SecretsUnavailable("no keyring that encrypts is running")
    best = max(usable, key=lambda kind: float(kind.priority))
    if not holder:
        return best()
    for kind in usable:
        if path_of(kind) == holder:
            return kind()
    raise KeyringChanged(name_of(trusted, holder), trusted[best])


def path_of(kind: type[KeyringBackend]) -> str:
    """How a class is written down, such as "keyring.backends.kwallet.DBusKeyring"."""
    return f"{kind.__module__}.{kind.__qualname__}"


def name_of(trusted: Trusted, holder: str) -> str:
    """What a person calls the keyring of a class that was written down."""
    here = {path_of(kind): name for kind, name in trusted.items()}
    return here.get(holder) or NAMES.get(holder) or holder.rpartition(".")[0]
