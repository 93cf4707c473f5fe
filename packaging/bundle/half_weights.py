"""Stores the weights of the reading models in half of their bytes; onnxruntime widens them again when it loads them.

Rounding to 11 bits changes a weight by less than one part in two thousand; the texts of the samples stay the same
(`dev.py inspect bundle`). They are 15 MB of an installer that hardly anything else makes smaller.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from steps.environment import Failed

LARGE = 1_000
"""Numbers. Less is not worth a step of the graph."""
GREATEST = float(np.finfo(np.float16).max)


def halve_models(source: Path, made: Path) -> None:
    """Write every model of a folder into another. Raises Failed where there is none, or its weights do not fit."""
    models = sorted(source.glob("*.onnx"))
    if not models:
        raise Failed(f"There are no reading models in {source}.\nLook at what rapidocr's wheel holds now.")
    made.mkdir(parents=True)
    for path in models:
        (made / path.name).write_bytes(halved(onnx.load(path)).SerializeToString(deterministic=True))


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return the model with every large table of weights rounded, and a step before all others that widens it again."""
    kept, casts = [], []
    for table in model.graph.initializer:
        weights = numpy_helper.to_array(table)
        if table.data_type != TensorProto.FLOAT or weights.size < LARGE:
            kept.append(table)
            continue
        if not np.abs(weights).max() < GREATEST:
            raise Failed(f"{table.name}: these weights do not fit into half of their bytes.")
        name = f"{table.name}_half"
        kept.append(numpy_helper.from_array(weights.astype(np.float16), name))
        casts.append(helper.make_node("Cast", [name], [table.name], name=f"{name}_cast", to=TensorProto.FLOAT))
    steps = [*casts, *model.graph.node]
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(kept)
    model.graph.node.extend(steps)
    return model
