"""How lines of text are found in a picture, step by step: groups of pixels, boxes, cuts, signs."""

import math

import numpy as np
import pytest
from PIL import Image

from candor.documents.recognition.cutting import cut, resized
from candor.documents.recognition.finding_lines import LineFinder
from candor.documents.recognition.line_models import normal
from candor.documents.recognition.reading_lines import LineReader
from candor.documents.recognition.smallest_box import clockwise, smallest_box
from candor.documents.recognition.touching import touching
from samples.scans import drawn


def mask(*rows):
    return np.array([[sign == "#" for sign in row] for row in rows])


def test_pixels_touch_by_their_corners_too():
    groups = touching(mask("#..#", ".#..", "...#", "#..."))
    assert sorted(map(len, groups)) == [2, 2, 2, 4]


def test_a_ring_is_one_group_and_so_is_a_fork():
    for rows in (("####", "#..#", "####"), ("#.#.#", "#.#.#", "#####"), ("#####", "#.#.#", "#.#.#")):
        (points,) = touching(mask(*rows))
        assert points.min(axis=0).tolist() == [0, 0]
        assert points.max(axis=0).tolist() == [len(rows[0]) - 1, len(rows) - 1]


def test_where_nothing_is_there_is_no_group():
    assert touching(mask("...", "...")) == []


@pytest.mark.parametrize("degrees", [0, 1, 17, -30, 44])
def test_a_box_is_turned_as_what_is_in_it(degrees):
    rng = np.random.default_rng(degrees + 100)
    inside = rng.uniform((-20, -5), (20, 5), (200, 2))
    points = np.concatenate([inside, [[-20, -5], [20, -5], [20, 5], [-20, 5]]])
    angle = math.radians(degrees)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    box = smallest_box(points @ turn + 100)
    assert sorted(box.sides) == pytest.approx([10, 40])
    assert sorted(np.hypot(*(box.corners - np.roll(box.corners, 1, axis=0)).T)) == pytest.approx([10, 10, 40, 40])
    assert box.corners.mean(axis=0) == pytest.approx([100, 100])


def test_points_in_one_place_or_line_have_a_box_without_width():
    assert smallest_box(np.array([[3.0, 4.0], [3.0, 4.0]])).sides == (0, 0)
    assert min(smallest_box(np.array([[0.0, 0.0], [1.0, 1.0], [5.0, 5.0]])).sides) == pytest.approx(0, abs=1e-9)


def test_a_box_grows_on_every_side():
    grown = smallest_box(np.array([[10.0, 10], [50, 10], [50, 20], [10, 20]])).grown(4)
    assert grown.corners.tolist() == [[6, 6], [54, 6], [54, 24], [6, 24]]
    assert sorted(grown.sides) == [18, 48]


def test_corners_come_clockwise_from_the_upper_left():
    corners = np.array([[9.0, 9], [0, 0], [0, 9], [9, 0]])
    assert clockwise(corners).tolist() == [[0, 0], [9, 0], [9, 9], [0, 9]]


def test_a_straight_cut_is_the_picture_itself():
    picture = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    piece = cut(Image.fromarray(picture), np.array([[10.0, 5], [40, 5], [40, 25], [10, 25]]))
    assert np.abs(piece.astype(int) - picture[5:25, 10:40]).max() <= 1


def test_a_turned_cut_is_set_upright_and_a_tall_one_is_turned():
    line = np.full((80, 80, 3), 255, dtype=np.uint8)
    line[38:42, 20:60] = 0
    turned = Image.fromarray(line).rotate(-30, Image.Resampling.BICUBIC)
    angle = math.radians(30)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    corners = np.array([[-20.0, -8], [20, -8], [20, 8], [-20, 8]]) @ turn + 39.5
    upright = cut(turned, corners)
    assert upright.shape == (16, 40, 3) or upright.shape == (15, 39, 3)
    assert upright[8, 5:-5].mean() < 80
    assert upright[1].mean() > 240
    assert cut(Image.fromarray(line), np.array([[30.0, 10], [40, 10], [40, 70], [30, 70]])).shape == (10, 60, 3)


def test_a_resized_picture_lies_between_its_pixels():
    picture = np.array([[[0] * 3, [100] * 3]], dtype=np.uint8)
    assert resized(picture, (4, 1))[0, :, 0].tolist() == [0, 25, 75, 100]
    assert normal(np.array([[[0, 255, 51]]], dtype=np.uint8)).ravel().tolist() == pytest.approx([-1, 1, -0.6])


def test_each_line_is_found_and_read():
    picture = np.asarray(drawn("Keys of the second floor\nReturned in March").convert("RGB"))
    boxes = LineFinder().boxes(picture)
    pieces = [cut(Image.fromarray(picture), box) for box in boxes]
    reader = LineReader()
    assert [reader.read(piece)[0] for piece in pieces] == ["Keys of the second floor", "Returned in March"]


def test_white_paper_has_no_line_and_a_speck_is_too_small_to_look_at():
    finder = LineFinder()
    assert finder.boxes(np.full((200, 300, 3), 255, dtype=np.uint8)) == []
    assert finder.boxes(np.zeros((5, 5, 3), dtype=np.uint8)) == []


def test_a_line_without_signs_is_read_as_nothing():
    assert LineReader().read(np.full((48, 320, 3), 255, dtype=np.uint8)) == ("", 0.0)
