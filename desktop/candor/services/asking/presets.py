"""Named ways to ask that come with Candor."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from candor.model.turn import Options

SHIPPED: Mapping[str, Mapping[str, float | None]] = MappingProxyType(
    {
        "Exact": {"temperature": 0.0, "top_k": None, "top_p": None, "min_p": None},
        "Balanced": {"temperature": 0.5, "top_k": None, "top_p": 0.9, "min_p": None},
        "Inventive": {"temperature": 1.0, "top_k": None, "top_p": 0.95, "min_p": 0.05},
    }
)
"""How each chooses words, by the fields of Options; what it does not name stays as it is."""


def shipped(name: str, now: Options) -> Options:
    """The options as a preset of this name changes them."""
    return replace(now, **SHIPPED[name])  # type: ignore[arg-type]  # fields of Options
