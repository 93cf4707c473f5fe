"""Whether this processor can run LanceDB, which dies on an illegal instruction where it cannot."""

import platform
import sys
from pathlib import Path

from candor.model.errors import CpuUnsupported

# PF_AVX2_INSTRUCTIONS_AVAILABLE of IsProcessorFeaturePresent, which Windows 10 has known since version 2004.
_WINDOWS_AVX2 = 40
_WINDOWS_2004 = 19041
_XSTATE_AVX = 1 << 2


def require_avx2() -> None:
    """Raises CpuUnsupported on an x86-64 processor without AVX2.

    Other processors have wheels built for what they all have; macOS wheels are for arm64 alone.
    """
    # An emulated program hears of the processor below it on Windows, where all wheels are for x86-64.
    is_x86 = sys.platform == "win32" or platform.machine().lower() in ("x86_64", "amd64")
    if is_x86 and not _has_avx2():
        raise CpuUnsupported


def _has_avx2() -> bool:
    if sys.platform == "win32":
        import ctypes

        windows = ctypes.windll.kernel32
        windows.GetEnabledXStateFeatures.restype = ctypes.c_uint64
        return windows_says_avx2(
            bool(windows.IsProcessorFeaturePresent(_WINDOWS_AVX2)),
            windows.GetEnabledXStateFeatures(),
            sys.getwindowsversion().build,
        )
    if sys.platform == "linux":
        return says_avx2(Path("/proc/cpuinfo"))
    return True


def windows_says_avx2(present: bool, xstate: int, build: int) -> bool:
    """Whether Windows tells of AVX2. Before version 2004 it does not, but of AVX, which few processors have alone."""
    return present or (build < _WINDOWS_2004 and bool(xstate & _XSTATE_AVX))


def says_avx2(cpuinfo: Path) -> bool:
    """Whether Linux's list of processor features names AVX2; a list that cannot be read is no reason to refuse."""
    try:
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return True
    flags = next((line for line in lines if line.startswith("flags")), "avx2")
    return "avx2" in flags.split()
