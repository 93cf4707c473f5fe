"""The licences in their own words, one file each in texts/, and how a text of a package is known to be one of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "texts"
STANDS_ON = {"LGPL-3.0": "GPL-3.0"}
"""A licence that is written as an addition to another one."""
TITLE_OR_OWNER = re.compile(
    r"\W*(copyright\b|©|\(c\)|portions copyright|all rights reserved|the mit license|mit license|bsd \d|the bsd)",
    re.IGNORECASE,
)
OWNER = re.compile(r"\W*((Portions )?(Copyright|COPYRIGHT|copyright \(c\))|©|\(c\) ?\d)\W.*\w")
NOT_AN_OWNER = re.compile(
    r"\W*copyright (notice|owner|holder|law|licen[sc]e|statement|interest|and |to |\W*yyyy|\W*year)"
    r"|.*free software foundation",
    re.IGNORECASE,
)
END = "end of terms and conditions"
"""After this the GNU and Apache licences only say how they are used."""


def base(name: str) -> str:
    """Return a licence's name without which versions of it are meant: all have the same text."""
    return re.sub(r"-(only|or-later)$", "", name)


@cache
def standard(name: str) -> str:
    """Return a licence's text; raises KeyError where texts/ has none."""
    file = FOLDER / f"{base(name)}.txt"
    if base(name) == "AGPL-3.0":
        # The one Candor itself is under.
        file = FOLDER.parents[2] / "LICENSE"
    if not file.is_file():
        raise KeyError(name)
    return file.read_text(encoding="utf-8").strip("\n") + "\n"


def with_ground(names: set[str]) -> set[str]:
    """Return licences, and those that they are written as additions to."""
    short = {base(name) for name in names}
    return short | {STANDS_ON[name] for name in short if name in STANDS_ON}


def compared(text: str) -> str:
    """Return what of a text says what is allowed: without owners, titles, marks and layout."""
    kept = " ".join(line for line in text.splitlines() if not TITLE_OR_OWNER.match(line)).lower()
    return " ".join(re.sub(r"[^a-z0-9]+", " ", kept.replace("licence", "license")).split())


@cache
def known() -> dict[str, str]:
    """Return the names of the standard texts by what of them is compared, with and without how they are applied."""
    found: dict[str, str] = {}
    for file in sorted(FOLDER.glob("*.txt")):
        whole = compared(file.read_text(encoding="utf-8"))
        found |= {whole: file.stem, whole.partition(END)[0] + (END if END in whole else ""): file.stem}
    return found


def recognised(text: str) -> str:
    """Return the standard licence a text is, word for word but for its owners; empty when it is none."""
    return known().get(compared(text), "")


def owners(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say who holds the copyright."""
    lines = (
        line.strip().lstrip("*#/- ") for line in text.splitlines() if OWNER.match(line) and not NOT_AN_OWNER.match(line)
    )
    return tuple(dict.fromkeys(line for line in lines if len(line) < 200))
