"""A server that speaks Ollama's protocol from recorded lines."""

import json
import re
from collections.abc import Sequence
from typing import Any

from fakes.door import Door, Scene
from fakes.exchange import Exchange
from fakes.fake_models import SIZE, FakeModels
from fakes.recording import recording
from fakes.scenes import PLAIN, recorded

UNLOADS = re.compile(rb'"keep_alive": ?0\b')
OWN_ORIGIN = re.compile(r"https?://(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(:\d+)?$|(app|file|tauri)://")


class FakeOllama(Door):
    """Answers as the Ollama of the recordings did; a test changes what it needs by path in `scenes`.

    `chat` is how /api/chat answers; else it shows a prompt, forces a text and answers, each as it was recorded.
    `models` are in /api/tags, those in `cloud` with `remote_host` set. A model that is in neither list is shown all
    the same, so that /api/chat decides what happens to it. What is done with models changes `shelf`. Like Ollama it
    answers pages of this machine and no foreign ones, unless `answers_origins`.
    """

    def __init__(
        self,
        chat: Scene | None = None,
        *,
        version: str = "0.24.0",
        models: Sequence[str] = ("llama3:latest",),
        cloud: Sequence[str] = (),
        context: int = 8192,
        port: int = 0,
    ) -> None:
        super().__init__(self._play, port)
        self.version = version
        self.shelf = FakeModels(models, self._listed, context)
        self.cloud = tuple(cloud)
        self.context = context
        self.answers_origins = False
        self.scenes: dict[str, Scene] = {
            "/": recorded("root"),
            "/api/version": self._version,
            "/api/tags": self._tags,
            "/api/show": self._show,
            "/api/chat": chat or self._chat,
            "/api/generate": recorded("branch_alternative_raw"),
            **self.shelf.scenes(),
        }

    @property
    def models(self) -> tuple[str, ...]:
        """The names of the models that it has, but for those in `cloud`."""
        return tuple(self.shelf.sizes)

    def asked(self, path: str = "/api/chat") -> list[dict[str, Any]]:
        """The JSON bodies posted to a path, in order."""
        return [request.json for request in self.requests if request.path == path]

    async def _play(self, exchange: Exchange) -> None:
        path = exchange.request.path
        origin = exchange.request.headers.get("origin")
        if origin and not self.answers_origins and not OWN_ORIGIN.match(origin):
            await recorded("origin_not_allowed")(exchange)
        elif path == "/api/generate" and UNLOADS.search(exchange.request.body):
            await self.shelf.unload(exchange)
        else:
            scene = self.scenes.get(path) or self.scenes.get(path[: path.rfind("/") + 1]) or recorded("unknown_path")
            await scene(exchange)

    async def _version(self, exchange: Exchange) -> None:
        await exchange.json({"version": self.version})

    async def _tags(self, exchange: Exchange) -> None:
        local = [self._listed(name) for name in self.models]
        remote = {"remote_host": "https://ollama.com:443"}
        cloud = [{**self._listed(name), **remote, "remote_model": name.split(":")[0]} for name in self.cloud]
        await exchange.json({"models": local + cloud})

    async def _show(self, exchange: Exchange) -> None:
        shown = json.loads(b"".join(recording("show").chunks))
        shown["model_info"]["llama.context_length"] = self.context
        if exchange.request.json["model"] in self.cloud:
            shown |= {"remote_host": "https://ollama.com:443", "remote_model": exchange.request.json["model"]}
        await exchange.json(shown)

    async def _chat(self, exchange: Exchange) -> None:
        asked = exchange.request.body
        forced = "format_const_forced_with_context" if b'"format"' in asked else PLAIN
        await recorded("debug_render" if b'"_debug_render_only"' in asked else forced)(exchange)

    def _listed(self, name: str) -> dict[str, Any]:
        details = {"parent_model": "", "format": "gguf", "family": "llama", "families": ["llama"]}
        size = {"parameter_size": "8.0B", "quantization_level": "Q4_0"}
        bytes_there = self.shelf.sizes.get(name, SIZE)
        stamp = {"modified_at": "2026-11-22T05:01:10.854896047Z", "size": bytes_there, "digest": "0" * 64}
        return {"name": name, "model": name, **stamp, "details": {**details, **size}}
