"""What fine-tuning a model would take, in three ways; activations, which grow with the batch, come on top."""

from collections.abc import Iterator

from candor.model.local_model import FitStep, Machine, Shape
from candor.services.models.weights import BILLION, weights_count

TRAINED = 16  # bytes: a weight and its gradient in 16 bits, and Adam's three states in 32 (ZeRO, arXiv 1910.02054, 3.1)
HALF = 2  # bytes of a weight that stays as it is
# Four bits and their constants, quantized again (QLoRA, arXiv 2305.14314, section 3).
FOUR_BITS = 4.127 / 8
RANK = 16  # of LoRA's two matrices beside each one (arXiv 2106.09685)


def tuning_steps(shape: Shape, machine: Machine) -> tuple[FitStep, ...]:
    """All weights, LoRA and QLoRA, each with how it is reckoned and how many such graphics cards it would need."""
    return tuple(_steps(shape, machine))


def adapter_weights(shape: Shape, rank: int = RANK) -> int:
    """The weights of LoRA beside every matrix of every layer: `rank` times its inputs and outputs."""
    queries, kept = shape.heads * shape.head, shape.key_heads * shape.head
    attention = 2 * (shape.width + queries) + 2 * (shape.width + kept)
    feed_forward = 3 * (shape.width + shape.inner) * max(1, shape.experts)
    return shape.layers * rank * (attention + feed_forward)


def _steps(shape: Shape, machine: Machine) -> Iterator[FitStep]:
    whole, adapter = weights_count(shape), adapter_weights(shape)
    billions, beside = f"{whole / BILLION:.2f} billion weights", f"{adapter / BILLION:.3f} billion of rank {RANK}"
    for what, how, size in (
        ("All weights", f"{billions} × {TRAINED} bytes", whole * TRAINED),
        ("LoRA", f"{billions} × {HALF} bytes + {beside} × {TRAINED} bytes", whole * HALF + adapter * TRAINED),
        (
            "QLoRA",
            f"{billions} × 4.127 bits + {beside} × {TRAINED} bytes",
            round(whole * FOUR_BITS) + adapter * TRAINED,
        ),
    ):
        yield FitStep(what, how + _cards(size, machine), size)


def _cards(size: int, machine: Machine) -> str:
    if not machine.card:
        return ""
    needed = -(-size // machine.card)
    return f"; {needed:,} graphics {'card' if needed == 1 else 'cards'} like this one"
