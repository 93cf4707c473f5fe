"""Where a build looks for newer versions and whom it believes, as the environment of the build says it."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from steps.environment import Failed

from candor.services.updates.signature import is_weak

VERSION_FILE, PAGE, KEYS = "CANDOR_VERSION_FILE", "CANDOR_DOWNLOAD_PAGE", "CANDOR_UPDATE_KEYS"
SECRET = "CANDOR_UPDATE_SECRET"
"""Secret keys, white space between; only whoever signs has it, and only in the environment."""


def given(environment: Mapping[str, str]) -> dict[str, object] | None:
    """Return what release.json is to hold, None where nothing is said. Raises Failed for what it may not be."""
    values = {name: environment.get(name, "").strip() for name in (VERSION_FILE, PAGE, KEYS)}
    if not any(values.values()):
        return None
    if missing := [name for name, value in values.items() if not value]:
        raise Failed(f"{missing[0]} is not set, and the rest of where to look for updates is.\nSet all three, or none.")
    page, keys = believed(environment)
    _require_web(VERSION_FILE, values[VERSION_FILE])
    return {"version_file": values[VERSION_FILE], "page": page, "keys": keys}


def believed(environment: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """Return the download page and the public keys. Raises Failed where they are missing, or what they may not be."""
    page, keys = environment.get(PAGE, "").strip(), tuple(environment.get(KEYS, "").lower().split())
    if not page or not keys:
        raise Failed(f"{PAGE if keys else KEYS} is not set")
    for key in keys:
        _require_key(key)
    _require_web(PAGE, page)
    return page, keys


def _require_key(key: str) -> None:
    try:
        raw = bytes.fromhex(key)
    except ValueError as error:
        raise Failed(f"{KEYS} must be hexadecimal digits, 64 for each key") from error
    if is_weak(raw):
        raise Failed(f"{KEYS} has a key that is none: {key}\nMake one: packaging/version_file/command.py key")


def _require_web(name: str, address: str) -> None:
    if urlsplit(address).scheme != "https":
        raise Failed(f"{name} must be an https address, and is {address}")
