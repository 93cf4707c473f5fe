"""Where an answer leaves another one, and what it begins with."""

import re

from candor.model.errors import CannotBranch
from candor.model.token import Token
from candor.model.turn import BranchPoint, Role, Turn
from candor.services.asking.defuse import SPECIAL

SPLIT = "\ufffd"  # what the server calls a part of a character
# What ends a turn: Llama 3, ChatML and Qwen, Gemma, Phi, Llama 2 and Mistral, DeepSeek, and base models.
ENDS = frozenset(
    (
        *("<|eot_id|>", "<|eom_id|>", "<|end_of_text|>", "<|im_end|>", "<|endoftext|>", "<end_of_turn>", "<eos>"),
        *("<|end|>", "</s>", "<｜end▁of▁sentence｜>", "<|END_OF_TURN_TOKEN|>"),
    )
)
# Llama 3's signs and their like: in a raw prompt the server takes them for what they look like.
STEERS = re.compile(r"<[|｜][^<>\s]{1,40}[|｜]>")
AGAIN = "Ask the question again, without reading everything; such an answer can be branched."


def ends_here(alternative: str) -> bool:
    """Whether choosing this token ends the answer."""
    return alternative.strip() in ENDS


def begun(answer: Turn, token: int, alternative: str, new_id: str, now: float) -> Turn:
    """The sibling as it begins: exactly the answer's text up to the token (its index), then the alternative.

    The alternative is a token with its own probability and the alternatives it stood among; one that ends the turn is
    no part of the text. Raises CannotBranch.
    """
    if not answer.prompt or not answer.model:
        raise CannotBranch("This answer was kept without its prompt", AGAIN)
    if not 0 <= token < len(answer.tokens):
        raise CannotBranch("There is no such token in this answer")
    chosen = _chosen(answer.tokens[token], alternative)
    text = answer.text[: chosen.start] + ("" if ends_here(alternative) else alternative)
    if STEERS.search(text):
        raise CannotBranch("The answer up to there holds a sign that steers the model")
    kept = tuple(answer.tokens[:token])
    if not ends_here(alternative):
        kept = (*kept, chosen)
    elif not kept:
        raise CannotBranch("An answer cannot end before it begins")
    return Turn(
        new_id,
        answer.conversation,
        answer.parent,
        Role.ASSISTANT,
        text,
        now,
        kept,
        sources=answer.sources,
        coverage=answer.coverage,
        model=answer.model,
        options=answer.options,
        budget=answer.budget,
        scope=answer.scope,
        searched=answer.searched,
        speaks=answer.speaks,
        prompt=answer.prompt,
        branched=BranchPoint(answer.id, token),
    )


def _chosen(instead_of: Token, alternative: str) -> Token:
    if SPLIT in alternative:
        raise CannotBranch("This is only a part of a character, and cannot be written by itself")
    if SPLIT in instead_of.text and instead_of.start == instead_of.end:
        raise CannotBranch("This token is the end of a character that another one began")
    if SPECIAL.match(alternative.strip()) and not ends_here(alternative):
        raise CannotBranch("This is a sign that steers the model, and no text")
    listed = (other.logprob for other in instead_of.alternatives if other.text == alternative)
    logprob = next(listed, instead_of.logprob if alternative == instead_of.text else None)
    if logprob is None or not alternative:
        raise CannotBranch("The model did not name this token here")
    start = instead_of.start
    return Token(alternative, logprob, instead_of.alternatives, start, start + len(alternative))
