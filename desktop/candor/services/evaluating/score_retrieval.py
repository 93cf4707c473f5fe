"""How well what was found covers what is known to be right; the definitions are those of shared/retrieval's score.py.

hit@k           share of questions with a result among the first k that holds at least half of one evidence span
mrr@10          mean reciprocal rank of the first such result
coverage@4      share of the evidence's characters inside the first four results
coverage@4000c  the same inside the first results that fit in 4,000 characters: fair across passage sizes
"""

from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean

from candor.model.evaluation import RetrievalScore
from candor.services.evaluating.evaluation_set import Spot

CHARACTERS = 4000
FIRST = 10


def score_retrieval(asked: Sequence[tuple[Sequence[Spot], Sequence[Spot]]]) -> RetrievalScore:
    """The figures over at least one question: for each its evidence, and what was found, best first."""
    ranks = [first_rank(evidence, found) for evidence, found in asked]
    return RetrievalScore(
        questions=len(asked),
        hit_at_1=hit_rate(ranks, 1),
        hit_at_5=hit_rate(ranks, 5),
        hit_at_10=hit_rate(ranks, FIRST),
        mrr_at_10=reciprocal_rank(ranks),
        coverage_at_4=fmean(covered(evidence, found[:4]) for evidence, found in asked),
        coverage_at_4000c=fmean(covered(evidence, list(_fitting(found))) for evidence, found in asked),
    )


def hit_rate(ranks: Sequence[int | None], first: int) -> float:
    """The share of ranks (from 1, None for nowhere) that are among the first few; 0 of none."""
    return sum(rank is not None and rank <= first for rank in ranks) / max(len(ranks), 1)


def reciprocal_rank(ranks: Sequence[int | None]) -> float:
    """The mean of 1 / rank, 0 for nowhere."""
    return sum(1 / rank for rank in ranks if rank) / max(len(ranks), 1)


def first_rank(evidence: Sequence[Spot], found: Sequence[Spot]) -> int | None:
    """The rank of the first result that holds at least half of one span of the evidence."""
    return next((rank for rank, spot in enumerate(found[:FIRST], 1) if _is_relevant(evidence, spot)), None)


def covered(evidence: Sequence[Spot], found: Sequence[Spot]) -> float:
    """The share of the evidence's characters inside the results; characters found twice count once."""
    total = sum(each.end - each.start for each in evidence)
    return sum(len({at for spot in found for at in _shared(each, spot)}) for each in evidence) / total


def _is_relevant(evidence: Iterable[Spot], spot: Spot) -> bool:
    return any(len(_shared(each, spot)) >= 0.5 * (each.end - each.start) for each in evidence)


def _shared(one: Spot, other: Spot) -> range:
    if one.document != other.document:
        return range(0)
    return range(max(one.start, other.start), min(one.end, other.end))


def _fitting(found: Iterable[Spot]) -> Iterator[Spot]:
    used = 0
    for spot in found:
        used += spot.end - spot.start
        if used > CHARACTERS:
            return
        yield spot
