"""Whether this processor can run LanceDB, which dies on an illegal instruction where it cannot."""

import platform
import sys
from pathlib import Path

from candor.model.errors import CpuUnsupported

# PF_AVX2_INSTRUCTIONS_AVAILABLE of IsProcessorFeaturePresent (Windows 10 and later).
_WINDOWS_AVX2 = 40


def require_avx2() -> None:
    """Raises CpuUnsupported on an x86-64 processor without AVX2.

    Other processors have wheels built for what they all have; macOS wheels are for arm64 alone.
    """
    if platform.machine().lower() in ("x86_64", "amd64") and not _has_avx2():
        raise CpuUnsupported


def _has_avx2() -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(_WINDOWS_AVX2))
    if sys.platform == "linux":
        return says_avx2(Path("/proc/cpuinfo"))
    return True


def says_avx2(cpuinfo: Path) -> bool:
    """Whether Linux's list of processor features names AVX2; a list that cannot be read is no reason to refuse."""
    try:
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return True
    flags = next((line for line in lines if line.startswith("flags")), "avx2")
    return "avx2" in flags.split()
