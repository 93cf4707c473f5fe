"""`candor ask`: an answer with its sources and its doubt."""

import argparse
from contextlib import aclosing
from dataclasses import asdict

from candor.cli.answer_view import AnswerView
from candor.cli.ground_view import ground
from candor.cli.output import Output
from candor.cli.question import question
from candor.cli.unlocking import say_whether_kept
from candor.cli.visit_view import may_visit
from candor.cli.wording import source_fields
from candor.model.events import (
    AnswerEnded,
    AnswerEvent,
    PromptBuilt,
    Restated,
    Retrieved,
    ThoughtArrived,
    TokenArrived,
    VisitProgress,
)
from candor.model.question import Question
from candor.model.turn import EndReason, Timings, Turn
from candor.services.verbs import Verbs

WRITTEN = (EndReason.STOP, EndReason.LENGTH)
CODES = {EndReason.BROKEN: 1, EndReason.CANCELLED: 130}


async def ask(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Streams the answer, then shows what it rests on; without a model the closest passages stand in for it."""
    asked = await question(chosen, verbs)
    if not asked.text.strip():
        output.note("There is no question. Say one in quotes.")
        return 2
    if asked.read_all and not await may_visit(asked, verbs, output, yes=chosen.yes):
        output.note("Nothing was asked.")
        return 1
    view = AnswerView(output, all_tokens=chosen.tokens, prompt=chosen.show_prompt, thoughts=chosen.thinking)
    code, answer = 0, None
    async with aclosing(verbs.ask(asked)) as events:
        async for event in events:
            if output.as_json:
                _write(event, output, prompt=chosen.show_prompt)
            else:
                view.show(event)
            if isinstance(event, AnswerEnded) and event.turn.ended is not None:
                code, answer = _code(asked, event.turn.ended), event.turn
    if chosen.ground and answer is not None and answer.ended in WRITTEN:
        await ground(answer, verbs, output)
    await say_whether_kept(verbs, output)
    return code


def _code(asked: Question, ended: EndReason) -> int:
    """Without a model there are still the closest passages; of reading everything there is nothing."""
    return 1 if asked.read_all and ended is EndReason.NO_MODEL else CODES.get(ended, 0)


def _write(event: AnswerEvent, output: Output, *, prompt: bool) -> None:
    match event:
        case Restated(text):
            output.json(event="restated", text=text)
        case VisitProgress():
            output.json(event="progress", **asdict(event))
        case PromptBuilt() if prompt:
            output.json(event="prompt", messages=[asdict(message) for message in event.messages])
        case Retrieved(sources):
            output.json(event="retrieved", sources=[source_fields(source) for source in sources])
        case ThoughtArrived(text):
            output.json(event="thought", text=text)
        case TokenArrived():
            _write_tokens(event, output)
        case AnswerEnded(turn):
            _write_end(turn, output)
        case _:
            pass


def _write_tokens(event: TokenArrived, output: Output) -> None:
    """One line a token; text that came without probabilities is one line with null for them.

    `text` is the token's share of the answer, so that all of them join to the whole; of a character split over
    tokens the first has it and the others are empty.
    """
    if not event.tokens:
        output.json(event="token", text=event.text, logprob=None, alternatives=[])
    first = event.tokens[0].start if event.tokens else 0
    for token in event.tokens:
        output.json(
            event="token",
            text=event.text[token.start - first : token.end - first],
            logprob=token.logprob,
            alternatives=[{"text": each.text, "logprob": each.logprob} for each in token.alternatives],
        )


def _write_end(turn: Turn, output: Output) -> None:
    for failure in (*turn.notices, *([turn.failure] if turn.failure else [])):
        output.fail(failure)
    timings = turn.timings or Timings()
    output.json(
        event="ended",
        reason=turn.ended.value if turn.ended else None,
        text=turn.text,
        prompt_tokens=timings.prompt_tokens,
        answer_tokens=timings.answer_tokens,
        seconds=round(timings.total, 3),
    )
