"""Grounded or guessed, in a terminal."""

import math
from contextlib import aclosing
from itertools import takewhile

from candor.cli.doubt_view import in_percent
from candor.cli.output import Output
from candor.cli.wording import duration
from candor.model.events import Grounded, GroundProgress
from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.turn import Turn
from candor.services.counted import counted
from candor.services.doubt.facts import facts
from candor.services.verbs import Verbs

ORIGINS = {
    Origin.DOCUMENTS: "from your documents",
    Origin.MEMORY: "from the model's memory",
    Origin.NEITHER: "unlikely either way",
}
CARRIES = 1.0  # nats; less is not worth a source's number here


async def ground(turn: Turn, verbs: Verbs, output: Output) -> None:
    """Weighs an answer with and without its passages, the cost told first. Raises CandorError."""
    async with aclosing(verbs.answers.ground(turn)) as events:
        async for event in events:
            match event:
                case GroundProgress(0, total, seconds):
                    about = f", about {duration(seconds)}" if seconds else ""
                    output.note(f"Weighing the answer without its passages: {counted(total, 'call')}{about}")
                case GroundProgress(done, total):
                    output.progress(f"Weighed {done} of {total}")
                case Grounded(grounded):
                    (_write if output.as_json else _show)(grounded, output)


def _show(turn: Turn, output: Output) -> None:
    """The facts, for whose sake it is asked; JSON has every word."""
    grounding = turn.grounding or Grounding((), 0, 0.0)
    known = {(fact.start, fact.end) for fact in facts(turn.text)}
    output.say()
    output.say("Grounded or guessed")
    weighed = [each for each in grounding.words if (each.start, each.end) in known]
    for each in weighed:
        columns = f"with files {_percent(each.with_files):>7}  without {_percent(each.without):>7}"
        output.say(f"    {columns}  {' '.join(turn.text[each.start : each.end].split())}  ", _origin(each))
    if not weighed:
        output.say("    There are no numbers, dates, names or quotes in this answer.")
    output.say("    A comparison of probabilities, not a proof.")
    output.note(f"{counted(grounding.calls, 'call')}, {duration(grounding.seconds)}")


def _origin(weighed: Weighed) -> str:
    falls = sorted(weighed.carried, key=lambda pair: -pair[1])
    carried = takewhile(lambda pair: pair[1] >= CARRIES, falls if weighed.origin is Origin.DOCUMENTS else ())
    return ORIGINS[weighed.origin] + "".join(f" [{rank}]" for rank, _ in carried)


def _write(turn: Turn, output: Output) -> None:
    grounding = turn.grounding or Grounding((), 0, 0.0)
    words = [
        {
            "text": turn.text[each.start : each.end],
            "start": each.start,
            "end": each.end,
            "with_files": each.with_files,
            "without": each.without,
            "origin": each.origin.value,
            "carried": [{"source": rank, "nats": nats} for rank, nats in each.carried],
        }
        for each in grounding.words
    ]
    output.json(event="grounded", calls=grounding.calls, seconds=round(grounding.seconds, 3), words=words)


def _percent(logprob: float) -> str:
    return in_percent(math.exp(logprob))
