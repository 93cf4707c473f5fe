"""A server to practise the interface on, without a model: `python -m fakes.practice_server [--port N] [--rate N]`.

Its answers are the passages' own sentences; its probabilities are made up, those of given answers too. It pretends to
fetch, make and delete models: every one of them answers alike. The first line on standard output is its address. It
ends on SIGTERM and SIGINT. Standard library only.
"""

import argparse
import asyncio
import json
import re
import signal
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.practice_answer import write_answer
from fakes.practice_lines import LineOf, chat_line, entries_of, generate_line
from fakes.practice_prompt import read_prompt
from fakes.practice_rewrite import rewritten
from fakes.practice_scoring import forced
from fakes.practice_template import follow, read_rendered, rendered
from fakes.practice_tokens import Piece, pieces, split
from fakes.practice_visit import noted
from fakes.recording import recording
from fakes.scenes import finish

VERSION = "0.24.0-practice"
MODEL = "practice-llama3:latest"
CONTEXT = 8192
# config.json of meta-llama/Meta-Llama-3-8B, by the names of GGUF.
LLAMA_8B = {
    **{"block_count": 32, "embedding_length": 4096, "feed_forward_length": 14_336, "context_length": CONTEXT},
    **{"attention.head_count": 32, "attention.head_count_kv": 8, "vocab_size": 128_256},
}
READING = 4000.0  # prompt tokens a second
HEADERS = 5  # tokens of Llama 3's template around each message


class PracticeServer(FakeOllama):
    """Answers from the passages in the prompt, at `rate` tokens a second (0: as fast as it goes)."""

    def __init__(self, rate: float = 40.0, port: int = 0) -> None:
        super().__init__(self._chat, version=VERSION, models=[MODEL], context=CONTEXT, port=port)
        self.rate = rate
        self.shelf.pause = 0.15 if rate else 0.0  # a pull can be watched, and is over in some seconds
        self.shelf.loaded = {MODEL: 5_000_000_000}
        self.scenes["/api/show"] = self._known(self._show_large)
        self.scenes["/api/chat"] = self._known(self._chat)
        self.scenes["/api/generate"] = self._known(self._generate)

    def _known(self, scene: Scene) -> Scene:
        async def play(exchange: Exchange) -> None:
            try:
                model = exchange.request.json.get("model", "")
            except ValueError:
                await exchange.json({"error": "invalid JSON"}, "400 Bad Request")
                return
            if self.shelf.find(model):
                await scene(exchange)
            else:
                await exchange.json({"error": f"model '{model}' not found"}, "404 Not Found")

        return play

    async def _show_large(self, exchange: Exchange) -> None:
        """As if it were Llama 3 8B, so that its memory can be reckoned."""
        shown = json.loads(b"".join(recording("show").chunks))
        shown["model_info"] |= {f"llama.{name}": value for name, value in LLAMA_8B.items()}
        shown["model_info"]["general.parameter_count"] = 8_030_261_248
        shown["details"] |= {"parameter_size": "8.0B", "quantization_level": "Q4_0"}
        await exchange.json(shown)

    async def _chat(self, exchange: Exchange) -> None:
        body = exchange.request.json
        messages = body.get("messages") or []
        if body.get("_debug_render_only"):
            said = {"message": {"role": "", "content": ""}, "done": False}
            await exchange.json({"model": MODEL, **said, "_debug_info": {"rendered_template": rendered(messages)}})
            return
        await self._reply(exchange, messages, list(_written(body, messages)), chat_line)

    async def _generate(self, exchange: Exchange) -> None:
        body = exchange.request.json
        if not body.get("raw"):
            await exchange.json({"error": "the practice server generates from raw prompts only"}, "400 Bad Request")
            return
        messages, beginning = read_rendered(str(body.get("prompt", "")))
        whole, words = _said(messages)
        rest = follow(whole, beginning)
        told = [*messages, {"role": "assistant", "content": beginning}]
        await self._reply(exchange, told, list(pieces(rest, words)), generate_line)

    async def _reply(
        self, exchange: Exchange, told: list[dict[str, Any]], everything: list[Piece], line: LineOf
    ) -> None:
        body = exchange.request.json
        options = body.get("options") or {}
        read = sum(len(split(str(message.get("content", "")))) + HEADERS for message in told)
        if read > options.get("num_ctx", CONTEXT) and body.get("truncate") is False:
            error = "the input length exceeds the context length"
            await exchange.json({"error": error}, "400 Bad Request")
            return
        limit = options.get("num_predict") or len(everything)
        reply = everything[:limit] if limit > 0 else everything
        reason = "stop" if len(reply) == len(everything) else "length"
        last = finish(len(reply), read, reason) | self._times(read, reply) | {"model": MODEL}
        del last["message"]
        await self._pause(read / READING)
        await (self._stream if body.get("stream", True) else self._whole)(exchange, reply, last, line)

    async def _stream(self, exchange: Exchange, reply: list[Piece], last: dict[str, Any], line: LineOf) -> None:
        await exchange.start()
        began = asyncio.get_running_loop().time()
        for index, piece in enumerate(reply):
            if self.rate:
                await asyncio.sleep(max(0.0, began + index / self.rate - asyncio.get_running_loop().time()))
            entries = entries_of([piece], exchange.request.json)
            await exchange.line({"model": MODEL, **line(piece.text), "done": False, **entries})
        await exchange.line({**last, **line("")}, last=True)

    async def _whole(self, exchange: Exchange, reply: list[Piece], last: dict[str, Any], line: LineOf) -> None:
        await self._pause(len(reply) / (self.rate or 1))
        text = "".join(piece.text for piece in reply)
        await exchange.json({**last, **line(text), **entries_of(reply, exchange.request.json)})

    def _times(self, read: int, reply: list[Piece]) -> dict[str, int]:
        """How long it takes, in nanoseconds; a rate of 0 takes no time at all."""
        reading, writing = (read / READING, len(reply) / self.rate) if self.rate else (0.0, 0.0)
        seconds = {"total_duration": reading + writing, "prompt_eval_duration": reading, "eval_duration": writing}
        return {"load_duration": 0} | {name: int(value * 1e9) for name, value in seconds.items()}

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds if self.rate else 0)


def _written(body: dict[str, Any], messages: list[dict[str, Any]]) -> Iterable[Piece]:
    wanted = body.get("format")
    if isinstance(wanted, dict) and "const" in wanted:
        return forced(str(wanted["const"]), read_prompt(messages)[1])
    return pieces(*_said(messages))


def _said(messages: Sequence[dict[str, Any]]) -> tuple[str, list[str]]:
    """What it answers, and words of the passages for its alternatives."""
    question, passages = read_prompt(messages)
    text = rewritten(messages) or noted(messages) or write_answer(question, passages)
    return text, re.findall(r"[^\W\d_]{3,9}", " ".join(passage.text for passage in passages).lower())


async def serve(port: int, rate: float) -> None:
    """Serves until a signal ends it."""
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Windows' event loop has no signal handlers of its own.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(ended.set))
    async with PracticeServer(rate, port) as server:
        print(server.address, flush=True)
        await ended.wait()


def main() -> int:
    """Reads the options and serves."""
    parser = argparse.ArgumentParser(description="A practice server, not a model, that speaks Ollama's protocol.")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--rate", type=float, default=40.0, help="tokens a second; 0 as fast as it goes")
    asked = parser.parse_args()
    try:
        asyncio.run(serve(asked.port, asked.rate))
    except OSError as error:
        print(f"The practice server cannot listen on port {asked.port}: {error.strerror}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
