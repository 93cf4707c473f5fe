"""Makes turns of every shape."""

import random
import uuid

from candor.model.failure import Failure
from candor.model.passage import Coverage, Passage, Source
from candor.model.text import Place
from candor.model.token import Alternative, Token
from candor.model.turn import Budget, EndReason, Options, Role, Timings, Turn

WORDS = (
    "",
    " the",
    "Zürich",
    "🧑‍🚀",
    "漢字",
    "\x00",
    "e\u0301",
    "\u202e",
    "\ufffd",
    "line\r\nbreak",
    '"\\',
    "<|eot_id|>",
    "\x7f",
)
NUMBERS = (0.0, -0.0, -1e-300, -0.49187690019607544, -17.25, float("-inf"))


def question(conversation: str, parent: str | None = None, text: str = "Why?", created: float = 1.0) -> Turn:
    return Turn(uuid.uuid4().hex, conversation, parent, Role.USER, text, created)


class Dice:
    """Throws answers with every field set to something, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def answer(self, conversation: str, parent: str | None) -> Turn:
        throw = self._random
        return Turn(
            id=f"{throw.getrandbits(128):032x}",
            conversation=conversation,
            parent=parent,
            role=Role.ASSISTANT,
            text=self.text(),
            created=throw.random() * 2e9,
            tokens=tuple(self.token() for _ in range(throw.randrange(5))),
            sources=tuple(self.source(rank) for rank in range(throw.randrange(3))),
            coverage=throw.choice((None, Coverage(5, 3, 812, 47))),
            model=throw.choice(("", "llama3", self.text())),
            options=throw.choice((None, Options(), Options(4096, 512, 0.1 + 0.2, 7, 0))),
            budget=throw.choice((None, Budget(8192, 50, 600, 3000, 12, 1024, 1, 2, throw.choice((None, 3661))))),
            timings=throw.choice((None, Timings(1.5, 0.1, 0.25, throw.random(), 3661, 200))),
            ended=throw.choice((None, *EndReason)),
            failure=throw.choice((None, self.failure())),
            notices=tuple(self.failure() for _ in range(throw.randrange(3))),
            thinking=self.text(),
            thinking_tokens=tuple(self.token() for _ in range(throw.randrange(3))),
        )

    def text(self) -> str:
        return "".join(self._random.choices(WORDS, k=self._random.randrange(6)))

    def failure(self) -> Failure:
        return Failure("OllamaBusy", self.text(), self.text())

    def token(self) -> Token:
        others = tuple(
            Alternative(self.text(), self._random.choice(NUMBERS)) for _ in range(self._random.randrange(21))
        )
        return Token(self.text(), self._random.choice(NUMBERS), others, self._random.randrange(9), 2**40)

    def source(self, rank: int) -> Source:
        throw = self._random
        place = Place(0, 9, throw.choice((None, 3)), tuple(self.text() for _ in range(throw.randrange(3))), 12)
        passage = Passage(f"{throw.getrandbits(128):032x}", "d" * 32, rank, self.text(), place)
        location = throw.choice((b"", b"/home/\xff\xfe/\x80.pdf", b"plain.txt"))
        return Source(
            passage, rank, throw.random(), 0.9, 1.0, self.text(), location, throw.choice((None, (0, 4))), "ab"
        )
