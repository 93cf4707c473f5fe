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
        yield from _compared(message.source, text, exact)


def names_in(text: str) -> Counter[str]:
    """The {names} of a text with their forms: "{n:,}". Raises ValueError where its braces do not match."""
    parts = Formatter().parse(text)
    return Counter(f"{{{name}{f':{form}' if form else ''}}}" for _, name, form, _ in parts if name is not None)


def _compared(source: str, text: str, exact: bool) -> Iterator[str]:
    """`exact`: a form that stands for one number alone may leave that number out."""
    try:
        missing, extra = names_in(source) - names_in(text), set(names_in(text)) - set(names_in(source))
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
