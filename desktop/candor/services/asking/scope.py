"""Filters of a question, as words a person types: `in:contracts type:pdf after:2024-05`."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from candor.model.document import Document, Origin
from candor.model.errors import DateUnknown
from candor.model.scope import Scope

# A word of its own, with the value in quotes where it has spaces.
FILTER = re.compile(r'(?<!\S)(?P<name>in|type|after|before):(?P<value>"[^"\n]+"|[^\s"]+)(?!\S)', re.IGNORECASE)
NAMED = re.compile(r'[^\S\n]*(?<!\S)@(?:"(?P<quoted>[^"\n]+)"|(?P<word>[^\s"]+))')
# Whatever is read there: a page may be a PDF.
OUTSIDE = {Origin.PAGE: "web", Origin.TABLE: "table"}
STOPS = ".,;:?!)"
DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


def read_scope(text: str, collections: Iterable[str] = ()) -> tuple[str, Scope]:
    """Takes the filters out of a typed question; what only looks like one, such as `in:` alone, stays.

    `collections` are the names that there are: @Name or @"Two words" asks these alone, whatever the case, and an @word
    that is none stays. Of several `in:` one must hold, and of several `type:` too. `after:` and `before:` take a year,
    a month or a day: after:2024 begins with that year, before:2024 ends before it; the last one holds. Raises
    DateUnknown for a date that is none.
    """
    typed, (text, named) = text, _read_names(text, {name.casefold(): name for name in collections})
    within: list[str] = []
    kinds: list[str] = []
    days: dict[str, date] = {}
    for found in FILTER.finditer(text):
        name, value = found["name"].lower(), found["value"].strip('"').strip()
        if name == "in" and value:
            within.append(value)
        elif name == "type" and value:
            kinds.extend(kind.strip(". ").lower() for kind in value.split(",") if kind.strip(". "))
        elif value:
            days[name] = read_date(value)
    kept = FILTER.sub(lambda found: "" if found["value"].strip('" ') else found.group(), text)
    rest = re.sub(r"[^\S\n]{2,}", " ", kept).strip() if kept != typed else typed
    return rest, Scope(_once(within), _once(kinds), days.get("after"), days.get("before"), _once(named))


def scope_words(scope: Scope) -> str:
    """The filters as they can be typed; `read_scope` reads the same scope out of them."""
    words = [f"@{_quoted(each)}" for each in scope.collections]
    words += [f"in:{_quoted(each)}" for each in scope.within]
    words += [f"type:{_quoted(','.join(scope.kinds))}"] if scope.kinds else []
    words += [f"after:{scope.since.isoformat()}"] if scope.since else []
    words += [f"before:{scope.until.isoformat()}"] if scope.until else []
    return " ".join(words)


def in_scope(document: Document, scope: Scope, collection: str = "") -> bool:
    """Whether a document is in the part of the library that is asked; `collection` is the name of its own."""
    if scope.collections and collection.casefold() not in {name.casefold() for name in scope.collections}:
        return False
    path = document.shown_path.replace("\\", "/").casefold()
    if scope.within and not any(each.replace("\\", "/").casefold() in path for each in scope.within):
        return False
    if scope.kinds and not {document.kind, path.rpartition(".")[2], OUTSIDE.get(document.origin)} & set(scope.kinds):
        return False
    changed = document.fingerprint.modified_ns / 1e9
    return (scope.since is None or changed >= _begin(scope.since)) and (
        scope.until is None or changed < _begin(scope.until)
    )


def read_date(text: str) -> date:
    """The first day of a year, a month or a day such as 2024, 2024-05 or 2024-05-17. Raises DateUnknown."""
    if found := DATE.fullmatch(text):
        try:
            return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
        except ValueError as error:
            raise DateUnknown(text) from error
    raise DateUnknown(text)


def _read_names(text: str, names: Mapping[str, str]) -> tuple[str, list[str]]:
    """The text without the collections that are named in it, and their names as they are."""
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        value = match["quoted"] or match["word"] or ""
        for word in (value, value.rstrip(STOPS)):
            if word.casefold() in names:
                found.append(names[word.casefold()])
                return value[len(word) :]
        return match.group()

    return (NAMED.sub(take, text), found) if names else (text, found)


def _begin(day: date) -> float:
    """The day's beginning in local time, in Unix seconds; for a year no computer knows, so far back as it goes."""
    try:
        return datetime.combine(day, time()).timestamp()
    except (OverflowError, OSError, ValueError):
        return 0.0 if day.year < 1971 else float("inf")


def _once(words: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value
