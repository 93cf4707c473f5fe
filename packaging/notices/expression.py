"""SPDX licence expressions: read, put into one form, and chosen from where they leave a choice."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

TOKEN = re.compile(r"\(|\)|[A-Za-z0-9.+:-]+")
RENAMED = {
    "GPL-2.0": "GPL-2.0-only",
    "GPL-2.0+": "GPL-2.0-or-later",
    "GPL-3.0": "GPL-3.0-only",
    "GPL-3.0+": "GPL-3.0-or-later",
    "LGPL-2.0+": "LGPL-2.0-or-later",
    "LGPL-2.1": "LGPL-2.1-only",
    "LGPL-2.1+": "LGPL-2.1-or-later",
    "LGPL-3.0": "LGPL-3.0-only",
    "AGPL-3.0": "AGPL-3.0-only",
}
"""Names that SPDX gave up, which metadata still uses."""


class NotAnExpression(Exception):
    """A licence is not written as SPDX writes it; the message is what was found."""


@dataclass(frozen=True)
class Expression:
    """A licence with its exception (no operator), or several of which all (AND) or any one (OR) hold."""

    operator: str
    licence: str = ""
    members: tuple[Expression, ...] = ()

    def __str__(self) -> str:
        if not self.operator:
            return self.licence
        return f" {self.operator} ".join(
            f"({member})" if member.operator not in ("", self.operator) else str(member) for member in self.members
        )


def read(text: str) -> Expression:
    """Return an expression; raises NotAnExpression where it is none."""
    words = TOKEN.findall(text.replace("/", " OR "))
    if not words or "".join(words) != re.sub(r"\s+", "", text.replace("/", " OR ")):
        raise NotAnExpression(text)
    found, rest = _any_of(words, text)
    if rest:
        raise NotAnExpression(text)
    return found


def _any_of(words: list[str], text: str) -> tuple[Expression, list[str]]:
    return _joined("OR", _all_of, words, text)


def _all_of(words: list[str], text: str) -> tuple[Expression, list[str]]:
    return _joined("AND", _one, words, text)


def _joined(
    operator: str, inner: Callable[[list[str], str], tuple[Expression, list[str]]], words: list[str], text: str
) -> tuple[Expression, list[str]]:
    first, rest = inner(words, text)
    members = [first]
    while rest and rest[0].upper() == operator:
        following, rest = inner(rest[1:], text)
        members.append(following)
    # Named twice is named once: "MIT AND MIT" of two parts of one package.
    members = list(dict.fromkeys(members))
    return (members[0] if len(members) == 1 else Expression(operator, members=tuple(members))), rest


def _one(words: list[str], text: str) -> tuple[Expression, list[str]]:
    if not words or words[0].upper() in ("AND", "OR", "WITH", ")"):
        raise NotAnExpression(text)
    if words[0] == "(":
        found, rest = _any_of(words[1:], text)
        if not rest or rest[0] != ")":
            raise NotAnExpression(text)
        return found, rest[1:]
    licence, rest = RENAMED.get(words[0], words[0]), words[1:]
    if len(rest) > 1 and rest[0].upper() == "WITH":
        licence, rest = f"{licence} WITH {rest[1]}", rest[2:]
    return Expression("", licence), rest


def licences(expression: Expression) -> tuple[str, ...]:
    """Return every licence of an expression once, exceptions with it, in the order they stand."""
    if not expression.operator:
        return (expression.licence,)
    return tuple(dict.fromkeys(name for member in expression.members for name in licences(member)))


def names(licence: str) -> tuple[str, ...]:
    """Return what has a text of its own: a licence, and its exception."""
    return tuple(licence.split(" WITH "))


def chosen(expression: Expression, preferred: list[str]) -> tuple[str, ...] | None:
    """Return the licences that Candor goes by, the most preferred of each choice; None where it may go by none."""
    if not expression.operator:
        return (expression.licence,) if rank(expression.licence, preferred) is not None else None
    options = [chosen(member, preferred) for member in expression.members]
    if expression.operator == "AND":
        whole = [option for option in options if option is not None]
        return tuple(dict.fromkeys(name for option in whole for name in option)) if len(whole) == len(options) else None
    open_to_us = [option for option in options if option is not None]
    return min(open_to_us, key=lambda option: max(rank(name, preferred) or 0 for name in option), default=None)


def rank(licence: str, preferred: list[str]) -> int | None:
    """Return where among the preferred licences one stands, an exception only adding to it; None if not there."""
    for name in (licence, licence.partition(" WITH ")[0]):
        if name in preferred:
            return preferred.index(name)
    return None
