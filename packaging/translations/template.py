"""Turns an f-string of the core into a template with {names}, and says what each name holds."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from translations.reading import literal

# Functions of the core that word a value in one way only, by what they make of it.
WORDED = {"counted": "text", "percent": "percent", "duration": "duration", "ordinal": "ordinal", "shown_size": "size"}
# Names that always stand for whole numbers.
NUMBERS = {
    "line", "listed", "message", "minutes", "number", "page", "port", "rank", "read", "row", "seconds", "slide",
    "status", "tokens", "turns",
}  # fmt: skip
FIGURE = re.compile(r"[,.\d]*[,dfg]")


class Template(NamedTuple):
    """A text with {names} in it; `kinds` is what each of them holds, as in Message."""

    text: str
    kinds: dict[str, str]


Part = tuple[str, ast.FormattedValue | None]


def templates(node: ast.expr) -> Iterator[Template]:
    """What a literal or an f-string may come to: one for each of the ways its conditions can turn out."""
    text = literal(node)
    if text is not None:
        yield Template(text.replace("{", "{{").replace("}", "}}"), {})
    elif isinstance(node, ast.JoinedStr):
        for parts in product(*(list(_ways(part)) for part in node.values)):
            yield _joined([part for way in parts for part in way])


def _ways(part: ast.expr) -> Iterator[list[Part]]:
    """What one part may come to: words, a value, or the words of a condition."""
    text = literal(part)
    if text is not None:
        yield [(text.replace("{", "{{").replace("}", "}}"), None)]
    elif isinstance(part, ast.FormattedValue) and _is_choice(part.value):
        assert isinstance(part.value, ast.IfExp)
        for side in (part.value.body, part.value.orelse):
            inner = side.values if isinstance(side, ast.JoinedStr) else [side]
            if isinstance(side, ast.Constant | ast.JoinedStr):
                for ways in product(*(list(_ways(one)) for one in inner)):
                    yield [each for way in ways for each in way]
            else:
                yield [("", ast.FormattedValue(side, -1))]
    elif isinstance(part, ast.FormattedValue):
        yield [("", part)]


def _is_choice(node: ast.expr) -> bool:
    return isinstance(node, ast.IfExp) and any(
        isinstance(each, ast.Constant | ast.JoinedStr) for each in (node.body, node.orelse)
    )


def _joined(parts: list[Part]) -> Template:
    text, kinds = "", dict[str, str]()
    for words, value in parts:
        text += words
        if value is not None:
            name, number = _named(value.value), 1
            while (unique := name if number == 1 else f"{name}{number}") in kinds:
                number += 1
            kinds[unique] = _kind(value, name)
            text += f"{{{unique}}}"
    return Template(text, kinds)


def _kind(value: ast.FormattedValue, name: str) -> str:
    call = value.value
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
        if call.func.id in {"len", "round", "max", "min"}:
            return "number"
        if call.func.id in WORDED:
            return WORDED[call.func.id]
    form = value.format_spec
    if isinstance(form, ast.JoinedStr) and form.values and FIGURE.fullmatch(literal(form.values[0]) or ""):
        return "number"
    return "number" if name in NUMBERS else "text"


def _named(node: ast.expr) -> str:
    """The name a value goes by: a variable's, an attribute's, or that of what a function is called with."""
    if isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        return name.strip("_").lower()
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and not isinstance(node.func.value, ast.Constant):
            return _named(node.func.value)
        return _named(node.args[0]) if node.args else _named(node.func)
    if isinstance(node, ast.Subscript):
        return _named(node.slice if isinstance(node.slice, ast.Name | ast.Attribute) else node.value)
    inner = {ast.BoolOp: "values", ast.BinOp: "left", ast.IfExp: "body", ast.Starred: "value"}
    for kind, field in inner.items():
        if isinstance(node, kind):
            found = getattr(node, field)
            return _named(found[0] if isinstance(found, list) else found)
    return "value"
