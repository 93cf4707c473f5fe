"""Llama 3's template, for the practice server: messages to a prompt, a prompt to messages, and how it goes on."""

import re
from collections.abc import Sequence
from typing import Any

from fakes.practice_tokens import split

MESSAGE = re.compile(
    r"<\|start_header_id\|>(?P<role>\w+)<\|end_header_id\|>\n\n(?P<content>.*?)(?:<\|eot_id\|>|\Z)", re.DOTALL
)


def rendered(messages: Sequence[dict[str, Any]]) -> str:
    """The prompt up to where the answer begins."""
    said = [*((str(m.get("role", "")), f"{m.get('content', '')}<|eot_id|>") for m in messages), ("assistant", "")]
    return "".join(f"<|start_header_id|>{role}<|end_header_id|>\n\n{content}" for role, content in said)


def read_rendered(prompt: str) -> tuple[list[dict[str, Any]], str]:
    """The messages of a prompt, and the beginning of the answer behind them."""
    messages = [match.groupdict() for match in MESSAGE.finditer(prompt)]
    if messages and messages[-1]["role"] == "assistant" and not prompt.endswith("<|eot_id|>"):
        return messages[:-1], messages[-1]["content"]
    return messages, ""


def follow(answer: str, beginning: str) -> str:
    """What is written after the beginning of an answer that took another way than this one.

    Each other token stands for one of the answer's own, which goes on behind it.
    """
    if answer.startswith(beginning):
        return answer[len(beginning) :]
    return "".join(split(answer)[len(split(beginning)) :])
