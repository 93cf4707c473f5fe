"""How a model answers that thinks first, as Ollama streams it: thoughts in a field of their own, or between tags."""

import math

from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.scenes import finish

THOUGHTS = ("Guests", ",", " two", " weeks", "?")
ANSWER = ("Two", " weeks", ". [1]")
TAGGED = ("\n", "<th", "ink>", "\n", *THOUGHTS, " a<", "b", "</", "think", ">\n\n", *ANSWER)


def thinking(thoughts: tuple[str, ...] = THOUGHTS, answer: tuple[str, ...] = ANSWER) -> Scene:
    """First the thoughts in `thinking`, each with its token; one line between has the tag's token and no text."""

    async def play(exchange: Exchange) -> None:
        await exchange.start()
        for word in thoughts:
            await exchange.line(_line("", word, word))
        await exchange.line(_line("", "", "</think>"))
        for word in answer:
            await exchange.line(_line(word, "", word))
        await exchange.line(finish(len(thoughts) + len(answer)), last=True)

    return play


def tagged(words: tuple[str, ...] = TAGGED) -> Scene:
    """Everything in `content`: an imported model, whose tags Ollama does not know."""

    async def play(exchange: Exchange) -> None:
        await exchange.start()
        for word in words:
            await exchange.line(_line(word, "", word))
        await exchange.line(finish(len(words)), last=True)

    return play


def _line(content: str, thought: str, token: str) -> dict[str, object]:
    said = {"role": "assistant", "content": content} | ({"thinking": thought} if thought else {})
    entry = {"token": token, "logprob": math.log(0.9), "top_logprobs": [{"token": token, "logprob": math.log(0.9)}]}
    return {"model": "r1", "message": said, "done": False, "logprobs": [entry]}
