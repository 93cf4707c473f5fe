"""Secrets, kept by the operating system's keyring."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from candor.model.errors import CandorError, KeyringChanged, SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from candor.settings.keyrings import Trusted

SERVICE = "Candor"
LOCKED = ("KeyringLocked", "InitError", "PromptDismissedException", "LockedException")
"""What the keyring library raises where a keyring stays locked: nobody unlocked it, or its prompt was dismissed."""

Answer = TypeVar("Answer")


class Secrets:
    """Gets, sets and deletes secrets by name in a keyring that encrypts.

    Only the keyrings in `trusted` are used, those of `keyrings.TRUSTED` unless told otherwise; `holder` names one of
    them, as `holder()` does, and "" takes the best. Unlocking one may ask the person for a password, so every call runs
    on a thread of its own and is given up after `timeout` seconds, or when it is closed.
    Every method raises SecretsUnavailable, and with a `holder` KeyringChanged.
    """

    def __init__(self, trusted: "Trusted | None" = None, timeout: float = 60.0) -> None:
        self._trusted = trusted
        self._timeout = timeout
        self._answered = threading.Condition()
        self._closed = False

    def backend_name(self) -> str:
        """The keyring that would be used, in words a person knows; does not unlock it."""
        return self._ask(lambda _, name: name)

    def holder(self) -> str:
        """The keyring that would be used, as it is written down; does not unlock it."""
        return self._ask(lambda keyring, _: f"{type(keyring).__module__}.{type(keyring).__qualname__}")

    def name_of(self, holder: str) -> str:
        """What a person calls a keyring that was written down, whether it is there or not."""
        from candor.settings import keyrings

        return keyrings.name_of(keyrings.TRUSTED if self._trusted is None else self._trusted, holder)

    def get(self, name: str, holder: str = "") -> str | None:
        """The secret, None when there is none."""
        return self._ask(lambda keyring, _: keyring.get_password(SERVICE, name), holder)

    def set(self, name: str, secret: str, holder: str = "") -> None:
        """Keeps the secret, in place of an older one."""
        self._ask(lambda keyring, _: keyring.set_password(SERVICE, name, secret), holder)

    def delete(self, name: str, holder: str = "") -> None:
        """Deletes the secret; one that is not there is no fault."""

        def delete(keyring: "KeyringBackend", _: str) -> None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)

        self._ask(delete, holder)

    def close(self) -> None:
        """Gives up whatever is waited for, and whatever will be."""
        with self._answered:
            self._closed = True
            self._answered.notify_all()

    def _ask(self, question: "Callable[[KeyringBackend, str], Answer]", holder: str = "") -> Answer:
        answers: list[Answer] = []
        failures: list[Exception] = []

        def ask() -> None:
            # Loading the keyring library takes about 0.1 s: too long for the window's start and its thread.
            from candor.settings import keyrings

            foreseen: tuple[type[Exception], ...] = (SecretsUnavailable, KeyringChanged, *keyrings.FOREIGN)
            try:
                trusted = keyrings.TRUSTED if self._trusted is None else self._trusted
                keyring = keyrings.chosen(trusted, holder)
                answers.append(question(keyring, trusted[type(keyring)]))
            except foreseen as error:
                failures.append(error)
            finally:
                with self._answered:
                    self._answered.notify_all()

        # A daemon: a password prompt nobody answers must not keep the program from ending.
        threading.Thread(target=ask, name="candor-keyring", daemon=True).start()
        with self._answered:
            self._answered.wait_for(lambda: answers or failures or self._closed, self._timeout)
        if answers:
            return answers[0]
        raise self._told(failures)

    def _told(self, failures: Sequence[Exception]) -> CandorError:
        if not failures:
            return SecretsUnavailable(f"the keyring did not answer within {self._timeout:.0f} s")
        if isinstance(failures[0], CandorError):
            return failures[0]
        locked = type(failures[0]).__name__ in LOCKED
        why = "the keyring is locked" if locked else f"the keyring refused ({type(failures[0]).__name__})"
        error = SecretsUnavailable(why)
        error.__cause__ = failures[0]
        return error
