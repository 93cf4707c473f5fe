"""A server that writes a given answer with probabilities that a test decides."""

import json
from collections.abc import Callable, Mapping

from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.scenes import finish

Likely = Callable[[str], Mapping[str, float]]
OTHERWISE = -0.001  # nats a character


class Weigher(FakeOllama):
    """Writes the text of `format: {"const": ...}` as a JSON string, in tokens of `size` characters.

    `likely` names, for the whole prompt, stretches of the text with their log-probabilities.
    """

    def __init__(self, likely: Likely, size: int = 3) -> None:
        super().__init__(self._force)
        self._likely, self._size = likely, size

    async def _force(self, exchange: Exchange) -> None:
        asked = exchange.request.json
        prompt = "\n".join(message["content"] for message in asked["messages"])
        written = json.dumps(asked["format"]["const"], ensure_ascii=False) + " "
        shares = [OTHERWISE] * len(written)
        for words, logprob in self._likely(prompt).items():
            at = written.index(words)
            shares[at : at + len(words)] = [logprob / len(words)] * len(words)
        await exchange.start()
        for at in range(0, len(written), self._size):
            token, logprob = written[at : at + self._size], sum(shares[at : at + self._size])
            said = {"role": "assistant", "content": token}
            await exchange.line({"message": said, "done": False, "logprobs": [{"token": token, "logprob": logprob}]})
        await exchange.line(finish(len(written)), last=True)
