"""Whether this processor can run what Candor stands on, which dies on an illegal instruction where it cannot."""

import platform
import sys
from pathlib import Path

from candor.model.errors import CpuUnsupported, ProcessorTooOld

# PF_AVX2_INSTRUCTIONS_AVAILABLE of IsProcessorFeaturePresent, which Windows 10 has known since version 2004.
_WINDOWS_AVX2 = 40
_WINDOWS_2004 = 19041
_XSTATE_AVX = 1 << 2


def require_avx2() -> None:
    """Raises CpuUnsupported on an x86-64 processor without AVX2, on which LanceDB dies; nothing else does.

    Other processors have wheels built for what they all have; macOS wheels are for arm64 alone.
    """
    # An emulated program hears of the processor below it on Windows, where all wheels are for x86-64.
    is_x86 = sys.platform == "win32" or platform.machine().lower() in ("x86_64", "amd64")
    if is_x86 and not _has_avx2():
        raise CpuUnsupported


def require_sse42() -> None:
    """Raises ProcessorTooOld on Linux on an x86-64 processor without SSE 4.2, on which NumPy dies, and much else.

    Windows itself needs it since version 24H2, and has no number for it before version 2004.
    """
    is_x86 = sys.platform == "linux" and platform.machine().lower() in ("x86_64", "amd64")
    if is_x86 and not says("sse4_2", Path("/proc/cpuinfo")):
        raise ProcessorTooOld


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
        return says("avx2", Path("/proc/cpuinfo"))
    return True


def windows_says_avx2(present: bool, xstate: int, build: int) -> bool:
    """Whether Windows tells of AVX2. Before version 2004 it does not, but of AVX, which few processors have alone."""
    return present or (build < _WINDOWS_2004 and bool(xstate & _XSTATE_AVX))


def says(feature: str, cpuinfo: Path) -> bool:
    """Whether Linux's list of processor features names one; a list that cannot be read is no reason to refuse."""
    try:
        with cpuinfo.open(encoding="utf-8", errors="replace") as lines:
            # No further than the first: for each processor the kernel asks how fast it is just now.
            flags = next((line for line in lines if line.startswith("flags")), feature)
    except OSError:
        return True
    return feature in flags.split()
