"""What is said about documents in a language that the search model does not know."""

from collections import Counter
from collections.abc import Collection

from candor.model.spoken import Spoken
from candor.ui.library.language_names import NAMES_TR
from candor.ui.tr import tr, tr_n

NOTABLE = 0.05  # of the documents whose language is told
MANY = 20  # files that are worth a word, however large the library


def language_line(languages: Counter[str], spoken: Spoken) -> str:
    """Such as "12 files are in German. The search model reads English best."; "" where that is no matter."""
    foreign = {code: amount for code, amount in languages.most_common() if amount > 0 and not spoken.knows(code)}
    amount, told = sum(foreign.values()), sum(n for code, n in languages.items() if code)
    if not amount or (amount < told * NOTABLE and amount < MANY):
        return ""
    names = _names(list(foreign))
    said = tr_n(amount, "{n:,} file is in {languages}.", "{n:,} files are in {languages}.", languages=names)
    return f"{said} {_reads(spoken)}"


def language_name(code: str) -> str:
    """Such as "German" for "de", in the window's language; the code itself where no name is known."""
    return tr(NAMES_TR[code]) if code in NAMES_TR else code


def _reads(spoken: Spoken) -> str:
    known = sorted(spoken.languages or ())
    if len(known) > 2:
        return tr("The search model was not made for it.")
    return tr("The search model reads {languages} best.", languages=_names(known))


def _names(codes: Collection[str]) -> str:
    names = [language_name(code) for code in codes]
    if len(names) > 3:
        return tr_n(
            len(names) - 2,
            "{first}, {second} and {n:,} other language",
            "{first}, {second} and {n:,} other languages",
            first=names[0],
            second=names[1],
        )
    if len(names) == 3:
        return tr("{first}, {second} and {third}", first=names[0], second=names[1], third=names[2])
    return tr("{first} and {second}", first=names[0], second=names[1]) if len(names) == 2 else "".join(names)
