"""Old processors are recognized before LanceDB dies on them."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from candor.index import cpu
from candor.index.cpu import require_avx2, windows_says_avx2
from candor.model.errors import CpuUnsupported, ProcessorTooOld


@pytest.mark.parametrize(
    ("flags", "expected"),
    [("fpu sse4_2 avx", False), ("fpu sse4_2 avx avx2 bmi2", True), ("fpu avx2x", False)],
)
def test_the_flags_decide(tmp_path: Path, flags: str, expected: bool) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text(f"processor\t: 0\nflags\t\t: {flags}\n", encoding="ascii")
    assert cpu.says("avx2", file) is expected


def test_a_list_that_is_missing_refuses_nobody(tmp_path: Path) -> None:
    assert cpu.says("avx2", tmp_path / "nowhere")


def test_this_machine_will_do() -> None:
    require_avx2()
    cpu.require_sse42()


@pytest.mark.parametrize(
    ("present", "xstate", "build", "expected"),
    [
        (True, 0, 26100, True),
        (False, 0b111, 26100, False),  # AVX alone, on a Windows that knows the difference
        (False, 0b111, 17763, True),  # version 1809 says nothing of AVX2 even where it is
        (False, 0b011, 17763, False),
    ],
)
def test_an_old_windows_is_asked_for_what_it_knows(present: bool, xstate: int, build: int, expected: bool) -> None:
    assert windows_says_avx2(present, xstate, build) is expected


@pytest.mark.parametrize(
    ("require", "error"), [(cpu.require_avx2, CpuUnsupported), (cpu.require_sse42, ProcessorTooOld)]
)
def test_an_old_one_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch, require: Callable[[], None], error: type[Exception]
) -> None:
    monkeypatch.setattr(cpu, "says", lambda feature, cpuinfo: False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with pytest.raises(error, match="This processor is too old"):
        require()
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    require()
