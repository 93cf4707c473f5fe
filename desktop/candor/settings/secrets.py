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
        ended = threading.Event()

        def ask() -> None:
            try:
                answers.append(self._answer(question, holder))
            except (SecretsUnavailable, KeyringChanged, _Refused) as error:
                failures.append(error)
            finally:
                ended.set()
                with self._answered:
                    self._answered.notify_all()

        # A daemon: a password prompt nobody answers must not keep the program from ending.
        threading.Thread(target=ask, name="candor-keyring", daemon=True).start()
        with self._answered:
            self._answered.wait_for(lambda: ended.is_set() or self._closed, self._timeout)
        if answers:
            return answers[0]
        raise self._told(failures)

    def _answer(self, question: "Callable[[KeyringBackend, str], Answer]", holder: str) -> Answer:
        """Asks the keyring, on the calling thread. Raises SecretsUnavailable, KeyringChanged, _Refused."""
        try:
            # Loading the keyring library takes about 0.1 s: too long for the window's start and its thread.
            from candor.settings import keyrings
        except ImportError as error:
            raise SecretsUnavailable("the part that speaks to keyrings is not installed") from error
        trusted = keyrings.TRUSTED if self._trusted is None else self._trusted
        try:
            keyring = keyrings.chosen(trusted, holder)
            return question(keyring, trusted[type(keyring)])
        except keyrings.FOREIGN as error:
            raise _Refused from error

    def _told(self, failures: Sequence[Exception]) -> CandorError:
        if not failures:
            return SecretsUnavailable(f"the keyring did not answer within {self._timeout:.0f} s")
        if isinstance(failures[0], CandorError):
            return failures[0]
        refusal = type(failures[0].__cause__).__name__
        error = SecretsUnavailable("the keyring is locked" if refusal in LOCKED else f"the keyring refused ({refusal})")
        error.__cause__ = failures[0].__cause__
        return error


class _Refused(Exception):
    """The keyring raised something; its cause says what."""
