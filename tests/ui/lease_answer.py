"""The conversation of the look's pictures, as turns: one answer with four sources, token by token, and a short one."""

import math
import re

from candor.model.passage import Coverage, Passage, Source
from candor.model.text import Place
from candor.model.token import Alternative, Token
from candor.model.turn import EndReason, Role, Timings, Turn

CONVERSATION = "c" * 32
CREATED = 1_790_000_000.0

QUESTION = "When can I leave the Lindenhof flat, and what does it cost me if I go before the end of the term?"

ANSWER = """\
You can end the lease with **three months’ notice**, in writing, to the end of a calendar month. [1] The fixed term \
runs until **30 September 2027**, but clause 11.2 lets you leave before it in two cases: [2]

- a new place of work more than 50 km away, shown by a letter from the employer [2]
- a successor tenant whom the landlord has no good reason to refuse [2]

| Leave on | Notice by | Cost of leaving | From |
|---|---|---|---|
| 31 March 2027 | 31 December 2026 | €1,240 re-letting fee | [3] |
| 30 June 2027 | 31 March 2027 | none | [3] |
| 30 September 2027 | 30 June 2027 | none, the term ends | [1] |

Your deposit of €3,720 comes back within six months of the keys. [4] The contract does not say whether the re-letting \
fee includes VAT."""

PIECE = re.compile(r"\s*(?:\d{1,3}|[^\W\d_]+|[^\w\s]+|_+)|\s+")
DOUBTED = {" 50": 0.31, " December": 0.44, "240": 0.186, " six": 0.41, " good": 0.38}


def tokens_of(text: str, doubted: dict[str, float] = DOUBTED) -> tuple[Token, ...]:
    """A text cut the way a tokenizer would, the named pieces doubted, all others nearly sure."""
    found = []
    for number, match in enumerate(PIECE.finditer(text)):
        piece = match.group()
        probability = doubted.get(piece, 0.999 - 0.13 * ((number * 7) % 11 == 3) - 0.02 * (number % 5))
        found.append(Token(piece, math.log(probability), alternatives_of(piece, probability), *match.span()))
    return tuple(found)


def alternatives_of(piece: str, probability: float) -> tuple[Alternative, ...]:
    """Twenty alternatives that leave something for the others; the piece itself second when it was doubted."""
    if piece == "240":
        listed = [("320", 0.341), (piece, probability), ("250", 0.142), ("200", 0.098), ("400", 0.051), ("180", 0.030)]
        listed += [(f"{100 + 7 * number}", 0.004) for number in range(14)]
    else:
        rest = (1 - probability) * 0.9
        listed = [(piece, probability), *[(f" or{number}", rest * 0.5**number) for number in range(1, 20)]]
    listed.sort(key=lambda pair: -pair[1])
    return tuple(Alternative(text, math.log(likely)) for text, likely in listed)


def source(rank: int, name: str, text: str, best: str, place: Place, scores: tuple[float, float, float]) -> Source:
    """A source whose best sentence is `best`; `scores` are fused, meaning and words."""
    start = text.index(best)
    passage = Passage(f"{rank:032x}", "d" * 32, rank, text, place)
    path = f"/folders/Contracts/{name}"
    return Source(passage, rank, *scores, path, path.encode(), (start, start + len(best)), "0" * 64)


LEASE = "Lease Lindenhof 12, signed.pdf"
RELET = "If the tenant leaves before 30 June 2027, a re-letting fee of EUR 1,240 is payable with the last rent."
NOTICE = "Notice is three months to the end of a calendar month and must be given in writing."
EARLY = "The tenant may be released where employment moves more than 50 km, or where a suitable successor is named."
KEYS = "It is settled no later than six months after the keys are returned."

SOURCES = (
    source(
        1,
        LEASE,
        f"The term ends on 30 September 2027. {NOTICE}",
        NOTICE,
        Place(0, 119, page=6, heading=("§ 11.1 Notice",)),
        (0.84, 0.81, 0.88),
    ),
    source(
        2,
        LEASE,
        f"{EARLY} Proof is to be enclosed.",
        EARLY,
        Place(200, 331, page=6, heading=("§ 11.2 Early release",)),
        (0.81, 0.77, 0.86),
    ),
    source(
        3,
        LEASE,
        f"{RELET} After this date no fee is owed.",
        RELET,
        Place(400, 533, page=7, heading=("§ 11.3 Re-letting",)),
        (0.87, 0.79, 0.94),
    ),
    source(
        4,
        "House rules and deposit.docx",
        f"The deposit of EUR 3,720 is held apart. {KEYS}",
        KEYS,
        Place(0, 107, heading=("Deposit",)),
        (0.66, 0.62, 0.71),
    ),
)


def question(text: str = QUESTION, number: int = 1, conversation: str = CONVERSATION) -> Turn:
    """A question's turn."""
    return Turn(f"{number:032x}", conversation, None, Role.USER, text, CREATED + 60 * number)


def answer(
    text: str = ANSWER, number: int = 2, tokens: tuple[Token, ...] | None = None, conversation: str = CONVERSATION
) -> Turn:
    """An answer's turn with the lease's sources."""
    known = tokens_of(text) if tokens is None else tokens
    return Turn(
        f"{number:032x}",
        conversation,
        f"{number - 1:032x}",
        Role.ASSISTANT,
        text,
        CREATED + 60 * number,
        tokens=known,
        sources=SOURCES,
        coverage=Coverage(4, 2, 812, 47),
        model="llama3:8b",
        timings=Timings(total=9.6, answer=9.1, answer_tokens=214),
        ended=EndReason.STOP,
    )
