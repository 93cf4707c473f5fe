"""A language in which every word that went through tr stands in brackets, so that whatever did not shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import msgspec
import shiboken6
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from translations.collected import all_messages, sentences
from translations.message import Message

from candor.ui.language.language import Sentence, templates_of
from candor.ui.language.recognizer import Recognizer
from candor.ui.language.template import Template
from candor.ui.tr import CONTEXT

NAME, LETTER = re.compile(r"\{[^{}]*\}"), re.compile(r"[^\W\d_]")
VALUE = re.compile(r"[\d.]+|https?://.*")  # what a setting may be said to be
INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")


class Bracketing(QTranslator):
    """`unknown` are the words it was asked for that no catalogue holds."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.unknown: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT:
            return None
        if source not in messages() and not VALUE.fullmatch(source):
            self.unknown.add(source)
        # What only puts a stop or a colon behind a sentence must not lend it brackets it has not.
        return f"⟦{source}⟧" if LETTER.search(NAME.sub("", source)) else source


@cache
def messages() -> dict[str, Message]:
    return all_messages()


@cache
def templates() -> list[Template]:
    """As the sources have them now, whether or not the catalogues were brought in line."""
    return templates_of(msgspec.convert(sentences(messages().values()), list[Sentence]))


@contextmanager
def pseudo(app: QApplication) -> Iterator[None]:
    bracketing = Bracketing(app)
    translators = [bracketing, Recognizer(templates(), app)]
    for translator in translators:
        app.installTranslator(translator)
    try:
        yield
        assert not bracketing.unknown, sorted(bracketing.unknown)
    finally:
        for translator in translators:
            app.removeTranslator(translator)
            shiboken6.delete(translator)


@contextmanager
def figures_of(name: str) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)


def outside_brackets(text: str) -> str:
    while (shorter := INNERMOST.sub("", text)) != text:
        text = shorter
    return text
