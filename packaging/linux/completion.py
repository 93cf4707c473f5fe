"""Prints what bash completes after `candor`, out of the program's own parser: `python -m linux.completion`.

A process of its own, as manual.py is, and for its reason.
"""

from __future__ import annotations

import argparse

from candor.cli.arguments import parser
from linux.manual import commands_of

SCRIPT = """# Written by packaging/linux/completion.py: commands and options of candor; files where neither is meant.
_candor() {
    local word="${COMP_WORDS[COMP_CWORD]}" command="" words="" each
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$each" in
            @NAMES@) command="$each"; break ;;
        esac
    done
    case "$command" in
@CASES@
        *) words="@ROOT@" ;;
    esac
    COMPREPLY=()
    if [[ -z "$command" || "$word" == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    fi
}
complete -o default -F _candor candor
"""


def completion(root: argparse.ArgumentParser) -> str:
    """Return a script for bash-completion."""
    commands = {name: command for name, _, command in commands_of(root)}
    cases = [f'        {name}) words="{options(command)}" ;;' for name, command in commands.items()]
    words = {"NAMES": "|".join(commands), "CASES": "\n".join(cases), "ROOT": " ".join([*commands, options(root)])}
    script = SCRIPT
    for name, word in words.items():
        script = script.replace(f"@{name}@", word)
    return script


def options(command: argparse.ArgumentParser) -> str:
    """Return a parser's long options."""
    return " ".join(name for action in command._actions for name in action.option_strings if name.startswith("--"))


if __name__ == "__main__":
    print(completion(parser()), end="")
