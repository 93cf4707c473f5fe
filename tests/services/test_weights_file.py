"""A GGUF file is looked through before it goes to the server."""

import struct
from pathlib import Path

import pytest

from candor.model.errors import WeightsUnusable
from candor.services.models.weights_file import check_weights
from services.gguf import gguf, text


def test_a_whole_file_is_as_large_as_it_is(tmp_path: Path) -> None:
    path = gguf(tmp_path / "a.gguf", weights=8 * 8 * 2)
    assert check_weights(path) == path.stat().st_size


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"magic": b"PK\x03\x04"}, "no GGUF"),
        ({"version": 1}, "version"),
        ({"tensors": 0}, "more than a file can hold"),
        ({"weights": 8 * 8 * 2 - 1}, "shorter than it says"),
        ({"weights": 8 * 8 * 2, "offset": 1 << 40}, "shorter than it says"),
        ({"weights": 8 * 8 * 2, "width": 1 << 40}, "shorter than it says"),
        ({"metadata": (text("x") + struct.pack("<I", 99),)}, "another kind"),
        ({"metadata": (text("x") + struct.pack("<IIQ", 9, 8, 1 << 40),)}, "another kind"),
        ({"metadata": (text("x") + struct.pack("<IQ", 8, 1 << 60),)}, "too long"),
    ],
)
def test_what_it_declares_and_does_not_hold_is_refused(tmp_path: Path, changed: dict[str, object], why: str) -> None:
    with pytest.raises(WeightsUnusable, match=why):
        check_weights(gguf(tmp_path / "a.gguf", **changed))


def test_a_file_cut_anywhere_is_refused(tmp_path: Path) -> None:
    whole = gguf(tmp_path / "a.gguf", weights=8 * 8 * 2).read_bytes()
    for end in range(0, len(whole), 7):
        cut = tmp_path / "cut.gguf"
        cut.write_bytes(whole[:end])
        with pytest.raises(WeightsUnusable):
            check_weights(cut)


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(WeightsUnusable, match="cannot be read"):
        check_weights(tmp_path / "nowhere.gguf")


def test_another_alignment_is_kept_to(tmp_path: Path) -> None:
    aligned = text("general.alignment") + struct.pack("<II", 4, 4096)
    path = gguf(tmp_path / "a.gguf", weights=8 * 8 * 2, metadata=(aligned,))
    with pytest.raises(WeightsUnusable, match="shorter"):
        check_weights(path)
    path.write_bytes(path.read_bytes() + bytes(8192))
    assert check_weights(path) > 8192
