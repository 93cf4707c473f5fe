"""The verb: weigh an answer's words with and without its passages."""

import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace

from candor.model.errors import CannotWeigh
from candor.model.events import Grounded, GroundEvent, GroundProgress
from candor.model.grounding import Grounding
from candor.model.turn import Options, Turn
from candor.services.doubt.citations import cited
from candor.services.grounding.ground_prompt import ranks_in, without
from candor.services.grounding.ground_weigh import Scores, Spread, weigh
from candor.services.ports import Keeps
from candor.services.server_ports import Answers
from candor.services.threads import Threads

MOST_SOURCES = 8  # cited passages that are left out, each once


async def ground(
    turn: Turn,
    *,
    answers: Answers,
    chats: Keeps,
    threads: Threads,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncGenerator[GroundEvent, None]:
    """Scores an answer with its passages, without them, and without each it cites, and keeps what came of it.

    GroundProgress comes before the first call and after each, with the calls and seconds it costs; the last event is
    Grounded. Cancelled or failed, nothing is kept.

    It shows where the model's certainty comes from, and proves nothing: the answer is forced as a JSON string, so
    that its opening quote and its escapes condition what follows; it may be cut into tokens otherwise than when it was
    written, and otherwise each time; the instructions stay in the prompt when the passages leave it; a word that a
    passage made likely need not stand in it; and what stands in two passages falls with neither alone. Raises
    CannotWeigh, OllamaError, ChatsError.
    """
    left_out = _left_out(turn)
    prompts = [turn.prompt, *(without(turn.prompt, ranks) for ranks in left_out)]
    spreads, began = list[Spread](), clock()
    yield cost(turn)
    for prompt in prompts:
        tokens = await answers.score(turn.model, prompt, turn.text, turn.options or Options())
        spreads.append(Spread(tokens, len(turn.text)))
        left = len(prompts) - len(spreads)
        yield GroundProgress(len(spreads), len(prompts), left * (clock() - began) / len(spreads))
    seconds = clock() - began
    with_files, bare, *others = spreads
    scores = Scores(with_files, bare, {rank: spread for (rank,), spread in zip(left_out[1:], others, strict=True)})
    grounded = replace(turn, grounding=Grounding(weigh(turn.text, scores), len(prompts), seconds))
    await threads.keep(chats.annotate, grounded)
    yield Grounded(grounded)


def cost(turn: Turn) -> GroundProgress:
    """What weighing an answer would take, before the first call. Raises CannotWeigh."""
    calls = 1 + len(_left_out(turn))
    return GroundProgress(0, calls, _reckoned(turn, calls))


def _left_out(turn: Turn) -> list[tuple[int, ...]]:
    """The passages to leave out, call by call: first all of them, then each that is cited."""
    if not turn.prompt or not turn.model:
        raise CannotWeigh("This answer was kept without its prompt")
    if not turn.text.strip():
        raise CannotWeigh("This answer has no words to weigh")
    there = ranks_in(turn.prompt)
    if not there:
        raise CannotWeigh("This answer had no passages to weigh it by")
    # Without its only passage the prompt is the one without passages.
    named = dict.fromkeys(each.number for each in cited(turn.text) if each.number in there and len(there) > 1)
    return [tuple(there), *((rank,) for rank in list(named)[:MOST_SOURCES])]


def _reckoned(turn: Turn, calls: int) -> float | None:
    """About how many seconds the calls take, by what reading and writing took when the answer was written."""
    if turn.timings is None or not turn.timings.answer:
        return None
    return calls * (turn.timings.prompt + turn.timings.answer)
