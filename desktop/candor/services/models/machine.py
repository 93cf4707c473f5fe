"""What a model can use on this machine."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil

from candor.model.local_model import Machine

DEVICES = Path("/sys/class/drm")
QUERY = ("--query-gpu=name,memory.total", "--format=csv,noheader,nounits")
PATIENCE = 4.0  # seconds: a driver that hangs must not hold the window up
MEBIBYTE = 1024 * 1024
UNSEEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a terminal for it


def machine(devices: Path = DEVICES, ask_nvidia: Callable[[], str] | None = None) -> Machine:
    """Its memory and its graphics card. What cannot be asked is not there: nothing is raised.

    Apple's chips share their memory with the graphics card, so they have no card of their own here.
    """
    memory = psutil.virtual_memory()
    card, name = _nvidia((ask_nvidia or _smi)())
    if not card:
        card, name = _amd(devices)
    if not card and platform.system() == "Darwin" and platform.machine() == "arm64":
        name = "Apple, in the same memory"
    return Machine(memory.total, memory.available, card, name)


def _smi() -> str:
    """What nvidia-smi prints; "" where there is none."""
    program = found()
    if program is None:
        return ""
    try:
        asked = subprocess.run(
            (program, *QUERY), capture_output=True, timeout=PATIENCE, text=True, check=False, creationflags=UNSEEN
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return asked.stdout if asked.returncode == 0 else ""


def found() -> str | None:
    """Where NVIDIA's own program is. On Windows in its one place: looking for it would begin where the person is."""
    if sys.platform == "win32":
        return str(Path(os.environ["SYSTEMROOT"], "System32", "nvidia-smi.exe"))
    return shutil.which("nvidia-smi")


def _nvidia(printed: str) -> tuple[int, str]:
    """Bytes of all cards, for Ollama spreads a model over them, and what they are called.

    One line a card, such as "NVIDIA GeForce RTX 4090, 24564"; the figure is in mebibytes.
    """
    lines = (line.rpartition(",") for line in printed.splitlines())
    cards = [(name.strip(), int(size)) for name, _, size in lines if size.strip().isdecimal()]
    if not cards:
        return 0, ""
    name = cards[0][0] if len(cards) == 1 else f"{len(cards)} cards, {cards[0][0]}"
    return sum(size for _, size in cards) * MEBIBYTE, name


def _amd(devices: Path) -> tuple[int, str]:
    """Of the largest card that amdgpu drives: the kernel's documentation, "mem_info_vram_total", in bytes."""
    largest = 0
    for told in sorted(devices.glob("card*/device/mem_info_vram_total")):
        try:
            largest = max(largest, int(told.read_text(encoding="ascii")))
        except (OSError, ValueError):
            continue
    return largest, "AMD" if largest else ""
