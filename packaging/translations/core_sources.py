"""Finds the sentences that reach the window finished: those of errors and of what services say.

They are English where they are made, kept and logged; the window recognises them. Every f-string becomes a template.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from translations.message import Message
from translations.reading import SOURCE, literal, nodes, parsed, place
from translations.template import Template, templates

CORE = SOURCE / "candor"
ROOMS = ("model", "guard.py", "services", "settings", "connections", "ollama", "chats", "documents", "index")
# Rooms and files whose every sentence may reach the window; elsewhere only what is given to an error or a Failure.
SAYING = (
    "model/errors/",
    "services/",
    "settings/keyrings.py",
    "settings/paths.py",
    "settings/secrets.py",
    "settings/settings.py",
    "settings/settings_file.py",
    "settings/wording.py",
    "documents/outside/",
    "documents/kinds/kinds.py",
)
# Of those: what is said to the model, written into files, printed in a terminal only, or matched in what people write.
UNSAID = (
    "services/asking/draft.py",
    "services/asking/english.py",
    "services/asking/estimate_tokens.py",
    "services/asking/prompt.py",
    "services/asking/scope.py",
    "services/asking/standalone.py",
    "services/asking/stands_alone.py",
    "services/connections_told.py",
    "services/crashes/report.py",
    "services/crashes/watching.py",
    "services/doctor",
    "services/doubt/patterns.py",
    "services/doubt/words.py",
    "services/doubt/named_units.py",
    "services/evaluating/",
    "services/export/",
    "services/grounding/ground_prompt.py",
    "services/markdown/",
    "services/outside/passwords.py",
    "services/update_verbs.py",
    "services/verbs/",
    "services/visit/prompts.py",
    "services/visit/suits.py",
    "documents/outside/dialects.py",
    "documents/outside/rows.py",
)
NOT_WORDS = re.compile(r"[\\<>^$*=|]|\n|[a-z]_[a-z]|\b[A-Z]{5,}\b|^[a-z-]+: |Mozilla")
# Commands for a terminal, names of models, and what Ollama says of its own steps.
STEPS = r"(?:pulling|writing|using|reading) (?:manifest|existing|already|layer|model|$)"
NOT_OURS = re.compile(rf"(?:ollama|brew|winget|sudo|open) [a-z-]|Llama \d|{STEPS}")
PEOPLE_ONLY = "model/errors/"  # where whatever looks like a pattern is an example for people
# A measuring tool of the terminal: whoever gives it a set of questions reads it there.
LEFT_OUT = ("services/evaluating/evaluation_set.py",)
RECORD, TITLE = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)*"), re.compile(r"[A-Z][a-z]+")
COUNTING = {"counted", "NoTextFound"}  # what puts a number before a noun
LETTERS = re.compile(r"[^\W\d_]")
NAMES = re.compile(r"\{[^{}]*\}")
# What weighs too little to recognise a sentence by: every sentence would be one.
LEAST, LEAST_AMONG_TEXTS = 3, 5
CALLED_WITH_NO_WORDS = {
    "compile",
    "startswith",
    "endswith",
    "removeprefix",
    "removesuffix",
    "partition",
    "split",
}
NO_RECORDS = {"TypeVar"}
SETTINGS = "settings/texts.py"  # where settings have their titles, which errors name


def core_messages() -> Iterator[Message]:
    """Every sentence of the core that may be shown."""
    for room in ROOMS:
        home = CORE / room
        for path in [home] if home.is_file() else sorted(home.rglob("*.py")):
            yield from messages_in(path)


def messages_in(path: Path) -> Iterator[Message]:
    """The sentences of one file."""
    where = place(path)
    if where in LEFT_OUT:
        return
    says = where.startswith(SAYING) and not where.startswith(UNSAID)
    for node in nodes(path):
        if isinstance(node, ast.Call):
            yield from _counted(node, where)
        if says:
            yield from _titles(node, where)
        if isinstance(node, ast.Call) and where.startswith("settings/"):
            yield from _of_settings(node, where)
    for node in _sentences(parsed(path), says, _errors()):
        for template in templates(node):
            if _is_worth_it(template, where.startswith(PEOPLE_ONLY)):
                yield Message(template.text, where=(where,), kinds=template.kinds)


def _counted(call: ast.Call, where: str) -> Iterator[Message]:
    """What a number of things is called."""
    counts = _named(call.func) in COUNTING and len(call.args) == 2
    noun = literal(call.args[1]) if counts else None
    if noun is not None:
        yield Message(f"{{n:,}} {noun}s", f"{{n:,}} {noun}", (where,), {"n": "number"})


def _titles(node: ast.AST, where: str) -> Iterator[Message]:
    """Single words that a record is named by, or a sentence, such as a store's: others are names for programs."""
    name = _named(node.func) if isinstance(node, ast.Call) else ""
    named = name not in NO_RECORDS and RECORD.fullmatch(name)
    parts = node.args if isinstance(node, ast.Call) and named else node.elts if isinstance(node, ast.Tuple) else []
    words = [literal(part) or "" for part in parts]
    if named or any(" " in word for word in words):
        yield from (Message(word, where=(where,), kinds={}) for word in words if TITLE.fullmatch(word))


def _of_settings(call: ast.Call, where: str) -> Iterator[Message]:
    """A setting's title, and the rule that completes "... must be ..."."""
    name = _named(call.func)
    titles = call.args[2:3] if name == "Text" and where == SETTINGS else []
    rules = [given.value for given in call.keywords if name == "Meta" and given.arg == "description"]
    yield from (Message(text, where=(where,), kinds={}) for part in (*titles, *rules) if (text := literal(part)))


@cache
def _errors() -> frozenset[str]:
    """The names of all error classes, and Failure."""
    found = {"Failure"}
    for path in sorted((CORE / "model" / "errors").glob("*.py")):
        found |= {node.name for node in nodes(path) if isinstance(node, ast.ClassDef)}
    return frozenset(found)


def _sentences(node: ast.AST, says: bool, errors: frozenset[str]) -> Iterator[ast.expr]:
    """The literals and f-strings below a node that are said."""
    for child in _said_by(node):
        if isinstance(child, ast.Constant | ast.JoinedStr):
            if says:
                yield child
                yield from _sentences(child, says=isinstance(child, ast.JoinedStr) and says, errors=errors)
        else:
            named = _named(child.func) if isinstance(child, ast.Call) else ""
            yield from _sentences(child, says or named in errors, errors)


def _said_by(node: ast.AST) -> Iterator[ast.AST]:
    """A node's children but for what is never said: docstrings, annotations, keys, patterns, what is compared."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.JoinedStr):
        # Its own words are in its template; what stands in a condition inside is there too.
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.IfExp):
                yield from ast.iter_child_nodes(part)
        return
    if not isinstance(node, ast.Compare | ast.Import | ast.ImportFrom):
        unsaid = _unsaid(node)
        yield from (child for child in ast.iter_child_nodes(node) if child not in unsaid)


def _unsaid(node: ast.AST) -> Sequence[ast.AST | None]:
    """Those of a node's children in which no word is said."""
    if isinstance(node, ast.AnnAssign | ast.arg):
        return [node.annotation]
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.returns, *node.decorator_list]
    if isinstance(node, ast.Dict):
        return node.keys
    if isinstance(node, ast.Subscript):
        return [node.slice]
    if isinstance(node, ast.Call) and _named(node.func) in CALLED_WITH_NO_WORDS:
        return node.args
    if isinstance(node, ast.Call) and _named(node.func) == "get":
        return node.args[:1]
    return []


def _named(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _is_worth_it(template: Template, for_people: bool) -> bool:
    """Whether it is a sentence or a part of one, and can be recognised by its own letters."""
    words = NAMES.sub("", template.text)
    if (
        NOT_OURS.match(words)
        or (NOT_WORDS.search(words) and not for_people)
        or " " not in (words if template.kinds else words.strip())
    ):
        return False
    texts = [kind for kind in template.kinds.values() if kind == "text"]
    return len(LETTERS.findall(words)) >= (LEAST_AMONG_TEXTS if texts else LEAST)
