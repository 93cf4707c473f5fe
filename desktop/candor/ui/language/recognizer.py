"""Puts finished English sentences into the person's language: the core's, a worker's, or out of an old database."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject, QTranslator

from candor.services.doubt.words import ORDINALS
from candor.ui.language.template import Template
from candor.ui.tr import ENGLISH, SAID, Filling, figure, tr, tr_n

LONGEST = 2000  # characters: no sentence of ours is longer, and patterns take their time over what others wrote
KNOWN = 2000  # sentences remembered
DEEPEST = 3  # a reason within a reason within a sentence
FIGURES = re.compile("(?:[<>] )?[\\d,]*\\d(?:\\.\\d+)?(?:[ \u202f]?(?:%|B|kB|MB|GB|TB))?")
DURATION = re.compile(r"(?:(?P<h>\d+) h )?(?P<n>\d+) (?P<unit>s|min)")


class Recognizer(QTranslator):
    """Answers for `said`: Qt asks it like any other translator, and it asks the catalogue for the template in turn.

    A sentence is recognised by the template that fits all of it and has the most characters of its own; what stands in
    its names is recognised the same way. What nobody knows stays as it is.
    """

    def __init__(self, templates: Iterable[Template], parent: QObject | None = None) -> None:
        super().__init__(parent)
        every = sorted(templates, key=lambda template: -template.weight)
        self._exact = {template.text for template in every if not template.kinds}
        self._templates = [template for template in every if template.kinds]
        self._known: dict[str, str] = {}

    def isEmpty(self) -> bool:
        """It has something to say."""
        return False

    # Qt takes None for "nothing here", which its stubs do not say.
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The sentence in the person's language; None for all that is not from the core."""
        if context != SAID or len(source) > LONGEST:
            return None
        if source not in self._known:
            if len(self._known) >= KNOWN:
                self._known.clear()
            self._known[source] = self._said(source, DEEPEST)
        return self._known[source]

    def _said(self, text: str, deep: int) -> str:
        if FIGURES.fullmatch(text):
            return _refigured(text)
        if DURATION.fullmatch(text):
            return _lasting(text)
        if text in self._exact:
            return tr(text)
        if deep:
            fitting = ((template, template.values(text)) for template in self._templates)
            for template, values in fitting:
                if values is not None:
                    return self._filled(template, values, text, deep)
        return text

    def _filled(self, template: Template, values: dict[str, str], text: str, deep: int) -> str:
        if template.forms is not None:
            return tr_n(int(values["n"].replace(",", "")), *template.forms)
        told = tr(template.text)
        if told == template.text:
            return text  # nobody translated it yet: half a sentence would be worse than English
        filled = {name: self._value(template.kinds[name], value, deep) for name, value in values.items()}
        return Filling(done=True).vformat(told, (), filled)

    def _value(self, kind: str, value: str, deep: int) -> str:
        if kind == "ordinal":
            return str(ORDINALS.index(value) + 1) if value in ORDINALS else value.removesuffix("th")
        if kind == "duration":
            return _lasting(value)
        return self._said(value, deep - 1)


def _refigured(text: str) -> str:
    """A figure with the language's own signs in the place of the English ones."""
    locale = QLocale()
    if locale.language() in ENGLISH:
        return text
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in text)


def _lasting(text: str) -> str:
    """A time such as "28 s", "3 min" or "2 h 5 min"."""
    found = DURATION.fullmatch(text)
    if found is None:
        return text
    hours, number = found["h"], figure(int(found["n"]))
    if hours is not None:
        return tr("{hours} h {minutes} min", hours=hours, minutes=number)
    return tr("{seconds} s", seconds=number) if found["unit"] == "s" else tr("{minutes} min", minutes=number)
