"""How a frozen program begins when it is a reader: it ends with a code whatever happens, and never with a box."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bundle.entries import beginning

import candor

PLACES = [str(Path(candor.__file__).parents[1]), str(Path(beginning.__file__).parents[2])]
CODE = (
    "import sys; sys.argv[1:] = ['--read-documents']; from bundle.entries.beginning import serve; serve(); print('on')"
)


def test_the_window_and_the_command_line_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["candor", "search", "--read-documents"])
    assert not beginning.serve()


@pytest.mark.parametrize(("orders", "code"), [(b"", 0), (b"\xff" * 12, 1), (b"\0\0\0\4none", 1)])
def test_a_reader_ends_at_the_end_of_its_orders_and_at_what_is_none(orders: bytes, code: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(PLACES)}
    ran = subprocess.run([sys.executable, "-c", CODE], input=orders, env=environment, capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (code, b"", b"")
