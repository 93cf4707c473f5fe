"""Text to vectors: the only file that names fastembed."""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock, get_native_id
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from tokenizers import Tokenizer

from candor.index.parted import Parted, mean_of_parts
from candor.index.vectors import Span, Vectors, unit
from candor.model.errors import EmbedderMissing

if TYPE_CHECKING:
    from fastembed import TextEmbedding

S = TypeVar("S")
T = TypeVar("T")
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

    def load(self) -> None:
        """Loads the model, which the first `embed` would do too."""
        self._load()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text, shape (len(texts), dimensions).

        Texts beyond the model's window are cut there. One text at a time in each of `threads` threads: measured
        faster and ten times smaller in memory than padded batches, and on a busy machine twice as fast as the
        model's own threads, which spin while they wait.
        """
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        return np.stack(self._spread(self._embed_one, texts, texts))

    def embed_parts(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[Parted]:
        """For each text its unit vector and those of its parts, which are spans of the text that hold some.

        Where the model's vector is the mean of its tokens' vectors, a part's is the mean of the part's tokens, as the
        model read them within the whole text: that is free, and found the right passages and sentences of
        shared/retrieval as often as parts embedded one by one, which takes as long again as the texts themselves. Parts
        without a token of their own, and those of other models, are embedded one by one.
        """
        return self._spread(self._embed_parted, texts, list(zip(texts, spans, strict=True)))

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimensions,); in the calling thread, never behind a running `embed`."""
        model = self._load()
        return unit(np.asarray(next(iter(model.query_embed(text))), np.float32))

    def close(self) -> None:
        """Ends the threads; the next `embed` would start new ones."""
        with self._loading:
            pool, self._pool, self._model = self._pool, None, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _spread(self, embed: Callable[[S], T], texts: Sequence[str], given: Sequence[S]) -> list[T]:
        """What `embed` makes of each of `given`, in its order; `texts` are as long as the work on each."""
        if not texts:
            return []
        self._load()
        if len(texts) == 1 or self._threads == 1:
            return [embed(each) for each in given]
        # The longest first, so that no thread is left alone with a long one at the end.
        order = sorted(range(len(texts)), key=lambda at: -len(texts[at]))
        with self._loading:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads, "embed", initializer=_give_way)
            pool = self._pool
        made = dict(zip(order, pool.map(embed, [given[at] for at in order]), strict=True))
        return [made[at] for at in range(len(given))]

    def _embed_one(self, text: str) -> Vectors:
        return unit(np.asarray(next(iter(self._load().embed([text], batch_size=1))), np.float32))

    def _embed_parted(self, given: tuple[str, Sequence[Span]]) -> Parted:
        text, spans = given
        model: Any = self._load().model
        if not (spans and _is_mean(model)):
            parts = [self._embed_one(text[a:b]) for a, b in spans]
            return Parted(self._embed_one(text), np.reshape(parts, (len(spans), self.dimensions)).astype(np.float32))
        tokens = np.asarray(model.onnx_embed([text]).model_output[0], np.float32)
        means = mean_of_parts(tokens, model.tokenize([text])[0].offsets, spans)
        each = zip(means, spans, strict=True)
        found = [self._embed_one(text[a:b]) if mean is None else unit(mean) for mean, (a, b) in each]
        return Parted(unit(tokens.mean(axis=0)), np.stack(found))

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


def _is_mean(model: object) -> bool:
    """Whether the model's vector is the mean of its tokens' vectors, not that of its first token."""
    from fastembed.text.pooled_embedding import PooledEmbedding

    return isinstance(model, PooledEmbedding)


def _give_way() -> None:
    """Lowers this thread's priority, so that the window stays quick while folders are read; only Linux has that."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, get_native_id(), PATIENCE)
