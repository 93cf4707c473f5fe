"""What the bundle weighs, part by part, against the budget in budget.toml."""

from __future__ import annotations

import platform
import sys
import tomllib
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

BUDGET = Path(__file__).with_name("budget.toml")
MB = 1 << 20
"""As `du -m` counts, and as the figures in the budget were measured."""
OTHER = "everything else"


class Part(NamedTuple):
    """One part of the bundle: what it weighs and what it may weigh, in MB."""

    name: str
    weighs: float
    may: float


def measured(bundle: Path) -> list[Part]:
    """Return every part of the budget, the heaviest first, with what a bundle's files weigh; links weigh nothing."""
    parts = tomllib.loads(BUDGET.read_text(encoding="utf-8"))["parts"]
    weights: Counter[str] = Counter(dict.fromkeys([*parts, OTHER], 0))
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            weights[part_of(path.relative_to(bundle).as_posix(), parts)] += path.stat().st_size
    return [Part(name, weight / MB, limit_of(parts, name)) for name, weight in weights.most_common()]


def part_of(name: str, parts: dict[str, dict[str, object]]) -> str:
    """Return the part a file belongs to: the first with a pattern that fits."""
    for part, entry in parts.items():
        patterns = entry["files"]
        if isinstance(patterns, list) and any(fnmatchcase(name, pattern) for pattern in patterns):
            return part
    return OTHER


def limit_of(parts: dict[str, dict[str, object]], name: str) -> float:
    """Return what a part may weigh."""
    limit = parts.get(name, {}).get("mb", 0)
    return float(limit) if isinstance(limit, int | float) else 0


def total(table: list[Part]) -> float:
    """Return what all parts weigh."""
    return sum(part.weighs for part in table)


def shown(table: list[Part]) -> str:
    """Return the table: a line a part, with its growth against the budget, and all of them."""
    lines = [f"  {part.name:<34} {part.weighs:8.1f} {part.may:8.1f} {part.weighs - part.may:+8.1f}" for part in table]
    may = limit("installed")
    lines.append(f"  {'all':<34} {total(table):8.1f} {may:8.1f} {total(table) - may:+8.1f}")
    return "\n".join([f"  {'MB':<34} {'weighs':>8} {'budget':>8} {'growth':>8}", *lines])


def over_budget(table: list[Part]) -> str:
    """Return what is over its budget, in words; "" where nothing is. A part may be over by a tenth and half an MB."""
    over = [part for part in table if part.weighs > part.may * 1.1 + 0.5]
    said = [f"{part.name} weighs {part.weighs:.1f} MB, and may {part.may:.1f}" for part in over]
    if total(table) > limit("installed"):
        said.append(f"all weighs {total(table):.1f} MB, and may {limit('installed'):.0f}")
    if not said:
        return ""
    return (
        "The bundle is over its budget: "
        + "; ".join(said)
        + f".\nLeave something out, or raise {BUDGET.name} and say why."
    )


def is_binding() -> bool:
    """Tell whether the budget holds on this system: elsewhere nobody has measured yet, and it is only shown."""
    here = f"{sys.platform} {platform.machine()}"
    return here in tomllib.loads(BUDGET.read_text(encoding="utf-8"))["binding"]


def limit(name: str) -> float:
    """Return a limit for all of it: "installed", or an installer by the end of its name, in MB."""
    return float(tomllib.loads(BUDGET.read_text(encoding="utf-8"))["all"][name])
