"""Finds the window's own words: what stands in tr, tr_n and count."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from translations.message import Message
from translations.reading import SOURCE, imported, literal, members_of, nodes, parsed, place, texts_of

# What hands on words that it is given.
HAND_ON = tuple(SOURCE / "candor" / "ui" / name for name in ("tr.py", "words.py", "language/recognizer.py"))


BLANKS = "BLANKS_TR"  # how the name of a constant ends whose texts have blanks for the person to fill in


class UnknownWords(Exception):
    """Words that go through tr and that no tool can find; the message says where."""


def window_messages() -> Iterator[Message]:
    """Every message of ui/, and what the core keeps for it in constants. Raises UnknownWords."""
    for path in sorted((SOURCE / "candor").rglob("*.py")):
        yield from messages_in(path)


def messages_in(path: Path) -> Iterator[Message]:
    """Every message of one file, that of constants whose names end in _TR included. Raises UnknownWords."""
    constants = set(_constants(path))
    for name in constants:
        for text in texts_of(name, path):
            yield Message(text, where=(place(path),), blanks=name.endswith(BLANKS) and "{" in text)
    for node in nodes(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and imported(node.func.id, path):
            yield from _called(node, node.func.id, path, bool(constants))


def _constants(path: Path) -> Iterator[str]:
    for node in parsed(path).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names = (part for target in targets for part in ast.walk(target) if isinstance(part, ast.Name))
        yield from (name.id for name in names if name.id.endswith("_TR"))


def _called(call: ast.Call, name: str, path: Path, has_constants: bool) -> Iterator[Message]:
    where = (place(path),)
    if name == "tr":
        texts = _texts(call.args[0], path)
        known = _is_found(call.args[0], path) or has_constants
        if not known and path not in HAND_ON:
            raise UnknownWords(f"{path}:{call.lineno}: tr with words that are no literal")
        yield from (Message(text, where=where) for text in texts)
    elif name in {"tr_n", "count"}:
        pairs = list(zip(*(_texts(part, path) for part in call.args[1:3]), strict=False))
        if not pairs and not has_constants and path not in HAND_ON:
            raise UnknownWords(f"{path}:{call.lineno}: {name} with words that are no literal")
        for one, many in pairs:
            if name == "count":
                yield Message(f"{{n:,}} {many}", f"{{n:,}} {one}", where)
            else:
                yield Message(many, one, where)


def _texts(node: ast.expr, path: Path) -> list[str]:
    """The texts an argument may be: a literal, a name for one, or one of two."""
    text = literal(node)
    if text is not None:
        return [text]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, path), *_texts(node.orelse, path)]
    if _is_value(node) and isinstance(node.value, ast.Attribute) and isinstance(node.value.value, ast.Name):
        return members_of(node.value.value.id, path)
    return [*texts_of(node.id, path)] if isinstance(node, ast.Name) else []


def _is_value(node: ast.expr) -> TypeGuard[ast.Attribute]:
    """Whether this is what a member of an enumeration says, such as Action.LOOK_AGAIN.value."""
    return isinstance(node, ast.Attribute) and node.attr == "value"


def _is_found(node: ast.expr, path: Path) -> bool:
    """Whether all the words an argument may be are found."""
    if isinstance(node, ast.IfExp):
        return _is_found(node.body, path) and _is_found(node.orelse, path)
    return bool(_texts(node, path)) or _is_kept_elsewhere(node, path) or _from_constants(node)


def _is_kept_elsewhere(node: ast.expr, path: Path) -> bool:
    """Whether words come out of a record, such as a setting's title: that stands in a constant elsewhere."""
    loops = (each.target for each in nodes(path) if isinstance(each, ast.For | ast.comprehension))
    names = {part.id for target in loops for part in ast.walk(target) if isinstance(part, ast.Name)}
    return isinstance(node, ast.Attribute | ast.Call) or (isinstance(node, ast.Name) and node.id in names)


def _from_constants(node: ast.expr) -> bool:
    """Whether words come out of a constant of another file whose name says that they are found there."""
    return any(isinstance(part, ast.Name | ast.Attribute) and _name(part).endswith("_TR") for part in ast.walk(node))


def _name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr
