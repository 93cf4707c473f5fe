"""A conversation as one HTML page that needs nothing else: no script, no picture, no connection."""

import base64
import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from candor.model.scope import Scope
from candor.model.turn import Conversation, Role, Turn
from candor.services.asking.scope import scope_words
from candor.services.branching.branch_words import branched_from
from candor.services.export.answer_markup import answer_markup
from candor.services.export.markup import element, isolating, safe
from candor.services.export.style import STYLE
from candor.services.place_words import file_words

# Nothing may be loaded or run; the one style sheet is allowed by its hash.
HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{HASH}'; base-uri 'none'; form-action 'none'"
DEEPEST = 50  # branches within branches that are still folded into one another

Below = Mapping[str | None, Sequence[Turn]]


def page(conversation: Conversation, turns: Sequence[Turn]) -> str:
    """The path that was looked at last, with every other branch folded in where it leaves it."""
    below: dict[str | None, list[Turn]] = {}
    for turn in turns:
        below.setdefault(turn.parent, []).append(turn)
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{safe(conversation.title)}</title><style>{STYLE}</style>"
    )
    body = [
        element("h1", safe(conversation.title), dir="auto"),
        element("p", f"A conversation with Candor, {day(conversation.created)}", class_="meta"),
        *_branch(below.get(None, ()), below, path_of(conversation, turns), 0),
    ]
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n' + "\n".join(body) + "\n</body></html>\n"


def path_of(conversation: Conversation, turns: Sequence[Turn]) -> set[str]:
    """The ids of the turns that were looked at last."""
    above = {turn.id: turn.parent for turn in turns}
    path, at = set(), conversation.leaf
    while at is not None and at in above and at not in path:
        path.add(at)
        at = above[at]
    return path


def _branch(siblings: Sequence[Turn], below: Below, path: set[str], depth: int, asked: str = "") -> Iterator[str]:
    """A turn with all that follows; its siblings are folded, each with what follows it. `asked` is the question that
    answers are to.
    """
    while siblings:
        chosen = next((turn for turn in siblings if turn.id in path), siblings[-1])
        yield _turn(chosen, asked, siblings)
        for other in siblings:
            if other is not chosen and depth < DEEPEST:
                what = "Another question here" if other.role is Role.USER else "Another answer"
                after = _branch(below.get(other.id, ()), below, path, depth + 1, _asked(other))
                inside = [_turn(other, asked, siblings), *after]
                yield element("details", element("summary", f"{what}, {day(other.created)}") + "\n".join(inside))
        siblings, asked = below.get(chosen.id, ()), _asked(chosen)


def _asked(turn: Turn) -> str:
    return turn.text if turn.role is Role.USER else ""


def _turn(turn: Turn, asked: str, siblings: Sequence[Turn]) -> str:
    if turn.role is Role.ASSISTANT:
        number = [each.id for each in siblings].index(turn.id) + 1
        which = f"Answer {number} of {len(siblings)}" if len(siblings) > 1 else ""
        who = element("p", safe(", ".join(filter(None, (which, turn.model, day(turn.created))))), class_="meta")
        left = branched_from(turn, siblings)
        return who + (element("p", isolating(left), class_="meta") if left else "") + answer_markup(turn, asked)
    asked_of = "" if turn.scope.is_everything else element("p", safe(scope_said(turn.scope)), class_="meta")
    return element("h2", safe(turn.text), dir="auto") + asked_of


def scope_said(scope: Scope) -> str:
    """The filters as they are typed, of a path no more than a source shows of its own."""
    return scope_words(replace(scope, within=tuple(map(file_words, scope.within))))


def day(moment: float) -> str:
    """When something was, on this computer's clock."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))
