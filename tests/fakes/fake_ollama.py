"""A server that speaks Ollama's protocol from recorded lines."""

import json
from collections.abc import Sequence
from typing import Any

from fakes.door import Door, Scene
from fakes.exchange import Exchange
from fakes.recording import recording
from fakes.scenes import PLAIN, recorded


class FakeOllama(Door):
    """Answers as the Ollama of the recordings did; a test changes what it needs by path in `scenes`.

    `chat` is how /api/chat answers; else it shows a prompt, forces a text and answers, each as it was recorded.
    `models` are in /api/tags, those in `cloud` with `remote_host` set. A model that is in neither list is shown all
    the same, so that /api/chat decides what happens to it.
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
        self.models = tuple(models)
        self.cloud = tuple(cloud)
        self.context = context
        self.scenes: dict[str, Scene] = {
            "/": recorded("root"),
            "/api/version": self._version,
            "/api/tags": self._tags,
            "/api/show": self._show,
            "/api/ps": self._ps,
            "/api/chat": chat or self._chat,
            "/api/generate": recorded("branch_alternative_raw"),
        }

    def asked(self, path: str = "/api/chat") -> list[dict[str, Any]]:
        """The JSON bodies posted to a path, in order."""
        return [request.json for request in self.requests if request.path == path]

    async def _play(self, exchange: Exchange) -> None:
        scene = self.scenes.get(exchange.request.path) or recorded("unknown_path")
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

    async def _ps(self, exchange: Exchange) -> None:
        await exchange.json(
            {"models": [{**self._listed(name), "context_length": self.context} for name in self.models]}
        )

    def _listed(self, name: str) -> dict[str, Any]:
        details = {"parent_model": "", "format": "gguf", "family": "llama", "families": ["llama"]}
        size = {"parameter_size": "8.0B", "quantization_level": "Q4_0"}
        stamp = {"modified_at": "2026-11-22T05:01:10.854896047Z", "size": 4_661_224_676, "digest": "0" * 64}
        return {"name": name, "model": name, **stamp, "details": {**details, **size}}
