"""Writes an answer out of the passages' own sentences: no model, only shared words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fakes.practice_prompt import Quoted

NOTHING = "The practice server found no passages in the prompt."
COMMON = frozenset(
    re.findall(
        r"\w+",
        "about after also and any are before been can could did does each for from had has have her his how into its "
        "just many may more most much must not only other our she should some such than that the their them then there "
        "these they this those was were what when where which while who whom why will with would you your",
    )
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
UNITS = "million|billion|days?|weeks?|months?|years?|hours?|minutes?|km|kg|m|mg|ml|%|per cent|percent|euros?|pages?"
FIGURE = re.compile(
    rf"\b\d{{1,2}} (?:{MONTHS})(?: \d{{4}})?|\b(?:{MONTHS}) \d{{1,2}}(?:, \d{{4}})?"
    rf"|(?:EUR|USD|GBP|[€$£]) ?\d[\d.,]*\d|\b\d[\d.,]*\d? ?(?:{UNITS})(?![\w'’])|\b(?:{SMALL}) (?:{UNITS})(?![\w'’])"
    r"|\b\d{4}\b|\b\d[\d,]*\.?\d*\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[\"“‘(]?[^\Wa-z_])")
NUMBERING = re.compile(r"^(?:§ ?\d+|[A-Z]?\.?\d+(?:\.\d+)+|[A-Z]\.\d+)\s+")
ABBREVIATED = re.compile(r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Nr|Art|vs|etc|approx|e\.g|i\.e|p|pp))\.$")
ASKS_FIGURE = re.compile(
    r"\b(?:when|how (?:much|many|long|old|far|high|big)|cost|price|fee|date|year)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence of a passage and how well it fits the question."""

    text: str
    number: int
    score: float

    @property
    def figures(self) -> list[str]:
        """Dates, amounts and other numbers in it."""
        return [match.group().strip() for match in FIGURE.finditer(self.text)]


def write_answer(question: str, passages: Sequence[Quoted]) -> str:
    """A short Markdown answer: a lead with figures in bold, a list, a small table where there are figures enough."""
    if not passages:
        return NOTHING
    found = findings(question, passages)
    if not found:
        first = passages[0]
        return f"Your documents do not say. The closest passage is **{first.where or first.number}**. [{first.number}]"
    lead, rest = found[:2], found[2:]
    parts = [" ".join(_cited(finding, FIGURE.sub(_bold, finding.text)) for finding in lead)]
    listed, rest = rest[:3], rest[3:]
    if listed:
        parts.append("The passages also say:")
        parts.append("\n".join(f"- {_cited(finding, finding.text)}" for finding in listed))
    if table := _table([finding for finding in rest if finding.figures]):
        parts.append(table)
    return "\n\n".join(parts)


def findings(question: str, passages: Sequence[Quoted]) -> list[Finding]:
    """Sentences that share words with the question, best first: not too many of one passage, and nine in all."""
    known = Counter(stem for passage in passages for stem in set(_stems(passage.text)))
    wanted = set(_stems(question))
    bonus = 0.4 if ASKS_FIGURE.search(question) else 0.1
    scored = [
        Finding(text, passage.number, score + bonus * bool(FIGURE.search(text)) + 0.2 / (1 + index))
        for index, passage in enumerate(passages)
        for text in sentences(passage.text)
        if (score := _overlap(wanted, set(_stems(text)), known)) > 0
    ]
    chosen: dict[str, Finding] = {}
    taken: Counter[int] = Counter()
    share = max(2, 6 // len(passages))
    for finding in sorted(scored, key=lambda finding: -finding.score):
        if taken[finding.number] < share and finding.text not in chosen:
            taken[finding.number] += 1
            chosen[finding.text] = finding
    return list(chosen.values())[:9]


def sentences(text: str) -> list[str]:
    """The sentences of a passage, on one line each; headings, numbering and pieces too short or too long left out."""
    blocks = re.split(r"\n\s*\n|\n(?=\s*(?:[-*•|#>]|\d+[.)]) ?)", text)
    lines = [" ".join(block.split()).strip("#*•-|> ") for block in blocks if not block.lstrip().startswith("#")]
    pieces = [NUMBERING.sub("", piece.strip()) for line in lines for piece in _split(line)]
    return [piece for piece in pieces if 4 <= len(piece.split()) <= 60 and "|" not in piece]


def _split(line: str) -> Iterable[str]:
    held = ""
    for piece in SENTENCE_END.split(line):
        held = f"{held} {piece}".strip()
        if not ABBREVIATED.search(held):
            yield held
            held = ""
    if held:
        yield held


def _stems(text: str) -> list[str]:
    words = re.findall(r"[^\W_]{2,}", text.lower())
    return [word[:6].rstrip("s") for word in words if word not in COMMON]


def _overlap(wanted: set[str], here: set[str], known: Counter[str]) -> float:
    # A word that few passages have says more than one that all have.
    return sum((1 + known[stem]) ** -0.5 for stem in wanted & here)


def _bold(figure: re.Match[str]) -> str:
    return f"**{figure.group().strip()}**" + " " * figure.group().endswith(" ")


def _cited(finding: Finding, text: str) -> str:
    return f"{text if text.endswith(('.', '!', '?')) else text + '.'} [{finding.number}]"


def _table(rows: list[Finding]) -> str:
    rows = [finding for finding in rows if len(finding.figures) <= 3][:4]
    if len({finding.number for finding in rows}) < 2:
        return ""
    lines = [f"| {finding.figures[0]} | {_context(finding)} | [{finding.number}] |" for finding in rows]
    return "\n".join(["| Figure | Said of | From |", "|---|---|---|", *lines])


def _context(finding: Finding) -> str:
    """The sentence without its figure's markup, cut at a word within 60 characters around the figure."""
    start = max(0, finding.text.find(finding.figures[0]) - 30)
    words = finding.text[start : start + 60].split(" ")
    if start:
        words = ["…", *words[1:]]
    if start + 60 < len(finding.text):
        words = [*words[:-1], "…"]
    return " ".join(words).replace("… ", "…").replace(" …", "…")
