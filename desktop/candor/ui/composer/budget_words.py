"""How the context window is shared, in words."""

from collections.abc import Sequence

from candor.model.turn import Budget
from candor.ui.tr import said, tr, tr_n


def share_words(budget: Budget) -> str:
    """Every figure in one line."""
    return tr(
        "System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; "
        "{answer:,} kept for the answer, {free:,} of {context:,} free",
        system=budget.system,
        history=budget.history,
        passages=budget.passages,
        question=budget.question,
        answer=budget.answer,
        free=budget.free,
        context=budget.context,
    )


def reckoned(budget: Budget) -> str:
    """What Ollama really read beside what was expected; "" before it answered."""
    if budget.read is None:
        return ""
    return tr("Ollama read {read:,} tokens; {prompt:,} were expected", read=budget.read, prompt=budget.prompt)


def turns_left_out(budget: Budget) -> str:
    """Such as "Oldest 2 turns will be left out"; "" where all fit."""
    if not budget.left_out_turns:
        return ""
    if budget.read is None:
        return tr_n(budget.left_out_turns, "Oldest {n:,} turn will be left out", "Oldest {n:,} turns will be left out")
    return tr_n(budget.left_out_turns, "Oldest {n:,} turn was left out", "Oldest {n:,} turns were left out")


def figures(budget: Budget, left_out: Sequence[str] = ()) -> str:
    """Every figure in a line of its own, then what is left out, by name where it is known."""
    lines = [
        tr("System {tokens:,}", tokens=budget.system),
        tr("History {tokens:,}", tokens=budget.history),
        tr("Question {tokens:,}", tokens=budget.question),
        tr("Passages {tokens:,}", tokens=budget.passages),
        tr("Reserved for the answer {tokens:,}", tokens=budget.answer),
        tr("Free {free:,} of {context:,} tokens", free=budget.free, context=budget.context),
    ]
    lines.extend(tr("Left out: {name}", name=said(name)) for name in left_out)
    if budget.left_out_turns and not left_out:
        lines.append(turns_left_out(budget))
    if budget.left_out_passages and not left_out:
        lines.append(tr_n(budget.left_out_passages, "{n:,} passage did not fit", "{n:,} passages did not fit"))
    return "\n".join([*lines, *filter(None, [reckoned(budget)])])
