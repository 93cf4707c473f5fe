"""The two models of text recognition, which travel inside RapidOCR's package: nothing else of it is loaded.

They are PaddleOCR's (PP-OCRv6), made for pictures whose channels come as blue, green, red.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime import InferenceSession, SessionOptions  # type: ignore[attr-defined]  # exported without saying so

from candor.documents.recognition.recognition import THREADS

FINDS, READS = "PP-OCRv6_det_small", "PP-OCRv6_rec_small"
SILENT = 4  # onnxruntime's own level: fatal errors alone

Floats = np.ndarray[Any, np.dtype[np.float32]]
Picture = np.ndarray[Any, np.dtype[np.uint8]]
"""Rows, columns, and three bytes a pixel."""


class LineModel:
    """One of them, loaded when it is made."""

    def __init__(self, name: str) -> None:
        options = SessionOptions()
        options.log_severity_level = SILENT
        options.enable_cpu_mem_arena = False
        options.intra_op_num_threads = options.inter_op_num_threads = THREADS
        path = _folder() / f"{name}.onnx"
        self._session = InferenceSession(str(path), sess_options=options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name

    def __call__(self, batch: Floats) -> Floats:
        """What it says of pictures: batch, channels, rows, columns."""
        return np.asarray(self._session.run(None, {self._input: batch})[0])

    @property
    def signs(self) -> list[str]:
        """The characters that the reading model knows, in its order."""
        known: str = self._session.get_modelmeta().custom_metadata_map["character"]
        return known.splitlines()


def normal(picture: Picture) -> Floats:
    """A picture as the models want it: channels, rows, columns, from -1 to 1."""
    return np.ascontiguousarray(picture.transpose(2, 0, 1), dtype=np.float32) / np.float32(127.5) - np.float32(1)


def _folder() -> Path:
    """RapidOCR's models, found without importing it: it would bring OpenCV along."""
    spec = find_spec("rapidocr")
    return Path(*(spec.submodule_search_locations or [])[:1] if spec else [], "models")
