"""A server to practise the interface on, without a model: `python -m fakes.practice_server [--port N] [--rate N]`.

Its answers are the passages' own sentences and its probabilities are made up. The first line on standard output is
its address. It ends on SIGTERM and SIGINT. Standard library only.
"""

import argparse
import asyncio
import re
import signal
import sys
from typing import Any

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.practice_answer import write_answer
from fakes.practice_prompt import read_prompt
from fakes.practice_tokens import Piece, pieces, split
from fakes.scenes import finish

VERSION = "0.24.0-practice"
MODEL = "practice-llama3:latest"
CONTEXT = 8192
READING = 4000.0  # prompt tokens a second
HEADERS = 5  # tokens of Llama 3's template around each message


class PracticeServer(FakeOllama):
    """Answers from the passages in the prompt, at `rate` tokens a second (0: as fast as it goes)."""

    def __init__(self, rate: float = 40.0, port: int = 0) -> None:
        super().__init__(self._chat, version=VERSION, models=[MODEL], context=CONTEXT, port=port)
        self.rate = rate
        self.scenes["/api/show"] = self._known(self._show)
        self.scenes["/api/chat"] = self._known(self._chat)

    def _known(self, scene: Scene) -> Scene:
        async def play(exchange: Exchange) -> None:
            try:
                model = exchange.request.json.get("model", "")
            except ValueError:
                await exchange.json({"error": "invalid JSON"}, "400 Bad Request")
                return
            if model in (MODEL, MODEL.split(":")[0]):
                await scene(exchange)
            else:
                await exchange.json({"error": f"model '{model}' not found"}, "404 Not Found")

        return play

    async def _chat(self, exchange: Exchange) -> None:
        body = exchange.request.json
        options, messages = body.get("options") or {}, body.get("messages") or []
        read = sum(len(split(str(message.get("content", "")))) + HEADERS for message in messages)
        if read > options.get("num_ctx", CONTEXT) and body.get("truncate") is False:
            error = "the input length exceeds the context length"
            await exchange.json({"error": error}, "400 Bad Request")
            return
        question, passages = read_prompt(messages)
        words = re.findall(r"[^\W\d_]{3,9}", " ".join(passage.text for passage in passages).lower())
        everything = list(pieces(write_answer(question, passages), words))
        limit = options.get("num_predict") or len(everything)
        reply = [_line(piece, body) for piece in (everything[:limit] if limit > 0 else everything)]
        last = finish(len(reply), read, "stop" if len(reply) == len(everything) else "length") | self._times(
            read, reply
        )
        await self._pause(read / READING)
        await (self._stream if body.get("stream", True) else self._whole)(exchange, reply, last)

    async def _stream(self, exchange: Exchange, reply: list[dict[str, Any]], last: dict[str, Any]) -> None:
        await exchange.start()
        began = asyncio.get_running_loop().time()
        for index, line in enumerate(reply):
            if self.rate:
                await asyncio.sleep(max(0.0, began + index / self.rate - asyncio.get_running_loop().time()))
            await exchange.line(line)
        await exchange.line({**last, "model": MODEL}, last=True)

    async def _whole(self, exchange: Exchange, reply: list[dict[str, Any]], last: dict[str, Any]) -> None:
        await self._pause(len(reply) / (self.rate or 1))
        said = {"role": "assistant", "content": "".join(line["message"]["content"] for line in reply)}
        entries = [entry for line in reply for entry in line.get("logprobs", [])]
        await exchange.json({**last, "model": MODEL, "message": said} | ({"logprobs": entries} if entries else {}))

    def _times(self, read: int, reply: list[dict[str, Any]]) -> dict[str, int]:
        """How long it takes, in nanoseconds; a rate of 0 takes no time at all."""
        reading, writing = (read / READING, len(reply) / self.rate) if self.rate else (0.0, 0.0)
        seconds = {"total_duration": reading + writing, "prompt_eval_duration": reading, "eval_duration": writing}
        return {"load_duration": 0} | {name: int(value * 1e9) for name, value in seconds.items()}

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds if self.rate else 0)


def _line(piece: Piece, body: dict[str, Any]) -> dict[str, Any]:
    line = {"model": MODEL, "message": {"role": "assistant", "content": piece.text}, "done": False}
    if not body.get("logprobs"):
        return line
    count = int(body.get("top_logprobs") or 0)
    return line | {"logprobs": [{**entry, "top_logprobs": entry["top_logprobs"][:count]} for entry in piece.entries]}


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
