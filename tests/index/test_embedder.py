"""The embedder: unit vectors in the order of the texts, and a plain word when its files are missing or damaged."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from candor.index.embedder import Embedder
from candor.model.errors import EmbedderMissing

TEXTS = ["The rent is due monthly.", "A cat.", "", "Steam engines turn heat into work. " * 60, "A cat."]


@pytest.fixture
def copy(embedder_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(embedder_folder, tmp_path / "embedder"))


def test_vectors_have_length_one_and_the_order_of_the_texts(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS)
    assert vectors.shape == (len(TEXTS), embedder.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.array_equal(vectors[1], vectors[4])
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert np.allclose(embedder.embed_query(text), vector, atol=1e-5)
    assert embedder.embed([]).shape == (0, embedder.dimensions)


def test_meaning_is_closer_than_words(embedder: Embedder) -> None:
    query = embedder.embed_query("How much notice must a tenant give?")
    near, far = embedder.embed(
        ["Either side may end the lease with three months' warning.", "Notice boards are brown."]
    )
    assert query @ near > query @ far


def test_several_threads_give_the_same_vectors(embedder_folder: Path, embedder: Embedder) -> None:
    spread = Embedder(embedder_folder, threads=3)
    try:
        assert np.allclose(spread.embed(TEXTS), embedder.embed(TEXTS), atol=1e-5)
    finally:
        spread.close()


def count(embedder: Embedder, text: str) -> int:
    return len(embedder.tokenizer.encode(text, add_special_tokens=False))


def test_tokens_are_counted_without_limit(embedder: Embedder) -> None:
    assert count(embedder, "one two three") == 3
    assert count(embedder, "word " * 1000) == 1000


def test_its_identity_is_that_of_its_weights(copy: Path, embedder: Embedder) -> None:
    named = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))["sha256"]
    assert Embedder(copy).identity == named == embedder.identity
    (copy / "manifest.json").unlink()
    assert Embedder(copy).identity == named
    assert Embedder(copy).dimensions == embedder.dimensions


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "tokenizer_config.json"])
def test_a_missing_file_is_said(copy: Path, name: str) -> None:
    (copy / name).unlink()
    for use in (
        lambda: Embedder(copy).embed(["a"]),
        lambda: Embedder(copy).tokenizer,
        lambda: Embedder(copy).identity,
    ):
        with pytest.raises(EmbedderMissing):
            use()


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(EmbedderMissing):
        Embedder(tmp_path / "nowhere").embed_query("a")


@pytest.mark.parametrize("with_manifest", [True, False])
def test_damaged_weights_are_never_used(copy: Path, *, with_manifest: bool) -> None:
    weights = copy / "model.onnx"
    if with_manifest:
        content = bytearray(weights.read_bytes())
        content[len(content) // 2] ^= 1
        weights.write_bytes(content)
    else:
        (copy / "manifest.json").unlink()
        weights.write_bytes(b"not a graph")
    with pytest.raises(EmbedderMissing):
        Embedder(copy, threads=1).embed_query("a")


@pytest.mark.parametrize("name", ["tokenizer.json", "manifest.json"])
def test_a_damaged_companion_is_said(copy: Path, name: str) -> None:
    (copy / name).write_text("{", encoding="utf-8")
    with pytest.raises(EmbedderMissing):
        count(Embedder(copy), "a")
