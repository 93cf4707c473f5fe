"""How many weights a model has, and how many bytes they take."""

from collections.abc import Iterator

from candor.model.local_model import Shape
from candor.services.models.quantizations import BITS, known, layer_bits, table_bits

BILLION = 1_000_000_000


def weights_count(shape: Shape) -> int:
    """The weights of a decoder with grouped queries and gated feed-forward layers, as Llama, Mistral and Qwen have it.

    A layer has four matrices of attention (query, key, value, output), three of feed-forward for each expert (gate,
    up, down), and where there are experts one that chooses among them (Llama 3, arXiv 2407.21783, section 3.2; Mixtral,
    arXiv 2401.04088). Norms are left out: they are less than a millionth.
    """
    layer = sum(amount for _, amount in _parts(shape)) + shape.width * shape.experts
    return shape.layers * layer + _table(shape) * (1 if shape.tied else 2)


def used_weights(shape: Shape) -> int:
    """The weights that one token passes: of the experts only those that it is sent to."""
    idle = shape.experts - shape.experts_used
    return weights_count(shape) - shape.layers * 3 * shape.width * shape.inner * max(0, idle)


def weights_size(shape: Shape, quantization: str) -> int:
    """Bytes of the weights in a quantization; 0 where its bits are not known."""
    if not known(quantization):
        return 0
    bits = sum(
        amount * layer_bits(quantization, part, layer, shape)
        for layer in range(shape.layers)
        for part, amount in _parts(shape)
    )
    bits += shape.layers * shape.width * shape.experts * BITS["F32"]
    if not shape.tied:
        bits += _table(shape) * table_bits(quantization, writes=False)
    return round((bits + _table(shape) * table_bits(quantization, writes=True)) / 8)


def _table(shape: Shape) -> int:
    return shape.vocabulary * shape.width


def _parts(shape: Shape) -> Iterator[tuple[str, int]]:
    queries, kept = shape.heads * shape.head, shape.key_heads * shape.head
    inner = shape.inner * max(1, shape.experts)
    yield "query", shape.width * queries
    yield "key", shape.width * kept
    yield "value", shape.width * kept
    yield "output", queries * shape.width
    yield "up", 2 * shape.width * inner
    yield "down", inner * shape.width
