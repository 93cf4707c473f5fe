"""Another embedding model from the hub: only when a person asked for it, never by itself.

This is the one place where Candor reaches another machine. It does so in a process of its own, whose doors alone are
open; the caller has asked the person first.
"""

import contextlib
import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from candor.index.embedder import MANIFEST, Offer
from candor.model.errors import DownloadFailed

STEP = 0.25
"""Seconds between two looks at how much has arrived."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """How much of a download is here: bytes of about so many."""

    done: int
    total: int


def download(offer: Offer, folder: Path) -> Generator[Arrived, None, None]:
    """Fetches a model into a folder that Embedder opens, and yields how far it is; blocks between.

    The folder appears whole at the end or not at all. Closing the iterator stops the download. Raises DownloadFailed.
    """
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_fetch, args=(offer, partial, theirs), daemon=True)
    try:
        child.start()
        theirs.close()
        while not ours.poll(STEP):
            yield Arrived(min(_size(partial), offer.size), offer.size)
        _raise_failure(offer, ours)
        _finish(offer, partial, folder)
        yield Arrived(offer.size, offer.size)
    except OSError as error:
        raise DownloadFailed(offer.name, error.strerror or "") from error
    finally:
        child.terminate()
        child.join()
        child.close()
        ours.close()
        shutil.rmtree(partial, ignore_errors=True)


def _fetch(offer: Offer, partial: Path, result: Connection) -> None:
    """Runs in the child: the hub's client reads these at its first import."""
    os.environ.update(HF_HUB_OFFLINE="0", HF_HUB_DISABLE_XET="1", HF_HUB_DISABLE_PROGRESS_BARS="1")
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        snapshot_download(offer.repository, local_dir=partial, allow_patterns=list(offer.files), token=False)
    except LocalEntryNotFoundError:
        result.send("the hub did not answer")
    except OSError as error:
        result.send(str(error).partition("\n")[0] or type(error).__name__)
    else:
        result.send("")


def _raise_failure(offer: Offer, result: Connection) -> None:
    try:
        why = str(result.recv())
    except EOFError:
        why = "it stopped in the middle"
    if why:
        raise DownloadFailed(offer.name, why)


def _finish(offer: Offer, partial: Path, folder: Path) -> None:
    """Writes the manifest, whose hashes Embedder checks at every start, and moves the folder to its name."""
    shutil.rmtree(partial / ".cache", ignore_errors=True)
    files = {file.relative_to(partial).as_posix(): _sha256(file) for file in partial.rglob("*") if file.is_file()}
    if offer.weights not in files:
        raise DownloadFailed(offer.name, "the hub no longer has its weights")
    manifest = {
        "model": offer.name,
        "dimensions": offer.dimensions,
        "licence": offer.licence,
        "weights": offer.weights,
        "sha256": files[offer.weights],
        "files": files,
    }
    (partial / MANIFEST).write_text(json.dumps(manifest, indent=2), encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _size(folder: Path) -> int:
    total = 0
    for file in folder.rglob("*"):
        with contextlib.suppress(OSError):  # it may be renamed meanwhile
            total += file.stat().st_size
    return total
