"""Old processors are recognized before LanceDB dies on them."""

from pathlib import Path

import pytest

from candor.index.cpu import require_avx2, says_avx2


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
