"""Reads the safetensors format with numpy alone.

The format (https://github.com/huggingface/safetensors#format): 8 bytes little-endian length, that many bytes of JSON
{name: {dtype, shape, data_offsets}}, then the data, offsets counted from its start.
"""

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float32]]


def read_weights(content: bytes) -> Weights:
    """Return the 32-bit float tensors of a safetensors file by name; others (position numbers) are left out."""
    (length,) = struct.unpack_from("<Q", content)
    header: dict[str, Any] = json.loads(content[8 : 8 + length])
    data = memoryview(content)[8 + length :]
    weights = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = entry["data_offsets"]
        weights[name] = np.frombuffer(data[start:end], dtype="<f4").reshape(entry["shape"])
    return weights
