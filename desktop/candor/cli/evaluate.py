"""`candor eval`: how well search finds what it should, on a set of questions or on the person's own pins."""

import argparse
import time
from collections.abc import Iterable, Mapping
from contextlib import aclosing
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

from candor.cli.output import Output
from candor.cli.pin import pin_fields, place_words
from candor.cli.wording import reason, sentence
from candor.model.evaluation import PinResult, PinRun, RetrievalScore, SetEvaluated, SetProgress
from candor.model.events import FileFailed, IndexProgress
from candor.services.counted import counted
from candor.services.verbs import Verbs

FIGURES = ("hit@1", "hit@5", "hit@10", "mrr@10", "coverage@4", "coverage@4000c")
WIDTH = 16
SHOWN_RUNS = 6
# What LangChain + Chroma reach with Candor's own embedder (vector search alone, 1000/200 characters) on two sets, which
# are known by the SHA-256 of their questions: parts of SQuAD 2.0 and of Chroma's chunking_evaluation. None was not
# measured.
LANGCHAIN: Mapping[str, tuple[float | None, ...]] = MappingProxyType(
    {
        "c74cdb9594fe1177c30208a864d0bcb84cce28eddec93c976d6cd1b65950d452": (0.667, 0.878, None, 0.760, 0.866, 0.880),
        "6fb75257a422adfdffd7c2e218f614fa7765aba55cffc4c4899c2de5bca9de54": (0.504, 0.788, None, 0.628, 0.734, 0.761),
    }
)


async def evaluate(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Measures a set, or the pins where none is named. Fails when a document of the set could not be read."""
    return await (_pins(verbs, output) if chosen.set is None else _set(chosen.set, verbs, output))


async def _set(folder: Path, verbs: Verbs, output: Output) -> int:
    code = 0
    async with aclosing(verbs.evaluating.evaluate_set(folder)) as events:
        async for event in events:
            match event:
                case FileFailed(document):
                    output.note(f"{document.shown_path}: {sentence(document.failure)}")
                    code = 1
                case IndexProgress(done, total):
                    output.progress(f"{done} of {counted(total, 'file')} read")
                case SetProgress(done, total):
                    output.progress(f"{done} of {counted(total, 'question')} asked")
                case SetEvaluated():
                    _show_set(event, output)
    return code


def _show_set(event: SetEvaluated, output: Output) -> None:
    ours, theirs = _figures(event.score), LANGCHAIN.get(event.digest)
    if output.as_json:
        peer = theirs and dict(zip(FIGURES, theirs, strict=True))
        seconds = {"p50_seconds": round(event.median_seconds, 4), "p95_seconds": round(event.slow_seconds, 4)}
        figures = {name: round(value, 4) for name, value in zip(FIGURES, ours, strict=True)}
        output.json(
            questions=event.score.questions, passages=event.passages, **figures, **seconds, langchain_chroma=peer
        )
        return
    output.say(
        f"{counted(event.score.questions, 'question')}, {counted(event.passages, 'passage')}, "
        f"a search takes {event.median_seconds * 1e3:.0f} ms (one in twenty {event.slow_seconds * 1e3:.0f} ms or more)"
    )
    output.say(f"{'':<20}" + "".join(f"{name:>{WIDTH}}" for name in FIGURES))
    if theirs:
        output.say(_row("LangChain + Chroma", theirs))
    output.say(_row("Candor", ours))


async def _pins(verbs: Verbs, output: Output) -> int:
    results = await verbs.evaluating.evaluate()
    runs = (await verbs.evaluating.runs())[-SHOWN_RUNS:] if results else []
    if output.as_json:
        for result in results:
            output.json(**pin_fields(result.pin), rank=result.rank, **reason(result.failure))
        for run in runs:
            output.json(event="run", **asdict(run))
    elif results:
        _show_pins(results, output)
        _show_runs(runs, output)
    if not results:
        output.note("No question is pinned. Pin one with `candor pin QUESTION FILE`.")
    return 0


def _show_pins(results: Iterable[PinResult], output: Output) -> None:
    for result in results:
        rank = f"{result.rank}." if result.rank else "-"
        output.say(f"{rank:>4} {result.pin.question}")
        output.say(f"     {place_words(result.pin)}")
        if result.failure is not None:
            output.say(f"     {sentence(result.failure)}")
        elif result.rank is None:
            output.say("     Not among the first ten passages.")


def _show_runs(runs: Iterable[PinRun], output: Output) -> None:
    output.say()
    output.say(f"{'':<20}{'pins':>6}" + "".join(f"{name:>8}" for name in FIGURES[:4]) + "  with")
    for run in runs:
        figures = (run.hit_at_1, run.hit_at_5, run.hit_at_10, run.mrr_at_10)
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(run.at))
        output.say(f"{when:<20}{run.questions:>6}" + "".join(f"{each:>8.3f}" for each in figures) + f"  {run.setting}")


def _figures(score: RetrievalScore) -> tuple[float, ...]:
    """In the order of FIGURES."""
    hits = (score.hit_at_1, score.hit_at_5, score.hit_at_10, score.mrr_at_10)
    return (*hits, score.coverage_at_4, score.coverage_at_4000c)


def _row(name: str, figures: Iterable[float | None]) -> str:
    return f"{name:<20}" + "".join(f"{'-' if each is None else f'{each:.3f}':>{WIDTH}}" for each in figures)
