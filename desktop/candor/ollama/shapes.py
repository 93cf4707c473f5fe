"""How a model is built, from what /api/show says of it."""

import re
from collections.abc import Mapping

from candor.model.local_model import Shape
from candor.ollama.model_wire import ShownModel

UNITS = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000, "T": 1_000_000_000_000}


def shape_of(shown: ShownModel) -> Shape | None:
    """The model's shape; None where the server does not tell enough of it.

    The keys are those of GGUF (docs/gguf.md of ggml), each behind the architecture's name.
    """
    info = shown.model_info or {}
    kind = f"{info.get('general.architecture', '')}."
    layers, width = _number(info, kind + "block_count"), _number(info, kind + "embedding_length")
    heads = _number(info, kind + "attention.head_count")
    if not (layers and width and heads):
        return None
    tables = _tables(shown)
    inner = _number(info, kind + "expert_feed_forward_length") or _number(info, kind + "feed_forward_length")
    return Shape(
        layers=layers,
        width=width,
        heads=heads,
        key_heads=_number(info, kind + "attention.head_count_kv") or heads,
        head=_number(info, kind + "attention.key_length") or width // heads,
        inner=inner,
        vocabulary=_number(info, kind + "vocab_size") or tables.get("token_embd.weight", 0),
        tied="token_embd.weight" in tables and "output.weight" not in tables,
        experts=_number(info, kind + "expert_count"),
        experts_used=_number(info, kind + "expert_used_count"),
    )


def trained_context(shown: ShownModel) -> int:
    """The context the model was trained for, in tokens; 0 where the server does not say."""
    info = shown.model_info or {}
    return _number(info, f"{info.get('general.architecture', '')}.context_length")


def weights_count(shown: ShownModel) -> int:
    """How many weights it has; 0 where the server does not say. "8.0B" is rounded, the count in the file is not."""
    exact = _number(shown.model_info or {}, "general.parameter_count")
    return exact or counted(shown.details.parameter_size if shown.details else "")


def counted(size: str) -> int:
    """8,000,000,000 for "8.0B"; 0 for what is no such size."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([KMBT]?)", size.strip())
    return round(float(match[1]) * UNITS[match[2]]) if match else 0


def _number(info: Mapping[str, object], key: str) -> int:
    """A number; of one for each layer the largest."""
    value = info.get(key)
    if isinstance(value, list):
        value = max((each for each in value if isinstance(each, int)), default=0)
    return value if isinstance(value, int) and value > 0 else 0


def _tables(shown: ShownModel) -> dict[str, int]:
    """The rows of the two tables of words, by the tensor's name."""
    found: dict[str, int] = {}
    for tensor in shown.tensors or ():
        name, shape = tensor.get("name"), tensor.get("shape")
        if name in ("token_embd.weight", "output.weight") and isinstance(shape, list) and shape:
            found[str(name)] = max((each for each in shape if isinstance(each, int)), default=0)
    return found
