"""Making text harmless before a model reads it as data."""

import re

# Ollama parses a model's special tokens wherever they stand in a message: Llama 3's and those of other families.
SPECIAL = re.compile(
    r"<(?=[|｜]|/?(?:s|bos|eos|pad|unk|mask|start_of_turn|end_of_turn|think|tool_call|tool_response)>)"
    r"|\[(?=/?(?:INST|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS)\])",
    re.IGNORECASE,
)
FENCE = re.compile(r"<(?=<<)|>(?=>>)")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def defuse(text: str) -> str:
    """The text with a visible space in every special token and in every `<<<` or `>>>`, which would end a quotation."""
    return FENCE.sub(r"\g<0> ", SPECIAL.sub(r"\g<0> ", UNPRINTABLE.sub(" ", text)))


def one_line(text: str) -> str:
    """The same for a name or heading: it can neither end its line nor pass for something else."""
    return " ".join(defuse(text).split())
