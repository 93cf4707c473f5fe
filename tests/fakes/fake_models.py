"""The models of the fake server: they can be fetched, made, copied, deleted, loaded and taken out of memory."""

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.scenes import recorded

SIZE = 4_661_224_676  # bytes: what the recorded library tells of llama3:8b in Q4_0
STEPS = 20  # lines for each file that is fetched
SMALL = 12_403  # bytes: the licence, which comes after the weights
LOADED_FOR = timedelta(minutes=5)


class FakeModels:
    """What the server has. `library` is what can be fetched, by name with its bytes; None takes any name.

    `pause` is seconds between two lines of fetching; `stop_after` so many lines a pull ends as `stop` says: "error",
    "cut" or "silent". What was fetched stays in `fetched`, and the next pull goes on there, as Ollama's does.
    """

    def __init__(self, names: Iterable[str], listed: Callable[[str], dict[str, Any]], context: int) -> None:
        self.sizes = dict.fromkeys(names, SIZE)
        self.library: dict[str, int] | None = None
        self.pause = 0.0
        self.stop, self.stop_after = "", 0
        self.stopped = asyncio.Event()  # set when a pull stops so
        self.error = "max retries exceeded: EOF"
        self.fetched: dict[str, int] = {}
        self.files: dict[str, bytes] = {}
        self.loaded: dict[str, int] = {}
        self.on_card = 0.0  # share of a loaded model
        self.refuses = ""  # what /api/create answers with
        self._listed, self._context = listed, context

    def scenes(self) -> dict[str, Scene]:
        """How it answers, by path; "/api/blobs/" stands for every path below it."""
        return {
            "/api/ps": self._ps,
            "/api/pull": self._pull,
            "/api/create": self._create,
            "/api/copy": self._copy,
            "/api/delete": self._delete,
            "/api/blobs/": self._blob,
        }

    def find(self, name: str) -> str:
        """The full name of a model, "" for none."""
        return next((known for known in (name, f"{name}:latest") if known in self.sizes), "")

    async def unload(self, exchange: Exchange) -> None:
        """Answers a request with `keep_alive` 0 as it was recorded."""
        self.loaded.pop(self.find(exchange.request.json["model"]), None)
        await recorded("keep_alive_0_unload")(exchange)

    async def _ps(self, exchange: Exchange) -> None:
        until = (datetime.now(UTC) + LOADED_FOR).isoformat().replace("+00:00", "Z")
        shown = [
            {**self._listed(name), "size": size, "size_vram": round(size * self.on_card), "expires_at": until}
            | {"context_length": self._context}
            for name, size in self.loaded.items()
        ]
        await exchange.json({"models": shown})

    async def _pull(self, exchange: Exchange) -> None:
        name = str(exchange.request.json["model"])
        size = SIZE if self.library is None else self.library.get(name)
        await exchange.start()
        await exchange.line({"status": "pulling manifest"})
        if size is None:
            await exchange.line({"error": "pull model manifest: file does not exist"}, last=True)
            return
        for number, line in enumerate(self._fetching(name, size), 1):
            if self.stop and number > self.stop_after:
                await self._end(exchange)
                return
            await exchange.line(line)
            await asyncio.sleep(self.pause)
        self.sizes[name if ":" in name else f"{name}:latest"] = size
        for status in ("verifying sha256 digest", "writing manifest"):
            await exchange.line({"status": status})
        await exchange.line({"status": "success"}, last=True)

    async def _end(self, exchange: Exchange) -> None:
        self.stopped.set()
        if self.stop == "error":
            await exchange.line({"error": self.error}, last=True)
        elif self.stop == "cut":
            exchange.reset()
        else:
            await asyncio.Event().wait()

    def _fetching(self, name: str, size: int) -> Iterator[dict[str, Any]]:
        """One line after the other for the weights, then for the licence."""
        for part, total in (("weights", size), ("licence", SMALL)):
            digest = f"sha256:{hashlib.sha256(f'{name} {part}'.encode()).hexdigest()}"
            told = {"status": f"pulling {digest[7:19]}", "digest": digest, "total": total}
            at = self.fetched.get(digest, 0)
            yield told | ({"completed": at} if at else {})
            while at < total:
                at = self.fetched[digest] = min(total, at + max(1, total // STEPS))
                yield told | {"completed": at}

    async def _create(self, exchange: Exchange) -> None:
        asked = exchange.request.json
        base = self.find(str(asked.get("from", "")))
        wanted = [*asked.get("files", {}).values(), *asked.get("adapters", {}).values()]
        missing = [digest for digest in wanted if digest not in self.files]
        if self.refuses or missing or not (base or asked.get("files")):
            words = self.refuses or (
                f"blob {missing[0]} not found" if missing else "neither 'from' or 'files' was specified"
            )
            await exchange.json({"error": words}, "400 Bad Request")
            return
        self.sizes[asked["model"] if ":" in asked["model"] else f"{asked['model']}:latest"] = self.sizes.get(base, SIZE)
        await recorded("create_llama3")(exchange)

    async def _copy(self, exchange: Exchange) -> None:
        asked = exchange.request.json
        if source := self.find(asked["source"]):
            self.sizes[asked["destination"]] = self.sizes[source]
            await exchange.whole(b"")
        else:
            await exchange.json({"error": f'model "{asked["source"]}" not found'}, "404 Not Found")

    async def _delete(self, exchange: Exchange) -> None:
        if name := self.find(exchange.request.json["model"]):
            del self.sizes[name]
            self.loaded.pop(name, None)
            await exchange.whole(b"")
        else:
            await exchange.json({"error": f"model '{exchange.request.json['model']}' not found"}, "404 Not Found")

    async def _blob(self, exchange: Exchange) -> None:
        digest = exchange.request.path.rpartition("/")[2]
        known = digest in self.files
        if exchange.request.method == "HEAD":
            await exchange.whole(b"", "200 OK" if known else "404 Not Found")
        elif known:
            exchange.reset()  # as it was seen
        elif f"sha256:{hashlib.sha256(exchange.request.body).hexdigest()}" != digest:
            error = {"error": "digest mismatch, file must be downloaded again"}
            await exchange.whole(json.dumps(error).encode(), "400 Bad Request")
        else:
            self.files[digest] = exchange.request.body
            await exchange.whole(b"", "201 Created")
