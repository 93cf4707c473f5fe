"""Prints what candor.1 says about the commands, out of the program's own parser: `python -m linux.manual`.

A process of its own, because importing candor closes doors (proxies forgotten) that other steps of a build need.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from candor.cli.arguments import parser

EVERYWHERE = frozenset({"help", "version", "home", "ollama", "json"})
"""What stands once, under OPTIONS, and not with each command."""


def commands(root: argparse.ArgumentParser) -> str:
    """Return every command with its options, in roff's man macros."""
    return "\n".join(line for each in commands_of(root) for line in _section(root, *each))


def commands_of(root: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield each command's name, what it is about, and its own parser."""
    for action in root._actions:
        if isinstance(action, argparse._SubParsersAction):
            abouts = {each.dest: each.help or "" for each in action._choices_actions}
            yield from ((name, abouts[name], command) for name, command in action.choices.items())


def _section(root: argparse.ArgumentParser, name: str, about: str, command: argparse.ArgumentParser) -> Iterator[str]:
    own = [action for action in command._actions if action.dest not in EVERYWHERE]
    places = [_values(action) for action in own if not action.option_strings]
    yield f".SS {roff(' '.join([root.prog, name, *places]))}"
    yield f"{roff(_sentence(about))}"
    for action in own:
        if action.help:
            yield ".TP"
            yield _title(action)
            yield roff(_sentence(action.help))


def _title(action: argparse.Action) -> str:
    if not action.option_strings:
        return f".I {roff(_metavar(action))}"
    names = ", ".join(rf"\fB{roff(name)}\fR" for name in action.option_strings)
    return f"{names} {roff(_values(action))}".rstrip()


def _values(action: argparse.Action) -> str:
    """As argparse's own usage has them: [PATH ...], NAME NEW."""
    if action.nargs == 0:
        return ""
    words = [*action.metavar] if isinstance(action.metavar, tuple) else [_metavar(action)]
    if action.nargs == "+":
        return " ".join([*words, "..."])
    if isinstance(action.nargs, int):
        return " ".join(words * (1 if len(words) > 1 else action.nargs))
    optional = {"*": f"[{words[0]} ...]", "?": f"[{words[0]}]"}
    return optional.get(action.nargs or "", words[0])


def _metavar(action: argparse.Action) -> str:
    if action.choices is not None:
        return "{" + ",".join(str(choice) for choice in action.choices) + "}"
    return str(action.metavar or action.dest.upper())


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "?")) else ".")


def roff(text: str) -> str:
    """Return text so that roff prints it as it is."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    print(commands(parser()))
