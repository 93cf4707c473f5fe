"""Reads a file's syntax: which strings are words, and which names stand for which."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "desktop"


@cache
def parsed(path: Path) -> ast.Module:
    """A file's syntax."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a file's syntax."""
    return tuple(ast.walk(parsed(path)))


def place(path: Path) -> str:
    """A file as the catalogues name it: "ui/viewer/viewer.py"."""
    return path.relative_to(SOURCE / "candor").as_posix()


def literal(node: ast.expr) -> str | None:
    """The text of a literal; None for anything that is not one."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@cache
def texts_of(name: str, path: Path) -> tuple[str, ...]:
    """What a name is set to in a file, or in the one it is imported from: a text, or those of a tuple or a dict."""
    found: list[str] = []
    for node in nodes(path):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                found += _assigned(name, target, node.value)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("candor."):
            known = [alias.name for alias in node.names if (alias.asname or alias.name) == name]
            found += [text for one in known for text in texts_of(one, _file_of(node.module))]
    return tuple(found)


def members_of(name: str, path: Path) -> list[str]:
    """What the members of an enumeration say that is defined in a file, or in the one it is imported from."""
    found: list[str] = []
    for node in nodes(path):
        if isinstance(node, ast.ClassDef) and node.name == name:
            values = (each.value for each in node.body if isinstance(each, ast.Assign))
            found += [text for value in values if (text := literal(value)) is not None]
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("candor."):
            known = [alias.name for alias in node.names if (alias.asname or alias.name) == name]
            found += [text for one in known for text in members_of(one, _file_of(node.module))]
    return found


@cache
def imported(name: str, path: Path) -> bool:
    """Whether a file has this name from tr.py or words.py, and not from elsewhere."""
    names = (node for node in nodes(path) if isinstance(node, ast.ImportFrom))
    homes = {"candor.ui.tr", "candor.ui.words"}
    return any(node.module in homes and any(alias.name == name for alias in node.names) for node in names)


def _assigned(name: str, target: ast.expr, value: ast.expr) -> Iterator[str]:
    if isinstance(target, ast.Name) and target.id == name:
        yield from _texts(value)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for part, given in zip(target.elts, value.elts, strict=False):
            yield from _assigned(name, part, given)


def _texts(value: ast.expr) -> Iterator[str]:
    text = literal(value)
    if text is not None:
        yield text
    elif isinstance(value, ast.Tuple | ast.List):
        for part in value.elts:
            yield from _texts(part)
    elif isinstance(value, ast.Dict):
        titles = (literal(key) or "" for key in value.keys if key is not None)
        yield from (title for title in titles if title[:1].isupper() and " " in title)
        for part in value.values:
            yield from _texts(part)
    elif isinstance(value, ast.Call):
        given = [*value.args, *(keyword.value for keyword in value.keywords)]
        # A record of words may hold names for programs too, such as an icon's.
        yield from (text for part in given for text in _texts(part) if " " in text or text[:1].isupper())


def _file_of(module: str) -> Path:
    """The file of a module of Candor, or of its room's __init__."""
    path = SOURCE.joinpath(*module.split("."))
    return path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py"
