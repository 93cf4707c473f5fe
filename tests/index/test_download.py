"""Another embedding model: whole at the end or not at all, from a little hub on this machine."""

import contextlib
import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from candor.index.download import Arrived, download
from candor.index.embedder import BUILT_IN, Embedder, Offer, catalogue
from candor.model.connection import ConnectionMade, Why
from candor.model.errors import DownloadFailed

COMMIT = "c" * 40


class Hub(ThreadingHTTPServer):
    """Speaks as much of the hub's protocol as a download needs."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder = folder
        self.asked: list[str] = []


class Handler(BaseHTTPRequestHandler):
    server: Hub

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        self.server.asked.append(self.path)
        names = sorted(path.name for path in self.server.folder.iterdir())
        if "/tree/" in self.path:
            sizes = [(name, (self.server.folder / name).stat().st_size) for name in names]
            body = json.dumps(
                [{"type": "file", "path": name, "size": size, "oid": name} for name, size in sizes]
            ).encode()
        elif self.path.startswith("/api/models/"):
            siblings = [{"rfilename": name} for name in names]
            body = json.dumps({"_id": "1", "id": "some/model", "sha": COMMIT, "siblings": siblings}).encode()
        else:
            body = (self.server.folder / self.path.rpartition("/")[2]).read_bytes()
        self.send_response(200)
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("ETag", f'"{hashlib.sha256(body).hexdigest()}"')
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            with contextlib.suppress(ConnectionError):  # a download may be stopped
                self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Says nothing: the tests look at what was asked."""


@contextlib.contextmanager
def hub(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with Hub(folder) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_address[1]}")
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def offer(*files: str) -> Offer:
    return Offer(BUILT_IN, 384, 24_000_000, "apache-2.0", "", "some/model", "model.onnx", files)


FILES = ("model.onnx", "tokenizer.json", "tokenizer_config.json", "config.json")


def test_a_downloaded_model_embeds(
    tmp_path: Path, embedder_folder: Path, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "embedders" / "model"
    made: dict[int, ConnectionMade] = {}
    with hub(embedder_folder, monkeypatch) as server:
        steps = list(download(offer(*FILES), target, lambda number, each, _: made.update({number: each})))
    assert steps[-1] == Arrived(24_000_000, 24_000_000)
    assert all(0 <= step.done <= step.total for step in steps)
    assert {path.name for path in target.iterdir()} == {*FILES, "manifest.json"}
    assert [path.name for path in target.parent.iterdir()] == ["model"]
    assert not any(path.endswith("manifest.json") for path in server.asked)
    assert {(each.why, each.host, each.port, each.blocked) for each in made.values()} == {
        (Why.EMBEDDER, "127.0.0.1", server.server_address[1], False)
    }
    assert sum(each.received for each in made.values()) == sum(len(Path(target, name).read_bytes()) for name in FILES)
    got = Embedder(target, threads=1)
    assert np.array_equal(got.embed_query("rent"), embedder.embed_query("rent"))
    assert got.identity == embedder.identity


def test_without_a_connection_it_fails_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(DownloadFailed, match="did not answer"):
        list(download(offer(*FILES), tmp_path / "embedders" / "model"))
    assert not any((tmp_path / "embedders").glob("*"))


def test_no_other_host_can_stand_in_for_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.example")
    made: dict[int, ConnectionMade] = {}
    with pytest.raises(DownloadFailed):
        list(download(offer(*FILES), tmp_path / "model", lambda number, each, _: made.update({number: each})))
    assert {(each.why, each.host, each.blocked) for each in made.values()} == {(Why.EMBEDDER, "hub.example", True)}


def test_a_repository_without_the_weights_is_refused(
    tmp_path: Path, embedder_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hub(embedder_folder, monkeypatch), pytest.raises(DownloadFailed, match="weights"):
        list(download(offer("tokenizer.json"), tmp_path / "model"))
    assert list(tmp_path.glob("model*")) == []


def test_the_catalogue_names_what_can_be_had() -> None:
    offers = {each.name: each for each in catalogue()}
    assert offers[BUILT_IN].dimensions == 384
    assert offers["BAAI/bge-small-en-v1.5"].weights in offers["BAAI/bge-small-en-v1.5"].files
    assert all(each.size > 0 and each.repository for each in offers.values())


def test_closing_it_stops_the_download(tmp_path: Path, embedder_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with hub(embedder_folder, monkeypatch):
        steps = download(offer(*FILES), tmp_path / "model")
        next(steps)
        steps.close()
    assert list(tmp_path.glob("model*")) == []
