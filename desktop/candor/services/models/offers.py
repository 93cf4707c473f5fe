"""The Llama 3 models that Candor recommends."""

from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.local_model import Fit, LocalModel, Machine, Offer, Shape
from candor.services.models.fit import fit
from candor.services.models.names import same_model
from candor.services.verbs.models import Offered

QUICK = 10_000_000_000  # bytes: beyond this, a model that is not on a graphics card answers slower than one reads
SHARE = 0.75  # of the memory: the rest is for the system and for what else runs
# config.json of meta-llama's models, the vocabulary that all of them share.
WORDS = 128_256
LLAMA_1B = Shape(16, 2048, 32, 8, 64, 8192, WORDS, tied=True)
LLAMA_3B = Shape(28, 3072, 24, 8, 128, 8192, WORDS, tied=True)
LLAMA_8B = Shape(32, 4096, 32, 8, 128, 14_336, WORDS)
LLAMA_70B = Shape(80, 8192, 64, 8, 128, 28_672, WORDS)


@dataclass(frozen=True, slots=True)
class Known:
    """An offer with how it is built. The sizes are those of Ollama's library, rounded as it shows them."""

    offer: Offer
    shape: Shape
    quantization: str
    context: int


KNOWN = (
    Known(
        Offer("llama3.1:8b", "Llama 3.1 8B", "Answers well, and reads long passages", 4_920_000_000),
        *(LLAMA_8B, "Q4_K_M", 131_072),
    ),
    Known(
        Offer("llama3.2:3b", "Llama 3.2 3B", "For a machine with 8 GB of memory", 2_020_000_000),
        *(LLAMA_3B, "Q4_K_M", 131_072),
    ),
    Known(
        Offer("llama3.2:1b", "Llama 3.2 1B", "The smallest: quick, and often wrong", 1_320_000_000),
        *(LLAMA_1B, "Q8_0", 131_072),
    ),
    Known(
        Offer("llama3.3:70b", "Llama 3.3 70B", "The best of them, for a large graphics card", 42_500_000_000),
        *(LLAMA_70B, "Q4_K_M", 131_072),
    ),
    Known(
        Offer("llama3:8b", "Llama 3 8B", "The first Llama 3, with a window of 8,192 tokens", 4_660_000_000),
        *(LLAMA_8B, "Q4_0", 8192),
    ),
    Known(
        Offer("llama3:70b", "Llama 3 70B", "The first large one, with a window of 8,192 tokens", 40_000_000_000),
        *(LLAMA_70B, "Q4_0", 8192),
    ),
)


def offers(context: int, machine: Machine, here: Sequence[LocalModel]) -> list[Offered]:
    """The recommended models with their fit, the best that fits first."""
    found = [Offered(known.offer, _fit(known, context, machine), _is_here(known, here)) for known in KNOWN]
    return sorted(found, key=lambda each: _rank(each.fit))


def _fit(known: Known, context: int, machine: Machine) -> Fit:
    model = LocalModel(known.offer.name, quantization=known.quantization, context=known.context, shape=known.shape)
    return fit(model, context, machine, reckoned=True)


def _is_here(known: Known, here: Sequence[LocalModel]) -> bool:
    return any(same_model(known.offer.name, model.name) for model in here)


def _rank(found: Fit) -> tuple[int, int]:
    """On the graphics card the largest first, else the largest that is quick and leaves the system its share."""
    needed, here = found.needed, found.machine
    if needed <= here.card:
        return 0, -needed
    if needed <= min(here.memory * SHARE, QUICK):
        return 1, -needed
    return (2 if found.fits else 3), needed
