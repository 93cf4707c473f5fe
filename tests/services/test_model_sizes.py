"""The arithmetic is checked against what was published: sizes of GGUF files, numbers of weights, KV caches.

Shapes are from the models' config.json (huggingface.co/<maker>/<model>/blob/main/config.json). Sizes are what the model
hub shows for the files named here (huggingface.co/<repository>/blob/main/<file>), in gigabytes with three figures, and
those of the table in tools/quantize/README.md of llama.cpp, in gibibytes.
"""

import pytest

from candor.model.local_model import LocalModel, Machine, Shape
from candor.services.models.fit import cache_size, fit, room_to_compute
from candor.services.models.offers import KNOWN, LLAMA_1B, LLAMA_3B, LLAMA_8B, LLAMA_70B
from candor.services.models.tuning import FOUR_BITS, TRAINED, adapter_weights, tuning_steps
from candor.services.models.weights import used_weights, weights_count, weights_size

MISTRAL = Shape(32, 4096, 32, 8, 128, 14_336, 32_768)
QWEN = Shape(28, 3584, 28, 4, 128, 18_944, 152_064)
GEMMA = Shape(42, 3584, 16, 8, 256, 14_336, 256_000, tied=True)
MIXTRAL = Shape(32, 4096, 32, 8, 128, 14_336, 32_000, experts=8, experts_used=2)
QWEN_MOE = Shape(48, 2048, 32, 4, 128, 768, 151_936, experts=128, experts_used=8)
FILES = [
    ("QuantFactory/Meta-Llama-3-8B-Instruct-GGUF Q4_0", LLAMA_8B, "Q4_0", 4.66),
    ("QuantFactory/Meta-Llama-3-8B-Instruct-GGUF Q8_0", LLAMA_8B, "Q8_0", 8.54),
    ("mmnga/Meta-Llama-3-8B-Instruct-gguf Q4_K_S", LLAMA_8B, "Q4_K_S", 4.69),
    ("mmnga/Meta-Llama-3-8B-Instruct-gguf Q4_K_M", LLAMA_8B, "Q4_K_M", 4.92),
    ("bartowski/Llama-3.2-3B-Instruct-GGUF Q4_K_M", LLAMA_3B, "Q4_K_M", 2.02),
    ("bartowski/Llama-3.2-3B-Instruct-GGUF Q5_K_M", LLAMA_3B, "Q5_K_M", 2.32),
    ("bartowski/Llama-3.2-3B-Instruct-GGUF Q8_0", LLAMA_3B, "Q8_0", 3.42),
    ("bartowski/Llama-3.2-1B-Instruct-GGUF Q8_0", LLAMA_1B, "Q8_0", 1.32),
    ("bartowski/Llama-3.2-1B-Instruct-GGUF Q4_K_M", LLAMA_1B, "Q4_K_M", 0.808),
    ("bartowski/Llama-3.3-70B-Instruct-GGUF Q4_K_M", LLAMA_70B, "Q4_K_M", 42.5),
    ("bartowski/Llama-3.3-70B-Instruct-GGUF Q4_K_S", LLAMA_70B, "Q4_K_S", 40.3),
    ("bartowski/Llama-3.3-70B-Instruct-GGUF Q3_K_M", LLAMA_70B, "Q3_K_M", 34.3),
    ("bartowski/Llama-3.3-70B-Instruct-GGUF Q2_K", LLAMA_70B, "Q2_K", 26.4),
    ("mmnga/Mistral-7B-Instruct-v0.3-gguf Q4_K_M", MISTRAL, "Q4_K_M", 4.37),
    ("bartowski/Qwen2.5-7B-Instruct-GGUF Q4_K_M", QWEN, "Q4_K_M", 4.68),
    ("lmstudio-community/gemma-2-9b-it-GGUF Q5_K_M", GEMMA, "Q5_K_M", 6.65),
    ("lmstudio-community/gemma-2-9b-it-GGUF Q6_K", GEMMA, "Q6_K", 7.59),
    ("gobean/Mixtral-8x7B-Instruct-v0.1-GGUF Q3_K_M", MIXTRAL, "Q3_K_M", 22.5),
    ("gobean/Mixtral-8x7B-Instruct-v0.1-GGUF Q4_0", MIXTRAL, "Q4_0", 26.4),
    ("gobean/Mixtral-8x7B-Instruct-v0.1-GGUF Q4_K_M", MIXTRAL, "Q4_K_M", 28.4),
    ("prithivMLmods/Qwen3-Coder-30B-A3B-Instruct-GGUF Q4_K_M", QWEN_MOE, "Q4_K_M", 18.6),
]
TABLE = {
    "Q2_K": 2.95,
    "Q3_K_S": 3.41,
    "Q3_K_L": 4.02,
    "IQ4_XS": 4.17,
    "IQ4_NL": 4.38,
    "Q4_K_S": 4.36,
    "Q4_K_M": 4.58,
    "Q5_K_S": 5.21,
    "Q5_K_M": 5.33,
    "Q6_K": 6.14,
    "Q8_0": 7.95,
    "F16": 14.96,
}


@pytest.mark.parametrize(("name", "shape", "quantization", "gigabytes"), FILES, ids=[each[0] for each in FILES])
def test_published_files_are_as_large_as_reckoned(name: str, shape: Shape, quantization: str, gigabytes: float) -> None:
    assert weights_size(shape, quantization) / 1e9 == pytest.approx(gigabytes, rel=0.02)


@pytest.mark.parametrize("quantization", TABLE)
def test_every_quantization_of_llama_cpps_own_table(quantization: str) -> None:
    assert weights_size(LLAMA_8B, quantization) / 2**30 == pytest.approx(TABLE[quantization], rel=0.005)


@pytest.mark.parametrize(
    ("shape", "billions"),
    [
        (LLAMA_1B, 1.24),  # arXiv 2407.21783 and Meta's model cards
        (LLAMA_3B, 3.21),
        (LLAMA_8B, 8.03),
        (LLAMA_70B, 70.6),
        (MISTRAL, 7.25),  # the model cards
        (QWEN, 7.62),
        (GEMMA, 9.24),
        (MIXTRAL, 46.7),  # arXiv 2401.04088: 47B, of which a token uses 13B
        (QWEN_MOE, 30.5),  # the model card: 30.5B, of which 3.3B
    ],
)
def test_as_many_weights_as_the_makers_say(shape: Shape, billions: float) -> None:
    assert weights_count(shape) / 1e9 == pytest.approx(billions, rel=0.005)


def test_a_token_uses_some_of_the_experts() -> None:
    assert used_weights(MIXTRAL) / 1e9 == pytest.approx(12.9, rel=0.005)
    assert used_weights(QWEN_MOE) / 1e9 == pytest.approx(3.3, rel=0.02)
    assert used_weights(LLAMA_8B) == weights_count(LLAMA_8B)


@pytest.mark.parametrize(("context", "cache", "room"), [(2048, 256.0, 164.0), (32_768, 4096.0, 2144.0)])
def test_cache_and_room_are_what_llama_cpp_prints(context: int, cache: float, room: float) -> None:
    """In mebibytes, as logged for a Mistral 7B in github.com/fedora-copr/logdetective/pull/106: `KV self size` and
    `CUDA0 compute buffer size`, without flash attention.
    """
    assert cache_size(MISTRAL, context) / 2**20 == cache
    assert room_to_compute(MISTRAL, context) / 2**20 == pytest.approx(room, rel=0.001)


def test_seventy_billion_weights_as_llama_cpp_prints_them() -> None:
    """`model size = 37.22 GiB (4.53 BPW)` and `model params = 70.55 B` in github.com/ollama/ollama/pull/6279, Q4_0."""
    assert weights_size(LLAMA_70B, "Q4_0") / 2**30 == pytest.approx(37.22, rel=0.001)
    assert weights_size(LLAMA_70B, "Q4_0") * 8 / weights_count(LLAMA_70B) == pytest.approx(4.53, rel=0.001)
    assert weights_count(LLAMA_70B) / 1e9 == pytest.approx(70.55, rel=0.0005)


def test_where_words_outweigh_the_context_their_table_decides() -> None:
    assert room_to_compute(LLAMA_8B, 512) == 4 * 512 * (4096 + 128_256)


@pytest.mark.parametrize("known", KNOWN, ids=[known.offer.name for known in KNOWN])
def test_what_is_recommended_is_as_large_as_it_is_said(known) -> None:
    assert weights_size(known.shape, known.quantization) == pytest.approx(known.offer.size, rel=0.02)


def test_the_steps_name_every_figure_and_add_up() -> None:
    model = LocalModel("llama3:8b", size=4_661_211_424, parameters=8_030_261_248, quantization="Q4_0", context=8192)
    shown = LocalModel(**{name: getattr(model, name) for name in model.__slots__} | {"shape": LLAMA_8B})
    found = fit(shown, 100_000, Machine(16_000_000_000, 1))
    weights, cache, room = found.steps
    assert found.context == 8192, "never longer than it was trained for"
    assert weights.how == "8.03 billion weights × 4.64 bits (Q4_0)"
    assert cache.how == "2 × 32 layers × 8 heads × 128 × 8,192 tokens × 2 bytes"
    assert found.needed == weights.size + cache.size + room.size == 4_661_211_424 + cache.size + room.size
    assert found.fits
    assert not fit(shown, 8192, Machine(6_000_000_000, 1)).fits
    assert fit(shown, 8192, Machine(6_000_000_000, 1, card=8_000_000_000)).fits


def test_fine_tuning_takes_what_its_papers_say() -> None:
    """ZeRO (arXiv 1910.02054, 3.1): 1.5 billion weights take 24 GB with Adam. QLoRA (arXiv 2305.14314): 65 billion fit
    a card of 48 GB. A LoRA of rank 16 beside every matrix of Llama 3 8B has 42 million weights (the `peft` package).
    """
    assert 1.5e9 * TRAINED == 24e9
    assert 65e9 * FOUR_BITS < 48e9
    assert adapter_weights(LLAMA_8B, 16) == 41_943_040
    whole, lora, qlora = tuning_steps(LLAMA_8B, Machine(1, 1, card=24_000_000_000))
    assert whole.size == weights_count(LLAMA_8B) * 16
    assert whole.how == "8.03 billion weights × 16 bytes; 6 graphics cards like this one"
    assert qlora.size < lora.size < whole.size
    assert qlora.how.endswith("; 1 graphics card like this one")
    assert "card" not in tuning_steps(LLAMA_8B, Machine(1, 1))[0].how


def test_what_the_server_does_not_tell_is_not_made_up() -> None:
    found = fit(LocalModel("odd", size=1000), 8192, Machine(1, 1))
    assert [(step.what, step.how, step.size) for step in found.steps] == [("Weights", "the size of its file", 1000)]
    assert weights_size(LLAMA_8B, "IQ1_S") == 0
