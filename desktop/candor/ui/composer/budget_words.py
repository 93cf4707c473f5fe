"""How the context window is shared, in words."""

from collections.abc import Sequence

from candor.model.turn import Budget
from candor.ui.words import count


def share_words(budget: Budget) -> str:
    """Every figure in one line."""
    return (
        f"System {budget.system:,}, history {budget.history:,}, passages {budget.passages:,}, "
        f"question {budget.question:,} tokens; {budget.answer:,} kept for the answer, "
        f"{budget.free:,} of {budget.context:,} free"
    )


def reckoned(budget: Budget) -> str:
    """What Ollama really read beside what was expected; "" before it answered."""
    if budget.read is None:
        return ""
    return f"Ollama read {budget.read:,} tokens; {budget.prompt:,} were expected"


def turns_left_out(budget: Budget) -> str:
    """Such as "Oldest 2 turns will be left out"; "" where all fit."""
    if not budget.left_out_turns:
        return ""
    turns = count(budget.left_out_turns, "turn", "turns")
    return f"Oldest {turns} {'will be' if budget.read is None else 'were'} left out"


def figures(budget: Budget, left_out: Sequence[str] = ()) -> str:
    """Every figure in a line of its own, then what is left out, by name where it is known."""
    lines = [
        f"System {budget.system:,}",
        f"History {budget.history:,}",
        f"Question {budget.question:,}",
        f"Passages {budget.passages:,}",
        f"Reserved for the answer {budget.answer:,}",
        f"Free {budget.free:,} of {budget.context:,} tokens",
    ]
    lines.extend(f"Left out: {name}" for name in left_out)
    if budget.left_out_turns and not left_out:
        lines.append(turns_left_out(budget))
    if budget.left_out_passages and not left_out:
        lines.append(f"{count(budget.left_out_passages, 'passage', 'passages')} did not fit")
    return "\n".join([*lines, *filter(None, [reckoned(budget)])])
