"""Another embedding model from the hub: only when a person asked for it, never by itself.

It is fetched by a process of its own, which reaches the hub's hosts and nothing else; the caller has asked the person
first.
"""

import contextlib
import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from candor.guard import GATE, Purpose
from candor.index.embedder import MANIFEST, Offer
from candor.index.private_folder import keep_private
from candor.model.connection import ConnectionMade, Why
from candor.model.errors import DownloadFailed

HUB = "huggingface.co"
HOSTS = (HUB, f".{HUB}", ".hf.co")
"""The hub, and where it leads on to for large files."""
STEP = 0.25
"""Seconds between two looks at how much has arrived."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """How much of a download is here: bytes of about so many."""

    done: int
    total: int


Told = Callable[[int, ConnectionMade, bool], None]


def _nobody(number: int, made: ConnectionMade, ended: bool) -> None:
    """Who hears of connections where nobody wants to."""


def download(offer: Offer, folder: Path, told: Told = _nobody) -> Generator[Arrived, None, None]:
    """Fetches a model into a folder that Embedder opens, and yields how far it is; blocks between.

    `told` hears of each connection: its number within this download, what is known, and whether it has ended.
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
        while (why := _heard(ours, told)) is None:
            yield Arrived(min(_size(partial), offer.size), offer.size)
        if why:
            raise DownloadFailed(offer.name, why)
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
    purpose = Purpose(Why.EMBEDDER, offer.name)
    GATE.let(HOSTS)
    GATE.tell(lambda contact: result.send((contact.number, ConnectionMade.of(contact), not contact.open)))
    GATE.serve(purpose)
    result.send(_fetched(offer, partial, purpose))


def _fetched(offer: Offer, partial: Path, purpose: Purpose) -> str:
    """Why it could not be, "" where it was."""
    os.environ.update(HF_HUB_OFFLINE="0", HF_HUB_DISABLE_XET="1", HF_HUB_DISABLE_PROGRESS_BARS="1")
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        snapshot_download(offer.repository, local_dir=partial, allow_patterns=list(offer.files), token=False)
    except LocalEntryNotFoundError:
        purpose.end(failed=True)
        return "the hub did not answer"
    except OSError as error:
        return str(error).partition("\n")[0] or type(error).__name__
    finally:
        files = (partial / name for name in offer.files)
        purpose.received = sum(file.stat().st_size for file in files if file.is_file())
        purpose.end()
    return ""


def _heard(child: Connection, told: Told) -> str | None:
    """What the child says in the end; None while it goes on."""
    if not child.poll(STEP):
        return None
    try:
        said = child.recv()
    except EOFError:
        return "it stopped in the middle"
    if isinstance(said, str):
        return said
    told(*said)
    return None


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
    for made in (partial, *partial.rglob("*")):
        keep_private(str(made))
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
