"""Opens embedding models, by onnxruntime's execution providers."""

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from candor.index.tuning import CPU
from candor.model.errors import EmbedderMissing

if TYPE_CHECKING:
    from fastembed import TextEmbedding


def open_model(name: str, folder: Path, provider: str = CPU) -> "TextEmbedding":
    """Imports fastembed here, not above: it takes 0.4 s, and the window is shown first."""
    from fastembed import TextEmbedding
    from onnxruntime.capi import onnxruntime_pybind11_state as onnx

    refusals = (onnx.Fail, onnx.InvalidArgument, onnx.InvalidGraph, onnx.InvalidProtobuf, onnx.NotImplemented)
    try:
        return TextEmbedding(
            name, specific_model_path=str(folder), threads=1, local_files_only=True, providers=[provider]
        )
    except (ValueError, RuntimeError, OSError, *refusals) as error:
        raise EmbedderMissing(f"{folder} (it cannot be loaded)") from error


def providers() -> list[str]:
    """The execution providers this build of onnxruntime has."""
    from onnxruntime.capi import onnxruntime_pybind11_state as onnx

    return list(onnx.get_available_providers())


def accelerated_model(name: str, folder: Path, provider: str) -> "TextEmbedding | None":
    """A session of another execution provider; None where it cannot be made, as without the driver."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # onnxruntime falls back by itself, and only warns
        try:
            opened: Any = open_model(name, folder, provider)
        except EmbedderMissing:
            return None
    used = opened.model.model.get_providers()
    return opened if used and used[0] == provider else None


def is_mean(model: object) -> bool:
    """Whether the model's vector is the mean of its tokens' vectors, not that of its first token."""
    from fastembed.text.pooled_embedding import PooledEmbedding

    return isinstance(model, PooledEmbedding)
