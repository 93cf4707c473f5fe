"""A follow-up made a question that stands alone, by the model and with the conversation."""

import asyncio
import re
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import replace

from candor.model.errors import OllamaError
from candor.model.message import Message
from candor.model.turn import EndReason, Options
from candor.services.asking.defuse import defuse
from candor.services.server_ports import Answers, Finish

RESTATE = """\
Rewrite the last question of a conversation so that it can be understood without the conversation.
Put the names and things in that words such as it, they, that or there stand for. Ask for nothing else.
Keep the language of the last question. If it can be understood alone, repeat it. Write only the question."""

EXCHANGES = 3  # the last ones: what a follow-up speaks of was said a moment ago
ANSWER_CHARACTERS = 400  # of each earlier answer; its beginning names what it is about
LONGEST = 300  # characters; a question is shorter, an answer is longer
ROOM = 96  # tokens
SECONDS = 30.0  # a model may have to be loaded first, which the answer then need not wait for
SUBJECT_WORDS = 8  # of the previous question, where the model does not help
LABEL = re.compile(r"^(?:(?:rewritten|standalone|last|final)? ?question:)\s*", re.IGNORECASE)
WORD = re.compile(r"[^\W_]{4,}")


async def standalone(
    question: str, history: Sequence[tuple[str, str]], *, model: str, options: Options, answers: Answers
) -> str:
    """The question with its subject in it. Where the model fails, is slow or writes something else: `with_subject`.

    The context stays the answer's, for another one would load the model anew.
    """
    short = replace(options, answer_reserve=ROOM, temperature=0.0, top_logprobs=0, stop=(), think=False)
    try:
        async with asyncio.timeout(SECONDS):
            written = await _written(model, _messages(question, history), short, answers)
    except (TimeoutError, OllamaError):
        written = ""
    return _accepted(written, question) or with_subject(question, history)


def with_subject(question: str, history: Sequence[tuple[str, str]]) -> str:
    """The question as it was typed with some words of the one before it: enough to search for."""
    if not history:
        return question
    said = {word.lower() for word in WORD.findall(question)}
    subject = [word for word in WORD.findall(history[-1][0]) if word.lower() not in said]
    return f"{question} ({' '.join(subject[:SUBJECT_WORDS])})" if subject else question


def _messages(question: str, history: Sequence[tuple[str, str]]) -> tuple[Message, ...]:
    lines = [
        f"Question: {defuse(asked)}\nAnswer: {defuse(' '.join(answer.split())[:ANSWER_CHARACTERS])}"
        for asked, answer in history[-EXCHANGES:]
    ]
    last = f"Last question: {defuse(question)}"
    return Message("system", RESTATE), Message("user", "\n\n".join([*lines, last]))


async def _written(model: str, messages: Sequence[Message], options: Options, answers: Answers) -> str:
    text, ended = [], None
    async with aclosing(answers.chat(model, messages, options)) as stream:
        async for piece in stream:
            if isinstance(piece, Finish):
                ended = piece.reason
            elif not piece.thought:
                text.append(piece.text)
    return "".join(text) if ended is EndReason.STOP else ""


def _accepted(written: str, question: str) -> str:
    """The model's question, "" where it wrote something else: too long, or without a word of the question's own."""
    line = LABEL.sub("", next((line.strip() for line in written.splitlines() if line.strip()), "")).strip("\"“”'«» ")
    if not line or len(line) > max(LONGEST, 2 * len(question)):
        return ""
    wanted = {word[:5].lower() for word in WORD.findall(question)}
    has = {word[:5].lower() for word in WORD.findall(line)}
    return line if not wanted or wanted & has else ""
