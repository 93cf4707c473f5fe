"""The window's words in the person's language.

The source of every word is English. `tr` looks a sentence up in the catalogue of the language (resources/translations,
Qt's own format) and fills its {names} in; a sentence that is in no catalogue stays English.
"""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Candor"


def tr(text: str, **values: object) -> str:
    """The sentence in the person's language; `text` is a literal such as "Delete {title}", so that tools find it."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def tr_n(number: int, one: str, many: str, **values: object) -> str:
    """The same where a number decides the form: tr_n(3, "{n:,} file", "{n:,} files") is "3 files"."""
    translated = QCoreApplication.translate(CONTEXT, many, None, number)
    text = one if translated == many and number == 1 else translated
    return text.format(n=number, **values)
