"""What is said about documents in a language that the search model does not know."""

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QLocale

from candor.model.spoken import Spoken
from candor.ui.words import count

NOTABLE = 0.05  # of the documents whose language is told
MANY = 20  # files that are worth a word, however large the library


def language_line(languages: Counter[str], spoken: Spoken) -> str:
    """Such as "12 files are in German. The search model reads English best."; "" where that is no matter."""
    foreign = {code: amount for code, amount in languages.most_common() if amount > 0 and not spoken.knows(code)}
    amount, told = sum(foreign.values()), sum(n for code, n in languages.items() if code)
    if not amount or (amount < told * NOTABLE and amount < MANY):
        return ""
    verb = "is" if amount == 1 else "are"
    return f"{count(amount, 'file', 'files')} {verb} in {_names(list(foreign))}. {_reads(spoken)}"


def language_name(code: str) -> str:
    """Such as "German" for "de"; the code itself where Qt knows no name."""
    language = QLocale.codeToLanguage(code)
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def _reads(spoken: Spoken) -> str:
    known = sorted(spoken.languages or ())
    if len(known) > 2:
        return "The search model was not made for it."
    return f"The search model reads {_names(known)} best."


def _names(codes: Collection[str]) -> str:
    names = [language_name(code) for code in codes]
    if len(names) > 3:
        return f"{', '.join(names[:2])} and {len(names) - 2:,} other languages"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
