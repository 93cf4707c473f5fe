"""How the fake server answers: recorded, slow, silent, cut off, garbled.

A scene is an async function of an Exchange. Those that misbehave do it on the recorded bytes.
"""

import asyncio
import math
from typing import Any

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.recording import recording

PLAIN = "chat_stream_logprobs"


def recorded(name: str, *, pace: float = 0.0) -> Scene:
    """Replays a recording's exact head, chunks and end; `pace` 1.0 keeps its timing, 0 does not wait."""
    case = recording(name)

    async def play(exchange: Exchange) -> None:
        await exchange.start(case.status, case.headers)
        began = asyncio.get_running_loop().time()
        for index, (data, seconds) in enumerate(zip(case.chunks, case.times, strict=True)):
            await _until(began + seconds * pace)
            if "chunked" in "".join(case.headers):
                last = case.ended == "0-length chunk" and index == len(case.chunks) - 1
                await exchange.chunk(data, last=last)
            else:
                await exchange.send(data)
        if case.ended == "CLIENT closed":
            await forever()

    return play


def slow(tokens_per_second: float, name: str = PLAIN) -> Scene:
    """A recorded answer at a steady rate."""
    case = recording(name)

    async def play(exchange: Exchange) -> None:
        await exchange.start()
        for index, data in enumerate(case.chunks):
            await asyncio.sleep(1 / tokens_per_second)
            await exchange.chunk(data, last=index == len(case.chunks) - 1)

    return play


def silent(after: int | None = None, name: str = PLAIN) -> Scene:
    """Never answers; with `after`, sends the head and so many recorded lines first."""

    async def play(exchange: Exchange) -> None:
        if after is not None:
            await exchange.start()
            for data in recording(name).chunks[:after]:
                await exchange.chunk(data)
        await forever()

    return play


def cut_off(after: int, name: str = PLAIN) -> Scene:
    """Closes in the middle of a line, without the final chunk: a killed server."""

    async def play(exchange: Exchange) -> None:
        await exchange.start()
        chunks = recording(name).chunks
        for data in chunks[:after]:
            await exchange.chunk(data)
        await exchange.send(b"%x\r\n" % len(chunks[after]) + chunks[after][: len(chunks[after]) // 2])

    return play


def reset(after: int, name: str = PLAIN) -> Scene:
    """Sends so many lines, then the connection is gone without a good-bye."""

    async def play(exchange: Exchange) -> None:
        await first_lines(exchange, after, name)
        exchange.reset()

    return play


def undone(after: int, name: str = PLAIN) -> Scene:
    """A clean end without `done`."""

    async def play(exchange: Exchange) -> None:
        await first_lines(exchange, after, name)
        await exchange.chunk(b"", last=True)

    return play


async def first_lines(exchange: Exchange, count: int, name: str) -> None:
    """The head and the first recorded lines."""
    await exchange.start()
    for data in recording(name).chunks[:count]:
        await exchange.chunk(data)


def lines(*values: bytes, after: int = 0, name: str = PLAIN) -> Scene:
    """So many recorded lines, then these, then a clean end: garbage, or what no recording has."""

    async def play(exchange: Exchange) -> None:
        await first_lines(exchange, after, name)
        for value in values:
            await exchange.chunk(value + b"\n")
        await exchange.chunk(b"", last=True)

    return play


def answer(value: dict[str, Any], status: str = "200 OK") -> Scene:
    """One whole JSON answer."""

    async def play(exchange: Exchange) -> None:
        await exchange.json(value, status)

    return play


def page(status: str = "200 OK") -> Scene:
    """A web page: something else answers at this address."""

    async def play(exchange: Exchange) -> None:
        await exchange.whole(b"<!doctype html><title>Router</title>", status, "text/html")

    return play


def raw(data: bytes) -> Scene:
    """These bytes and nothing else, HTTP or not."""

    async def play(exchange: Exchange) -> None:
        await exchange.send(data)

    return play


def redirect(location: str) -> Scene:
    """Points to another address."""

    async def play(exchange: Exchange) -> None:
        head = ("Content-Length: 0", f"Location: {location}", "Connection: close")
        await exchange.start("HTTP/1.1 307 Temporary Redirect", head)

    return play


def busy() -> Scene:
    """The queue is full (503)."""
    return recorded("max_queue_2")


def big(tokens: int, rate: float) -> Scene:
    """An answer of synthetic tokens with 20 alternatives each, at `rate` tokens a second (0: as fast as it goes)."""

    async def play(exchange: Exchange) -> None:
        await exchange.start()
        began = asyncio.get_running_loop().time()
        for index in range(tokens):
            if rate:
                await _until(began + index / rate)
            await exchange.line(_synthetic(index))
        await exchange.line(finish(tokens), last=True)

    return play


def finish(tokens: int, prompt_tokens: int = 100, reason: str = "stop") -> dict[str, Any]:
    """The last line of an answer."""
    spent = {"total_duration": 2_000_000_000, "load_duration": 100_000_000, "prompt_eval_duration": 400_000_000}
    counts = {"prompt_eval_count": prompt_tokens, "eval_count": tokens, "eval_duration": 1_500_000_000}
    said = {"role": "assistant", "content": ""}
    return {"model": "llama3", "message": said, "done": True, "done_reason": reason, **spent, **counts}


def _synthetic(index: int) -> dict[str, Any]:
    # Paragraphs of 60 words, so that a view has lines to lay out.
    text = "\n\n" if index % 60 == 59 else f" word{index % 997}"
    own = 0.2 + 0.7 * ((index * 37) % 100) / 100
    others = [{"token": f" other{n}", "logprob": math.log((1 - own) / 2 ** (n + 1))} for n in range(19)]
    top = [{"token": text, "logprob": math.log(own)}, *others]
    entry = {"token": text, "logprob": math.log(own), "bytes": list(text.encode()), "top_logprobs": top}
    said = {"role": "assistant", "content": text}
    return {"model": "llama3", "message": said, "done": False, "logprobs": [entry]}


async def forever() -> None:
    """Waits until the client hangs up or the server closes."""
    await asyncio.Event().wait()


async def _until(moment: float) -> None:
    delay = moment - asyncio.get_running_loop().time()
    if delay > 0:
        await asyncio.sleep(delay)
