"""The icon: every size is there and sharp, and the files of Windows and macOS hold what was drawn."""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from icon import icns, ico, prepare
from PIL import IcnsImagePlugin, Image

PALETTE = {"#d2d1cb", "#ffffff", "#2a5cad", "#1d1d1b", "#c4720a"}
DASHES = {16: 11, 22: 14, 24: 15, 32: 21, 48: 31, 64: 42}
"""Sizes that have a drawing of their own -> the row of their dashes, which crosses every upright edge."""


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a folder with everything rendered, by the program of its own that needs Qt."""
    return rendered(tmp_path_factory.mktemp("icons"))


def rendered(folder: Path) -> Path:
    command = [sys.executable, str(prepare.FOLDER / "prepare.py"), "--to", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def picture(icons: Path, size: int) -> Image.Image:
    with Image.open(icons / prepare.png_of(size)) as image:
        return image.convert("RGBA")


def test_every_file_is_there_in_its_size(icons: Path) -> None:
    made = {path.relative_to(icons) for path in icons.rglob("*") if path.is_file()}
    assert made == set(prepare.NAMES)
    assert {size: picture(icons, size).size for size in prepare.PIXELS} == {n: (n, n) for n in prepare.PIXELS}


def test_two_renderings_are_the_same_files(icons: Path, tmp_path: Path) -> None:
    again = rendered(tmp_path)
    assert [(again / name).read_bytes() for name in prepare.NAMES] == [
        (icons / name).read_bytes() for name in prepare.NAMES
    ]


@pytest.mark.parametrize(("size", "dashes"), DASHES.items())
def test_small_sizes_lie_on_their_pixels(icons: Path, size: int, dashes: int) -> None:
    image = picture(icons, size)
    flat = {(*bytes.fromhex(colour[1:]), 255) for colour in PALETTE} | {(0, 0, 0, 0)}
    assert {image.getpixel((size // 2, y)) for y in range(size)} <= flat, "a line lies between two rows"
    assert {image.getpixel((x, dashes)) for x in range(size)} <= flat, "an edge lies between two columns"


def test_the_drawings_have_the_colours_of_the_look_and_nothing_else() -> None:
    for drawing in prepare.FOLDER.glob("candor*.svg"):
        if drawing.name != "candor-symbolic.svg":
            text = drawing.read_text(encoding="utf-8")
            assert set(re.findall(r"#[0-9a-f]{6}\b", text)) == PALETTE, drawing.name
            assert not re.search("gradient|filter|<text|<image|style=|href", text, re.IGNORECASE), drawing.name


def test_the_symbolic_drawing_has_one_colour() -> None:
    text = (prepare.FOLDER / "candor-symbolic.svg").read_text(encoding="utf-8")
    assert re.findall(r'(?:fill|stroke)="([^"]*)"', text) == ["#2e3436"]


def test_windows_gets_bitmaps_and_one_png(icons: Path) -> None:
    content = (icons / prepare.ICO).read_bytes()
    with Image.open(io.BytesIO(content)) as file:
        assert file.info["sizes"] == {(size, size) for size in ico.SIZES}
        for size in (16, 24, 32, 48, 64, 256):
            assert file.ico.getimage((size, size)).tobytes() == picture(icons, size).tobytes(), size
    assert content.count(b"\x89PNG") == 1, "below 256 pixels parts of Windows read bitmaps alone"


def test_macos_gets_every_size_and_its_double(icons: Path) -> None:
    file = IcnsImagePlugin.IcnsFile(io.BytesIO((icons / prepare.ICNS).read_bytes()))
    assert set(file.itersizes()) == {(points, points, scale) for points in (16, 32, 128, 256, 512) for scale in (1, 2)}
    for size in (16, 32):
        assert file.getimage((size, size, 1)).tobytes() == picture(icons, size).tobytes()
    assert file.getimage((512, 512, 2)).size == (1024, 1024)


def test_the_dock_gets_its_margin(icons: Path) -> None:
    file = IcnsImagePlugin.IcnsFile(io.BytesIO((icons / prepare.ICNS).read_bytes()))
    assert file.getimage((512, 512, 2)).getchannel("A").getbbox() == (100, 100, 924, 924)


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        (b"", b""),
        (b"\x07", b"\x00\x07"),
        (b"\x07\x07", b"\x01\x07\x07"),
        (b"\x07" * 3, b"\x80\x07"),
        (b"\x07" * 131, b"\xff\x07\x00\x07"),
        (b"\x01\x02" + b"\x07" * 3 + b"\x03", b"\x01\x01\x02\x80\x07\x00\x03"),
        (bytes(range(129)), b"\x7f" + bytes(range(128)) + b"\x00\x80"),
    ],
)
def test_runs_are_shortened_as_macos_reads_them(channel: bytes, expected: bytes) -> None:
    assert icns.packed(channel) == expected


def test_what_is_older_than_its_drawing_is_rendered_again(tmp_path: Path) -> None:
    assert not prepare.is_ready(tmp_path)
    rendered(tmp_path)
    assert prepare.is_ready(tmp_path)
    os.utime(tmp_path / prepare.ICNS, (0, 0))
    assert not prepare.is_ready(tmp_path)
