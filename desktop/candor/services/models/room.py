"""How much room there is where the server keeps its models."""

import ipaddress
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

# As the installer for Linux makes it, Arch's package, and the snap. docs/faq of Ollama: "Where are models stored?"
SERVICES = ("/usr/share/ollama/.ollama/models", "/var/lib/ollama", "/var/snap/ollama/common/models")


def is_here(address: str) -> bool:
    """Whether a server's address is on this machine: what lies or runs here says nothing about another one."""
    try:
        return ipaddress.ip_address(urlsplit(address).hostname or "").is_loopback
    except ValueError:
        return False


def kept_in(environ: Mapping[str, str], home: Path, services: Iterable[str] = SERVICES) -> tuple[Path, ...]:
    """Where the server may keep models on this machine: the person's choice alone, else every usual place there is."""
    if chosen := environ.get("OLLAMA_MODELS"):
        return (Path(chosen),)
    usual = (*map(Path, services), home / ".ollama" / "models", home / ".ollama")
    return tuple(place for place in usual if _is_there(place))


def free_room(places: Iterable[Path]) -> int | None:
    """Free bytes there; None where no place is known, or where they lie on disks with different room."""
    found = {room for place in places if (room := _free(place)) is not None}
    return found.pop() if len(found) == 1 else None


def _is_there(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _free(place: Path) -> int | None:
    """Of the place, or of the nearest folder above it that there is."""
    for folder in (place, *place.parents):
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            continue
    return None
