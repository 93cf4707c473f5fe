"""What to do where no server answers, as that is done on this system."""

import platform
import shutil
from collections.abc import Callable
from pathlib import Path

from candor.model.errors import OllamaUnreachable
from candor.model.events import ServerState
from candor.services.models.room import is_here
from candor.services.verbs.models import ServerAdvice

# Where Ollama's own installers put the program (docs/linux, docs/macos and docs/windows of Ollama).
PLACES = {
    "Linux": ("/usr/local/bin/ollama", "/usr/bin/ollama"),
    "Darwin": ("/Applications/Ollama.app", "~/Applications/Ollama.app"),
    "Windows": ("~/AppData/Local/Programs/Ollama/ollama.exe",),
}
INSTALL: dict[str, tuple[str, tuple[str, ...]]] = {
    "Linux": (
        "Install it with the system's packages where it has them, else with Ollama's own installer.",
        ("curl -fsSL https://ollama.com/install.sh | sh",),
    ),
    "Darwin": ("Load it from ollama.com/download, or with Homebrew.", ("brew install --cask ollama",)),
    "Windows": ("Load it from ollama.com/download, or with winget.", ("winget install Ollama.Ollama",)),
}
START: dict[str, tuple[str, tuple[str, ...]]] = {
    "Linux": ("Start its service, or run it in a terminal.", ("sudo systemctl start ollama", "ollama serve")),
    "Darwin": ("Open Ollama from the applications folder.", ("open -a Ollama",)),
    "Windows": ("Open Ollama from the Start menu.", ("ollama app",)),
}
ELSEWHERE: tuple[str, tuple[str, ...]] = ("Start Ollama.", ("ollama serve",))


def advice(state: ServerState, *, system: str = "", find: Callable[[str], str | None] = shutil.which) -> ServerAdvice:
    """Words and commands for a server that cannot be reached; nothing where one answers or is on another machine."""
    unreachable = state.failure is not None and state.failure.code == OllamaUnreachable.__name__
    if not unreachable or not is_here(state.address):
        return ServerAdvice()
    name = system or platform.system()
    if find("ollama") is None and not any(_is_there(place) for place in PLACES.get(name, ())):
        remedy, commands = INSTALL.get(name, INSTALL["Linux"])
        return ServerAdvice("Ollama is not installed on this machine", remedy, commands)
    remedy, commands = START.get(name, ELSEWHERE)
    return ServerAdvice("Ollama is installed, and not running", remedy, commands)


def _is_there(place: str) -> bool:
    try:
        return Path(place).expanduser().exists()
    except (OSError, RuntimeError):
        return False
