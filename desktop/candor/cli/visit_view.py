"""Reading everything, in a terminal: what it would take, and how far it is."""

from dataclasses import asdict

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.cli.wording import duration
from candor.model.events import VisitProgress
from candor.model.question import Question
from candor.model.visit import VisitPlan
from candor.services.counted import counted
from candor.services.verbs import Verbs


async def may_visit(question: Question, verbs: Verbs, output: Output, *, yes: bool) -> bool:
    """Says what it takes and asks whether to begin."""
    plan = await verbs.plan_visit(question)
    output.note(plan_words(plan))
    if output.as_json:
        output.json(event="plan", **asdict(plan))
    return yes or agreed("Read them all?", "Say --yes to begin without being asked.", output)


def plan_words(plan: VisitPlan) -> str:
    """Such as "All 812 passages in 47 files: 41 calls, about 210,000 tokens, about 12 min 5 s"."""
    passages, files = counted(plan.passages, "passage"), counted(plan.files, "file")
    seconds = f", about {duration(round(plan.seconds))}" if plan.seconds is not None else ""
    return f"All {passages} in {files}: {counted(plan.calls, 'call')}, about {plan.tokens:,} tokens{seconds}"


def progress_words(progress: VisitProgress) -> str:
    """Such as "Read 120 of 812 passages, 9 items found, about 3 min 20 s left"."""
    seconds = progress.seconds_left
    left = f", about {duration(round(seconds))} left" if seconds else ""
    read = f"{progress.done:,} of {counted(progress.total, 'passage')}"
    return f"Read {read}, {counted(progress.items, 'item')} found{left}"
