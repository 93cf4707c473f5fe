"""Text recognition by RapidOCR: the one file that knows it, imported only where a page needs it.

Its models travel inside its package; it is given their paths, so that it never looks for others on a network.
"""

import ctypes
import logging
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rapidocr
import rapidocr.main

from candor.documents.pages.seen_line import SeenLine
from candor.documents.recognition.recognition import THREADS

Picture = np.ndarray[Any, np.dtype[np.uint8]]
"""Rows, columns, and three bytes a pixel."""
MODELS = Path(rapidocr.__file__).parent / "models"
# Lines are looked for in a picture no longer than this, and read in the one that was given: looking needs more memory
# with every pixel. In smaller ones it takes close lines for one.
LONGEST_SIDE = 1_600
SETTINGS = {
    "Global.log_level": "critical",
    "Global.use_preprocess_img": False,
    "Global.use_vertical_padding": False,
    "Global.model_root_dir": str(MODELS),
    "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Det.model_path": str(MODELS / "PP-OCRv6_det_small.onnx"),
    "Det.limit_type": "max",
    "Det.limit_side_len": LONGEST_SIDE,
    "Cls.model_path": str(MODELS / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
    "Rec.rec_batch_num": 1,
    "Rec.model_path": str(MODELS / "PP-OCRv6_rec_small.onnx"),
}
# How many of the longest lines tell which way up a page is.
ASKED = 9
# glibc's M_MMAP_THRESHOLD and M_ARENA_MAX: what is large goes back to the system at once. Without, a worker keeps twice
# the memory that it ever used at a time, and the next page ends at its limit.
GLIBC = ((-3, 1 << 18), (-8, 2))
TALL = 1.5
# Letters at the very edge are not found, so a picture is put on paper that is larger by this on each side.
MARGIN, PAPER = 24, 255


class Engine:
    """Loads its models when it is made, which takes about a second and 350 MB."""

    def __init__(self) -> None:
        logging.getLogger("RapidOCR").disabled = True
        _return_memory()
        self._engine = rapidocr.RapidOCR(params=SETTINGS)

    def lines(self, pixels: bytes, width: int, height: int) -> tuple[list[SeenLine], int]:
        """The lines in a picture (three bytes a pixel), and by how many quarters against the clock it was turned first.

        Their boxes are in pixels of the turned picture.
        """
        quarters = 0
        picture = _framed(pixels, width, height)
        boxes, crops = self._found(picture)
        if sum(_is_tall(box) for box in boxes) > len(boxes) / 2:
            quarters = 1
            boxes, crops = self._found(np.ascontiguousarray(np.rot90(picture)))
        if crops and self._is_on_its_head(crops):
            quarters += 2
            boxes, crops = self._found(np.ascontiguousarray(np.rot90(picture, quarters)))
        if not crops:
            return [], quarters
        read = self._engine.recognize_txt(crops)
        return [_line(*found) for found in zip(boxes, read.txts or (), read.scores or (), strict=False)], quarters

    def _found(self, picture: Picture) -> tuple[list[Any], list[Picture]]:
        try:
            crops, found = self._engine.detect_and_crop(picture, {})
        except rapidocr.main.RapidOCRError:  # it says so when there is no text
            return [], []
        return [] if found.boxes is None else list(found.boxes), crops

    def _is_on_its_head(self, crops: Sequence[Picture]) -> bool:
        longest = sorted(crops, key=lambda crop: crop.shape[1], reverse=True)[:ASKED]
        _, told = self._engine.cls_and_rotate([crop.copy() for crop in longest])
        return sum(label == "180" for label, _ in told.cls_res or ()) > len(longest) / 2


def _return_memory() -> None:
    if platform.libc_ver()[0] == "glibc":
        for option, value in GLIBC:
            ctypes.CDLL(None).mallopt(option, value)


def _framed(pixels: bytes, width: int, height: int) -> Picture:
    rows = np.frombuffer(pixels, dtype=np.uint8).reshape(height, width, 3)[:, :, ::-1]
    return np.pad(rows, ((MARGIN, MARGIN), (MARGIN, MARGIN), (0, 0)), constant_values=PAPER)


def _is_tall(box: Any) -> bool:
    width, height = np.ptp(box, axis=0)
    return bool(height > TALL * width)


def _line(box: Any, text: str, score: float) -> SeenLine:
    (left, top), (right, bottom) = box.min(axis=0), box.max(axis=0)
    edges = (float(edge) - MARGIN for edge in (left, top, right, bottom))
    return SeenLine(text, float(score), *edges)
