"""How a model can be called."""

import re

from candor.model.errors import ModelNameUnusable

# [host/][namespace/]model[:tag], each part as Ollama takes it (types/model/name.go of Ollama).
PART = r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}"
HOST = r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,349}"
SPACE = r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}"
NAME = re.compile(rf"(?:(?:{HOST}/)?{SPACE}/)?{PART}(?::{PART})?")


def usable_name(text: str) -> str:
    """The name without the white space around it. Raises ModelNameUnusable for what the server would not take."""
    name = text.strip()
    if not NAME.fullmatch(name):
        raise ModelNameUnusable(name)
    return name


def same_model(one: str, other: str) -> bool:
    """Whether two names are of one model: without a tag it is the one called latest, and case does not count."""
    return _whole(one) == _whole(other)


def _whole(name: str) -> str:
    last = name.rpartition("/")[2]
    return (name if ":" in last else f"{name}:latest").casefold()
