"""The ONNX graph computes BERT: compared with the paper's formulas written in numpy, on random weights."""

import math

import numpy as np
import onnxruntime as ort
import pytest
from embedder.bert_graph import EPSILON, HEADS, HIDDEN, LAYERS, BertGraph
from embedder.int8 import quantized
from embedder.safetensors import Weights
from numpy.typing import NDArray

WORDS, LONGEST, WIDE = 50, 20, 64
Array = NDArray[np.float32]


def random_weights(seed: int) -> Weights:
    """Returns weights under the published names, small where the architecture leaves the size open."""
    dice = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings": (WORDS, HIDDEN),
        "embeddings.position_embeddings": (LONGEST, HIDDEN),
        "embeddings.token_type_embeddings": (2, HIDDEN),
    }
    dense = {}
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            dense[f"{name}.{part}"] = (HIDDEN, HIDDEN)
        dense |= {f"{name}.intermediate.dense": (WIDE, HIDDEN), f"{name}.output.dense": (HIDDEN, WIDE)}
    norms = [name.replace("dense", "LayerNorm") for name in dense if name.endswith("output.dense")]
    weights = {f"{name}.weight": dice.normal(0, 0.1, shape) for name, shape in (shapes | dense).items()}
    weights |= {f"{name}.bias": dice.normal(0, 0.1, shape[0]) for name, shape in dense.items()}
    for name in ["embeddings.LayerNorm", *norms]:
        weights |= {f"{name}.weight": dice.normal(1, 0.1, HIDDEN), f"{name}.bias": dice.normal(0, 0.1, HIDDEN)}
    return {name: value.astype(np.float32) for name, value in weights.items()}


def normalized(weights: Weights, name: str, x: Array) -> Array:
    centred = x - x.mean(-1, keepdims=True)
    scaled: Array = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + EPSILON)
    return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def dense(weights: Weights, name: str, x: Array) -> Array:
    return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def attention(weights: Weights, name: str, x: Array, mask: NDArray[np.int64]) -> Array:
    size = HIDDEN // HEADS
    query, key, value = (dense(weights, f"{name}.{part}", x) for part in ("query", "key", "value"))
    mixed = np.zeros_like(x)
    for head in range(HEADS):
        part = slice(head * size, (head + 1) * size)
        scores = query[:, part] @ key[:, part].T / math.sqrt(size)
        chances = np.exp(scores) * mask
        mixed[:, part] = (chances / chances.sum(-1, keepdims=True)) @ value[:, part]
    return mixed


def bert(weights: Weights, words: NDArray[np.int64], mask: NDArray[np.int64]) -> Array:
    """Returns the last hidden state (length, 384) of one text, by the formulas of arXiv 1810.04805 and 1706.03762."""
    names = ("embeddings.word_embeddings", "embeddings.position_embeddings", "embeddings.token_type_embeddings")
    word, position, kind = (weights[f"{name}.weight"] for name in names)
    x = normalized(weights, "embeddings.LayerNorm", word[words] + position[: len(words)] + kind[0])
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        attended = attention(weights, f"{name}.attention.self", x, mask)
        x = normalized(
            weights,
            f"{name}.attention.output.LayerNorm",
            x + dense(weights, f"{name}.attention.output.dense", attended),
        )
        wide = dense(weights, f"{name}.intermediate.dense", x)
        gelu = 0.5 * wide * (1 + np.vectorize(math.erf)(wide / math.sqrt(2)))
        x = normalized(weights, f"{name}.output.LayerNorm", x + dense(weights, f"{name}.output.dense", gelu))
    return x


@pytest.fixture(scope="module")
def weights() -> Weights:
    return random_weights(7)


def test_the_graph_computes_the_papers_formulas_and_ignores_padding(weights: Weights) -> None:
    words = np.array([[3, 14, 15, 9, 26, 5], [8, 9, 7, 0, 0, 0]])
    mask = np.array([[1, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0]])
    session = ort.InferenceSession(BertGraph(weights).build().SerializeToString())
    inputs = {"input_ids": words, "attention_mask": mask, "token_type_ids": np.zeros_like(words)}
    (hidden,) = session.run(["last_hidden_state"], inputs)
    np.testing.assert_allclose(hidden[0], bert(weights, words[0], mask[0]), atol=1e-4)
    np.testing.assert_allclose(hidden[1, :3], bert(weights, words[1], mask[1])[:3], atol=1e-4)


def test_two_builds_give_the_same_bytes(weights: Weights) -> None:
    first, second = (BertGraph(weights).build() for _ in range(2))
    assert first.SerializeToString(deterministic=True) == second.SerializeToString(deterministic=True)
    assert quantized(first) == quantized(second)


def test_other_weights_give_other_bytes_and_int8_is_a_fraction_of_the_size(weights: Weights) -> None:
    small = quantized(BertGraph(weights).build())
    assert small != quantized(BertGraph(random_weights(8)).build())
    assert len(small) < 0.35 * sum(value.nbytes for value in weights.values())
