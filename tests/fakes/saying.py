"""A server that says given words, one answer after the other."""

import math
from collections.abc import Callable
from typing import Any

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.scenes import finish

READ = 300  # tokens it says it read


def saying(*answers: str, reason: str = "stop") -> Scene:
    """Answers each request with the next of these, word by word with probabilities; the last one ever after."""
    waiting = list(answers)
    return replying(lambda _: waiting.pop(0) if len(waiting) > 1 else waiting[0], reason)


def replying(write: Callable[[list[dict[str, Any]]], str], reason: str = "stop") -> Scene:
    """Each request is answered with what `write` makes of its messages."""

    async def play(exchange: Exchange) -> None:
        text = write(exchange.request.json["messages"])
        await exchange.start()
        pieces = [piece for piece in text.replace(" ", "\0 ").split("\0") if piece]
        for piece in pieces:
            await exchange.line(_line(piece))
        await exchange.line(finish(len(pieces), READ, reason), last=True)

    return play


def _line(piece: str) -> dict[str, Any]:
    entry = {"token": piece, "logprob": math.log(0.9), "bytes": list(piece.encode()), "top_logprobs": []}
    said = {"role": "assistant", "content": piece}
    return {"model": "llama3", "message": said, "done": False, "logprobs": [entry]}
