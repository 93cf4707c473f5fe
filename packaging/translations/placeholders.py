"""Compares a translation with its English: names in braces, code, and the space at its ends."""

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

from translations.languages import LANGUAGES
from translations.message import Message

CODE = re.compile(r"`[^`]+`")
COUNT = "n"


def complaints(message: Message, forms: list[str], language: str) -> Iterator[str]:
    """What is wrong with the translation of a message, one sentence each; nothing where all is well."""
    wanted = LANGUAGES[language].forms if message.is_counted else 1
    if len(forms) != wanted:
        yield f"{len(forms)} forms, where the language has {wanted}"
        return
    for place, text in enumerate(forms):
        if not text:
            yield "not translated"
            continue
        exact = message.is_counted and place in LANGUAGES[language].exact
        yield from _compared(message, text, exact, message.one if place == LANGUAGES[language].one else "")


def names_in(text: str) -> Counter[str]:
    """The {names} of a text with their forms: "{n:,}". Raises ValueError where its braces do not match."""
    parts = Formatter().parse(text)
    return Counter(f"{{{name}{f':{form}' if form else ''}}}" for _, name, form, _ in parts if name is not None)


def _compared(message: Message, text: str, exact: bool, one: str) -> Iterator[str]:
    """`exact`: a form that stands for one number alone may leave that number out. `one` is the English that it may
    follow in place of the source: "Sent when {name} is read.", where several are counted.
    """
    source = message.source
    try:
        missing, extra = _missing_and_extra(message, text)
        if one and set(names_in(one)) - set(names_in(source)) and names_in(one) == names_in(text):
            missing, extra = Counter(), set()
    except ValueError as error:
        yield f"its braces do not match: {error}"
        return
    left_out = [name for name in missing if not (exact and name.strip("{}").partition(":")[0] == COUNT)]
    if left_out:
        yield f"without {', '.join(sorted(left_out))}"
    if extra:
        yield f"with {', '.join(sorted(extra))}, which its English has not"
    if sorted(CODE.findall(source)) != sorted(CODE.findall(text)):
        yield "with other words in code than its English"
    if [source[:1].isspace(), source[-1:].isspace()] != [text[:1].isspace(), text[-1:].isspace()]:
        yield "with other space at its ends than its English"


def _missing_and_extra(message: Message, text: str) -> tuple[Counter[str], set[str]]:
    """The names that a text has too few of, and those that its English has not. Of blanks only the number counts."""
    wanted, given = names_in(message.source), names_in(text)
    if message.blanks:
        return Counter("a blank" for _ in range(max(0, wanted.total() - given.total()))), set()
    return wanted - given, set(given) - set(wanted)
