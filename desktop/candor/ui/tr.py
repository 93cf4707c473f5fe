"""The window's words in the person's language.

The source of every word is English. `tr` looks a sentence up in the catalogue of the language (resources/translations,
Qt's own format) and fills its {names} in; a sentence that is in no catalogue stays English. Figures are written as the
language does, as far as main has set Qt's default locale to it.
"""

import re
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale, Qt

CONTEXT = "Candor"
SAID = "Candor, from the core"  # sentences that came here finished
UNSAYABLE = re.compile("[\0\ud800-\udfff]")  # what Qt's C strings cannot hold; names of files may
PER_CENT = "\u202f%"  # at the end of a text: a figure that the core worded
ENGLISH = {QLocale.Language.C, QLocale.Language.English}


def tr(text: str, /, **values: object) -> str:
    """The sentence in the person's language; `text` is a literal such as "Delete {title}", so that tools find it."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return Filling().vformat(translated, (), values) if values else translated


def tr_n(number: int, one: str, many: str, /, **values: object) -> str:
    """The same where a number decides the form: tr_n(3, "{n:,} file", "{n:,} files") is "3 files"."""
    translated = QCoreApplication.translate(CONTEXT, many, None, number)
    text = one if translated == many and number == 1 else translated
    return Filling().vformat(text, (), {**values, "n": number})


def said(text: str) -> str:
    """A finished English sentence from the core, a worker or an old database in the person's language, else as it is.

    Whoever starts the window lets `recognized` answer for it.
    """
    if not text or UNSAYABLE.search(text):
        return text
    return QCoreApplication.translate(SAID, text)


def figure(value: float, form: str = ",") -> str:
    """A number as the language writes it; `form` is Python's: "," groups thousands, ".2f" keeps two decimals."""
    written, locale = format(value, form), QLocale()
    if locale.language() in ENGLISH:
        return written
    if form == "," and isinstance(value, int):
        return locale.toString(value)
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in written)


def typed(text: str) -> str:
    """A number as a person wrote it, with the point that programs read: "0,5" and "0.5" are both "0.5"."""
    return text.strip().replace(",", ".") if text.count(",") + text.count(".") == 1 else text.strip()


def own(text: str) -> str:
    """A text that keeps its own direction among the window's words, by Unicode's isolates."""
    turned = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if turned and text else text


class Filling(Formatter):
    """Fills a sentence's {names} in, numbers as the language writes them; with `done` its texts are written so already.

    Whatever is no number keeps its own direction among the other words.
    """

    def __init__(self, done: bool = False) -> None:
        self._done = done

    def format_field(self, value: object, format_spec: str) -> str:
        """One name's value; without a form it is a name or a page, and nothing groups its digits."""
        if isinstance(value, int | float) and format_spec:
            return figure(value, format_spec)
        written = str(format(value, format_spec))
        if isinstance(value, str) and written.endswith(PER_CENT) and not self._done:
            written = said(written)
        return written if isinstance(value, int | float) else own(written)
