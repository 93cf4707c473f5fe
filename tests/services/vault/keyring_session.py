"""What runs on a session bus of its own: a real gnome-keyring, and somebody who answers its prompts or does not."""

import asyncio
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

import secretstorage
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from candor.core import open_core
from candor.model.protection import VaultState

PASSWORD = b"the keyring's own words"
PROMPTER = "org.gnome.keyring.SystemPrompter"
BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")


@contextmanager
def gnome_keyring(*, unlocked: bool = True) -> Iterator[None]:
    """Runs the daemon meanwhile; unlocked as at a login."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as runs:
        stdin: IO[bytes] = runs.stdin  # type: ignore[assignment]
        stdin.write(PASSWORD if unlocked else b"")
        stdin.close()
        try:
            _until(_is_there)
            yield
        finally:
            runs.terminate()


def lock() -> None:
    """Locks the keyring, as a screen that is locked may do."""
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


def change_entry(secret: bytes | None) -> None:
    """Puts another secret in the place of Candor's key, or deletes it."""
    bus = secretstorage.dbus_init()
    for item in secretstorage.get_default_collection(bus).search_items({"service": "Candor"}):
        if secret is None:
            item.delete()
        else:
            item.set_secret(secret)
    bus.close()


@contextmanager
def silent_prompter() -> Iterator[DBusConnection]:
    """Shows prompts to nobody: they stay open until it goes away."""
    with open_dbus_connection() as bus:
        bus.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (PROMPTER, 0)))
        yield bus


def wait_for_prompt(bus: DBusConnection) -> None:
    """Returns when the keyring wants a prompt shown."""
    while bus.receive(timeout=20).header.message_type is not MessageType.method_call:
        continue


async def at_a_start() -> VaultState:
    """How the conversations stand at a start of the program."""
    verbs = await open_core(None, "http://127.0.0.1:9")
    try:
        return await verbs.vault.state()
    finally:
        await verbs.close()


def told(state: VaultState) -> str:
    """In a word: the lock, or why it cannot be opened."""
    return state.failure.code if state.failure else state.lock.value


def start() -> str:
    """The same of a new start."""
    return told(asyncio.run(at_a_start()))


def _is_there() -> bool:
    try:
        bus = secretstorage.dbus_init()
        there = bool(secretstorage.check_service_availability(bus))
        bus.close()
    except secretstorage.exceptions.SecretStorageException:
        return False
    return there


def _until(holds: Callable[[], bool]) -> None:
    for _ in range(400):
        if holds():
            return
        time.sleep(0.02)
    raise TimeoutError("gnome-keyring did not start")
