"""Which settings a backup brings back."""

from typing import Any, Protocol

import msgspec

from candor.settings.settings import Settings

REACH = {"ollama_address", "ollama_elsewhere", "ollama_unprotected", "ollama_authority", "nothing_leaves", "updates"}
"""Where words may go is chosen by the person at this machine, never by a file."""


class KeepsSettings(Protocol):
    """The settings file (settings/). Raises SettingsError."""

    def load(self) -> Settings:
        """Those that hold."""
        ...

    def save(self, settings: Settings) -> None:
        """Replaces all."""
        ...


def differing(file: KeepsSettings) -> dict[str, Any]:
    """Those that were chosen."""
    chosen: dict[str, Any] = msgspec.to_builtins(file.load())
    return chosen


def bring_back(chosen: dict[str, Any], file: KeepsSettings) -> tuple[str, ...]:
    """Takes over what was chosen there and is not chosen here; returns the names."""
    now, usual = file.load(), Settings()
    wanted = {}
    for name, value in chosen.items():
        if name in REACH or name not in Settings.__struct_fields__ or getattr(now, name) != getattr(usual, name):
            continue
        try:
            wanted[name] = getattr(msgspec.convert({name: value}, Settings), name)
        except msgspec.ValidationError:
            continue  # of another version
    if wanted:
        file.save(msgspec.structs.replace(now, **wanted))
    return tuple(sorted(wanted))
