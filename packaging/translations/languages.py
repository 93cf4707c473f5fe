"""The languages the window speaks beside English, and how each of them counts."""

from typing import NamedTuple


class Language(NamedTuple):
    """`forms` is how many forms a number asks for; `exact` are those that stand for one number alone, by their places.
    `one` is the place of the form that 1 takes, None where all numbers share one.

    Forms and their order are Qt's (qtbase, QTranslator's numerus rules): for Arabic 0, 1, 2, 3 to 10, 11 to 99, others.
    """

    name: str
    forms: int
    exact: frozenset[int] = frozenset()
    one: int | None = 0


LANGUAGES = {
    "de": Language("German", 2, frozenset({0})),
    "es": Language("Spanish", 2, frozenset({0})),
    "fr": Language("French", 2),
    "pt_BR": Language("Portuguese, Brazil", 2),
    "zh_CN": Language("Chinese, simplified", 1, one=None),
    "ar": Language("Arabic", 6, frozenset({0, 1, 2}), one=1),
}
