"""Secrets, kept by the operating system's keyring."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from candor.model.errors import SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from candor.settings.keyrings import Trusted

SERVICE = "Candor"

Answer = TypeVar("Answer")


class Secrets:
    """Gets, sets and deletes secrets by name in a keyring that encrypts.

    Only the keyrings in `trusted` are used, those of `keyrings.TRUSTED` unless told otherwise. Unlocking one may ask
    the person for a password, so every call runs on a thread of its own and is given up after `timeout` seconds.
    Every method raises SecretsUnavailable.
    """

    def __init__(self, trusted: "Trusted | None" = None, timeout: float = 60.0) -> None:
        self._trusted = trusted
        self._timeout = timeout

    def backend_name(self) -> str:
        """The keyring that would be used, in words a person knows; does not unlock it."""
        return self._ask(lambda _, name: name)

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""
        return self._ask(lambda keyring, _: keyring.get_password(SERVICE, name))

    def set(self, name: str, secret: str) -> None:
        """Keeps the secret, in place of an older one."""
        self._ask(lambda keyring, _: keyring.set_password(SERVICE, name, secret))

    def delete(self, name: str) -> None:
        """Deletes the secret; one that is not there is no fault."""

        def delete(keyring: "KeyringBackend", _: str) -> None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)

        self._ask(delete)

    def _ask(self, question: "Callable[[KeyringBackend, str], Answer]") -> Answer:
        answers: list[Answer] = []
        failures: list[Exception] = []

        def ask() -> None:
            # Loading the keyring library takes about 0.1 s: too long for the window's start and its thread.
            from candor.settings import keyrings

            foreseen: tuple[type[Exception], ...] = (SecretsUnavailable, *keyrings.FOREIGN)
            try:
                trusted = keyrings.TRUSTED if self._trusted is None else self._trusted
                keyring = keyrings.best(trusted)
                answers.append(question(keyring, trusted[type(keyring)]))
            except foreseen as error:
                failures.append(error)

        # A daemon: a password prompt nobody answers must not keep the program from ending.
        thread = threading.Thread(target=ask, name="candor-keyring", daemon=True)
        thread.start()
        thread.join(self._timeout)
        if answers:
            return answers[0]
        raise self._told(failures)

    def _told(self, failures: Sequence[Exception]) -> SecretsUnavailable:
        if not failures:
            return SecretsUnavailable(f"the keyring did not answer within {self._timeout:.0f} s")
        if isinstance(failures[0], SecretsUnavailable):
            return failures[0]
        error = SecretsUnavailable(f"the keyring refused ({type(failures[0]).__name__})")
        error.__cause__ = failures[0]
        return error
