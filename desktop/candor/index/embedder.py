"""Text to vectors: with candor.index.sessions the only file that names fastembed."""

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock, get_native_id
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import psutil
from tokenizers import Tokenizer

from candor.index.parted import Parted, mean_of_parts
from candor.index.power import Power
from candor.index.sessions import accelerated_model, is_mean, open_model, providers
from candor.index.tuning import CPU, SAMPLE, Tuning, Way, fastest, processor, ways
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
    `files`. `threads` is how many texts are embedded at once, None for one a processor; with the file `tuning` many
    passages are embedded in the way that is fastest here, and questions as ever. `power` may let fewer threads work.
    Every method may be called from any thread; the first `embed` takes about a second, so never on the event loop.
    Raises EmbedderMissing where a file is missing or not what the manifest says.
    """

    def __init__(
        self, folder: Path, threads: int | None = None, *, power: Power | None = None, tuning: Path | None = None
    ) -> None:
        self.folder = folder
        self._power = power or Power("never")
        self._tuning = tuning
        self._way = Way(CPU, threads or os.cpu_count() or 1)
        self._loading = Lock()
        self._model: TextEmbedding | None = None
        self._accelerated: TextEmbedding | None = None
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
        given = list(zip(texts, spans, strict=True))
        if self._tuning is not None and len(texts) >= SAMPLE:
            file, self._tuning = self._tuning, None
            self._tune(file, texts[:SAMPLE], given[:SAMPLE])
        return self._spread(self._embed_parted, texts, given)

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimensions,); in the calling thread, never behind a running `embed`."""
        model = self._load()
        return unit(np.asarray(next(iter(model.query_embed(text))), np.float32))

    def close(self) -> None:
        """Ends the threads; the next `embed` would start new ones."""
        with self._loading:
            pool, self._pool, self._model, self._accelerated = self._pool, None, None, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _spread(self, embed: Callable[[S], T], texts: Sequence[str], given: Sequence[S]) -> list[T]:
        """What `embed` makes of each of `given`, in its order; `texts` are as long as the work on each."""
        if not texts:
            return []
        self._load()
        threads = min(self._power.of(self._way.threads), len(texts))
        if len(texts) == 1 or self._way.threads == 1:
            return [embed(each) for each in given]
        # The longest first, so that no thread is left alone with a long one at the end.
        order = sorted(range(len(texts)), key=lambda at: -len(texts[at]))
        with self._loading:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(os.cpu_count() or 1, "embed", initializer=_give_way)
            pool = self._pool
        made: dict[int, T] = {}
        left = iter(order)

        def work() -> None:
            for at in left:  # each thread takes the next, and so many threads as are wanted just now
                made[at] = embed(given[at])

        for working in [pool.submit(work) for _ in range(threads)]:
            working.result()
        return [made[at] for at in range(len(given))]

    def _tune(self, file: Path, texts: Sequence[str], given: Sequence[tuple[str, Sequence[Span]]]) -> None:
        """Takes the way that is fastest on this machine; where there is a choice, it is timed once and kept."""

        def seconds(way: Way) -> float | None:
            if not self._use(way):
                return None
            self._embed_parted(given[0])  # the first run of a session prepares those after it
            began = time.perf_counter()
            self._spread(self._embed_parted, texts, given)
            return time.perf_counter() - began

        self._load()
        offered = providers()
        tuning = Tuning(file, self.identity, processor(), ", ".join(offered))
        known = ways(offered, self._way.threads, psutil.cpu_count(logical=False) or self._way.threads)
        way = known[0] if len(known) == 1 else tuning.kept()
        if way is None:
            way = fastest(known, seconds)
            tuning.keep(way)
        if not self._use(way):
            self._use(known[0])

    def _use(self, way: Way) -> bool:
        """Embeds passages in this way from now on; False, and as before, where its session cannot be made."""
        accelerated = None if way.provider == CPU else accelerated_model(self.name, self.folder, way.provider)
        if way.provider != CPU and accelerated is None:
            return False
        self._way, self._accelerated = way, accelerated
        return True

    def _for_passages(self) -> "TextEmbedding":
        return self._accelerated or self._load()

    def _embed_one(self, text: str) -> Vectors:
        return unit(np.asarray(next(iter(self._for_passages().embed([text], batch_size=1))), np.float32))

    def _embed_parted(self, given: tuple[str, Sequence[Span]]) -> Parted:
        text, spans = given
        model: Any = self._for_passages().model
        if not (spans and is_mean(model)):
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
                self._model = open_model(self.name, self.folder)
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


def _give_way() -> None:
    """Lowers this thread's priority, so that the window stays quick while folders are read; only Linux has that."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, get_native_id(), PATIENCE)
