"""Old processors are recognized before LanceDB dies on them."""

from pathlib import Path

import pytest

from candor.index.cpu import require_avx2, says_avx2, windows_says_avx2


@pytest.mark.parametrize(
    ("flags", "expected"),
    [("fpu sse4_2 avx", False), ("fpu sse4_2 avx avx2 bmi2", True), ("fpu avx2x", False)],
)
def test_the_flags_decide(tmp_path: Path, flags: str, expected: bool) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text(f"processor\t: 0\nflags\t\t: {flags}\n", encoding="ascii")
    assert says_avx2(file) is expected


def test_a_list_that_is_missing_refuses_nobody(tmp_path: Path) -> None:
    assert says_avx2(tmp_path / "nowhere")


def test_this_machine_will_do() -> None:
    require_avx2()


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
