"""Text to vectors: the only file that names fastembed."""

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock, get_native_id
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from candor.model.errors import EmbedderMissing

if TYPE_CHECKING:
    from fastembed import TextEmbedding

Vectors = NDArray[np.float32]
BUILT_IN = "sentence-transformers/all-MiniLM-L6-v2"
MANIFEST = "manifest.json"
WEIGHTS = "model.onnx"
COMPANIONS = ("config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
TOKENIZER = ("tokenizer.json", "tokenizer_config.json")
PATIENCE = 10  # steps of niceness


@dataclass(frozen=True, slots=True, order=True)
class Offer:
    """A model that could be downloaded. `size` is in bytes, about; `files` are their names in the hub's repository."""

    name: str
    dimensions: int
    size: int
    licence: str
    description: str
    repository: str
    weights: str
    files: tuple[str, ...]


class Embedder:
    """One embedding model in one folder, loaded on first use.

    `folder` holds tokenizer.json, tokenizer_config.json, the weights and usually manifest.json: `model` (its name in
    fastembed's catalogue), `dimensions`, `weights` (model.onnx unless named), `sha256` of the weights and of all
    `files`. `threads` is how many texts are embedded at once, None for one a core.
    Every method may be called from any thread; the first `embed` takes about a second, so never on the event loop.
    Raises EmbedderMissing where a file is missing or not what the manifest says.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        self.folder = folder
        self._threads = threads or os.cpu_count() or 1
        self._loading = Lock()
        self._model: TextEmbedding | None = None
        self._pool: ThreadPoolExecutor | None = None

    @cached_property
    def _manifest(self) -> dict[str, Any]:
        manifest = self._read_json(MANIFEST) if (self.folder / MANIFEST).exists() else {}
        if any(not (self.folder / name).is_file() for name in (manifest.get("weights", WEIGHTS), *TOKENIZER)):
            raise EmbedderMissing(str(self.folder))
        return manifest

    @cached_property
    def name(self) -> str:
        """The model's name in fastembed's catalogue."""
        return str(self._manifest.get("model", BUILT_IN))

    @cached_property
    def identity(self) -> str:
        """The SHA-256 of the model's weights in hex: vectors of two identities never share a table."""
        return str(self._manifest.get("sha256") or self._digest(WEIGHTS))

    @cached_property
    def dimensions(self) -> int:
        """The length of a vector."""
        known = self._manifest.get("dimensions")
        return known if isinstance(known, int) else int(self.embed_query("length").shape[0])

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The model's tokenizer without truncation or padding, for counting; loads in milliseconds."""
        self._verify("tokenizer.json")
        tokenizer = Tokenizer.from_str(json.dumps(self._read_json("tokenizer.json")))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text, shape (len(texts), dimensions).

        Texts beyond the model's window are cut there. One text at a time in each of `threads` threads: measured
        faster and ten times smaller in memory than padded batches, and on a busy machine twice as fast as the
        model's own threads, which spin while they wait.
        """
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        self._load()
        if len(texts) == 1 or self._threads == 1:
            return np.stack([self._embed_one(text) for text in texts])
        # The longest first, so that no thread is left alone with a long one at the end.
        order = sorted(range(len(texts)), key=lambda at: -len(texts[at]))
        vectors: Vectors = np.empty((len(texts), self.dimensions), np.float32)
        for at, vector in zip(order, self._spread([texts[at] for at in order]), strict=True):
            vectors[at] = vector
        return vectors

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimensions,); in the calling thread, never behind a running `embed`."""
        model = self._load()
        return _unit(np.asarray(next(iter(model.query_embed(text))), np.float32))

    def close(self) -> None:
        """Ends the threads; the next `embed` would start new ones."""
        with self._loading:
            pool, self._pool, self._model = self._pool, None, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _spread(self, texts: Sequence[str]) -> Iterator[Vectors]:
        with self._loading:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads, "embed", initializer=_give_way)
            pool = self._pool
        return pool.map(self._embed_one, texts)

    def _embed_one(self, text: str) -> Vectors:
        return _unit(np.asarray(next(iter(self._load().embed([text], batch_size=1))), np.float32))

    def _load(self) -> "TextEmbedding":
        with self._loading:
            if self._model is None:
                for file in (self._manifest.get("weights", WEIGHTS), *TOKENIZER):
                    self._verify(file)
                self._model = _open(self.name, self.folder)
            return self._model

    def _verify(self, file: str) -> None:
        known = self._manifest.get("files", {}).get(file)
        if known and known != self._digest(file):
            raise EmbedderMissing(f"{self.folder} ({file} is damaged)")

    def _digest(self, name: str) -> str:
        try:
            with (self.folder / name).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise EmbedderMissing(str(self.folder)) from error

    def _read_json(self, file: str) -> dict[str, Any]:
        try:
            content = json.loads((self.folder / file).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise EmbedderMissing(f"{self.folder} ({file} is damaged)") from error
        if not isinstance(content, dict):
            raise EmbedderMissing(f"{self.folder} ({file} is damaged)")
        return content


def catalogue() -> list[Offer]:
    """Every model fastembed knows and a hub serves, by name. Slow the first time: it imports fastembed."""
    from fastembed import TextEmbedding

    known = TextEmbedding.list_supported_models()
    return sorted(
        Offer(
            name=each["model"],
            dimensions=each["dim"],
            size=round(each["size_in_GB"] * 1e9),
            licence=each["license"],
            description=each["description"],
            repository=each["sources"]["hf"],
            weights=each["model_file"],
            files=(each["model_file"], *each["additional_files"], *COMPANIONS),
        )
        for each in known
        if each["sources"]["hf"]
    )


def _open(name: str, folder: Path) -> "TextEmbedding":
    """Imports fastembed here, not above: it takes 0.4 s, and the window is shown first."""
    from fastembed import TextEmbedding
    from onnxruntime.capi import onnxruntime_pybind11_state as onnx

    refusals = (onnx.Fail, onnx.InvalidArgument, onnx.InvalidGraph, onnx.InvalidProtobuf, onnx.NotImplemented)
    try:
        return TextEmbedding(name, specific_model_path=str(folder), threads=1, local_files_only=True)
    except (ValueError, RuntimeError, OSError, *refusals) as error:
        raise EmbedderMissing(f"{folder} (it cannot be loaded)") from error


def _unit(vector: Vectors) -> Vectors:
    return vector / np.float32(max(float(np.linalg.norm(vector)), 1e-12))


def _give_way() -> None:
    """Lowers this thread's priority, so that the window stays quick while folders are read; only Linux has that."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, get_native_id(), PATIENCE)
