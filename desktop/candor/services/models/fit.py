"""Whether a model fits this machine, reckoned step by step.

The steps are what Ollama itself reckons before it loads a model (fs/ggml/ggml.go of Ollama): the weights, the KV cache
and the room to compute in.
"""

from collections.abc import Iterator

from candor.model.local_model import Fit, FitStep, LoadedModel, LocalModel, Machine, Shape
from candor.services.models.weights import BILLION, used_weights, weights_count, weights_size

BATCH = 512  # tokens that Ollama reads at once
CACHE_BYTES = 2  # a number of the KV cache: 16 bits, unless OLLAMA_KV_CACHE_TYPE says otherwise


def fit(
    model: LocalModel, context: int, machine: Machine, *, loaded: LoadedModel | None = None, reckoned: bool = False
) -> Fit:
    """The steps for a model at a context of so many tokens, or the one it was trained for where that is shorter.

    `model.size` is taken for the weights unless they are to be `reckoned`, as of a model that is not here yet.
    """
    longest = min(context, model.context) if model.context else context
    return Fit(model.name, longest, machine, tuple(_steps(model, longest, reckoned)), loaded)


def cache_size(shape: Shape, context: int) -> int:
    """Bytes of the KV cache: a key and a value for each layer, kept head and token (arXiv 2305.13245, section 1)."""
    return 2 * shape.layers * shape.key_heads * shape.head * context * CACHE_BYTES


def room_to_compute(shape: Shape, context: int) -> int:
    """Bytes at most of what Ollama computes in, for a batch of 512 tokens, 4 bytes each number.

    The larger of attention over the whole context and of a probability for every word: `GraphSize` of Ollama
    (fs/ggml/ggml.go), the case "llama". With flash attention it is less.
    """
    attention = 4 * BATCH * (1 + 4 * shape.width + context * (1 + shape.heads))
    return max(attention, 4 * BATCH * (shape.width + shape.vocabulary))


def _steps(model: LocalModel, context: int, reckoned: bool) -> Iterator[FitStep]:
    shape = model.shape
    yield _weights(model, reckoned)
    if shape is not None:
        how = f"2 × {shape.layers} layers × {shape.key_heads} heads × {shape.head} × {context:,} tokens × 2 bytes"
        yield FitStep("KV cache", how, cache_size(shape, context))
        how = f"at most, {BATCH} tokens at a time over {context:,} tokens and {shape.heads} heads"
        yield FitStep("Room to compute", how, room_to_compute(shape, context))


def _weights(model: LocalModel, reckoned: bool) -> FitStep:
    shape, size = model.shape, model.size
    if shape is not None and (reckoned or not size):
        size = weights_size(shape, model.quantization) or size
    amount = weights_count(shape) if reckoned and shape else model.parameters
    if not amount or not size:
        return FitStep("Weights", "the size of its file", size)
    bits = size * 8 / amount
    kept = f"{amount / BILLION:.2f} billion weights × {bits:.2f} bits ({model.quantization})"
    if shape is not None and shape.experts:
        kept += f"; a token uses {used_weights(shape) / BILLION:.1f} billion of them"
    return FitStep("Weights", kept, size)
