"""Builds a store of many conversations from made-up words, as often each as words of a language are."""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

from candor.chats import ChatStore
from candor.model.message import Message
from candor.model.token import Alternative, Token
from candor.model.tokens import Tokens
from candor.model.turn import Conversation, EndReason, Options, Role, Turn

LETTERS = "etaoinshrdlucmfwypvbgk"
WIDE = 6  # letters of a word, so that the same tokens fit every answer
VOCABULARY, ASKED, ANSWERED, TOKENED = 40_000, 12, (60, 120, 240), 40
LONGEST, USUAL = 10_000, 45  # messages of the longest conversation, and of each other one
START = 1_600_000_000.0


class Talker:
    """Says the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self.throw = random.Random(seed)
        made = ("".join(self.throw.choices(LETTERS, k=WIDE)) for _ in itertools.count())
        self.vocabulary = list(dict.fromkeys(itertools.islice(made, VOCABULARY)))
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.vocabulary))))
        self.tokens = Tokens.of(self._token(place) for place in range(TOKENED))

    def words(self, count: int) -> str:
        """Some words."""
        return " ".join(self.throw.choices(self.vocabulary, cum_weights=self._weights, k=count))

    def turns(self, conversation: str, count: int, began: float) -> Iterator[Turn]:
        """A path of questions and answers."""
        parent: str | None = None
        for number in range(count):
            own, moment = f"{self.throw.getrandbits(128):032x}", began + number * 60
            if number % 2 == 0:
                yield Turn(own, conversation, parent, Role.USER, self.words(ASKED), moment)
            else:
                text = self.words(self.throw.choice(ANSWERED))
                prompt = (Message("user", text),)
                yield Turn(
                    own, conversation, parent, Role.ASSISTANT, text, moment, self.tokens,
                    model="llama3", options=Options(), ended=EndReason.STOP, prompt=prompt,
                )  # fmt: skip
            parent = own

    def _token(self, place: int) -> Token:
        others = tuple(Alternative(self.vocabulary[n * 7 + place], -n / 3 - 0.25) for n in range(20))
        return Token(others[0].text, -0.25, others, place * (WIDE + 1), (place + 1) * (WIDE + 1) - 1)


def build(path: Path, messages: int) -> str:
    """Writes a store of so many messages; returns the id of its longest conversation, which is the newest."""
    talker, store = Talker(), ChatStore(path)
    left, number, longest = messages, 0, ""
    while left > 0:
        count = min(left, LONGEST if number == 0 else USUAL)
        longest = longest or f"{talker.throw.getrandbits(128):032x}"
        own = longest if number == 0 else f"{talker.throw.getrandbits(128):032x}"
        turns = list(talker.turns(own, count, START - number * 36_000))
        title, folder = talker.words(5), f"Folder {number % 100}" if number % 100 < 8 else ""
        end = turns[-1].created
        store.take_in(Conversation(own, title, turns[0].created, end, turns[-1].id, folder), turns)
        left, number = left - count, number + 1
    store.close()
    return longest
