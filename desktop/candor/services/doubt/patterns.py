"""The patterns by which facts are found."""

import re

SPACE = "[ \u00a0\u202f]"

# Month names: English with the usual abbreviations, and German, French, Spanish and Italian in full.
MONTHS = {
    1: "January Jan Januar janvier enero gennaio",
    2: "February Feb Februar février febrero febbraio",
    3: "March Mar März mars marzo",
    4: "April Apr avril abril aprile",
    5: "May Mai mayo maggio",
    6: "June Jun Juni juin junio giugno",
    7: "July Jul Juli juillet julio luglio",
    8: "August Aug août agosto",
    9: "September Sept Sep septembre septiembre settembre",
    10: "October Oct Oktober octobre octubre ottobre",
    11: "November Nov novembre noviembre",
    12: "December Dec Dezember décembre diciembre dicembre",
}
MONTH_NUMBERS = {name.lower(): number for number, names in MONTHS.items() for name in names.split()}

UNITS = {
    "eur": "€ EUR euro euros",
    "usd": "$ USD US$ dollar dollars",
    "gbp": "£ GBP pound pounds",
    "chf": "CHF francs",
    "jpy": "¥ JPY yen",
    "%": "% percent per_cent Prozent",
    "km": "km kilometre kilometres kilometer kilometers",
    "m": "m metre metres meter meters",
    "cm": "cm",
    "mm": "mm",
    "m2": "m² m2 sqm",
    "kg": "kg kilo kilos kilogram kilograms",
    "g": "g gram grams",
    "mg": "mg",
    "l": "l litre litres liter liters",
    "ml": "ml",
    "°c": "°C",
    "°f": "°F",
    "kwh": "kWh",
    "second": "s sec second seconds Sekunden",
    "minute": "min minute minutes Minuten",
    "hour": "h hour hours Stunde Stunden",
    "day": "day days Tag Tage Tagen",
    "week": "week weeks Woche Wochen",
    "month": "month months Monat Monate Monaten",
    "year": "year years Jahr Jahre Jahren",
    "kb": "KB",
    "mb": "MB",
    "gb": "GB",
    "tb": "TB",
}
UNIT_OF = {name.replace("_", " ").lower(): unit for unit, names in UNITS.items() for name in names.split()}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "millionen": 10**6, "billion": 10**9}

SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORD_VALUES = {word: value for value, word in enumerate(SMALL_NUMBERS.split())} | {
    word: 10 * value for value, word in enumerate(TENS.split(), start=2)
}

_DIGITS = r"(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:]\d+)*)"
_NUMBER_WORD = r"(?:{0})(?:-(?:{0}))?".format("|".join(sorted(WORD_VALUES, key=len, reverse=True)))
_SPELLED = sorted(map(re.escape, UNIT_OF), key=len, reverse=True)
_UNIT = rf"(?:{'|'.join(_SPELLED)})(?![^\W\d_])"
# Words that may stand before a unit and leave it the same; working and business days are others.
_SUCH = rf"(?:calendar|full|whole|complete|clear|consecutive|successive|more|further|additional){SPACE}"
_SCALE = rf"(?:{'|'.join(sorted(SCALES, key=len, reverse=True))})\b"
_CURRENCY = r"(?:€|US\$|\$|£|¥|EUR|USD|GBP|CHF|JPY)"
_BEFORE_DIGIT = rf"\b(?=[^\W\d_]{{3,10}}\.?,?{SPACE}\d)"  # only such a word can begin a date; saves most of the time
_MONTH = rf"(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})"

NUMBER = re.compile(
    rf"(?<![\w.,])(?:(?P<currency>{_CURRENCY}){SPACE}?)?(?P<sign>[-−])?(?P<digits>{_DIGITS})"
    rf"(?:{SPACE}?(?P<scale>{_SCALE}))?(?:st|nd|rd|th)?(?:(?:(?:{SPACE}|-)(?:{_SUCH})?)?(?P<unit>{_UNIT}))?(?!\w)"
    rf"|(?<![\w-])(?=[efnostz])(?P<word>{_NUMBER_WORD})(?:{SPACE}(?P<word_scale>{_SCALE}))?(?:{SPACE}|-)(?:{_SUCH})?"
    rf"(?P<word_unit>{_UNIT})"
    rf"|(?<![\w-])(?=[efnostz])(?P<bare_word>{_NUMBER_WORD}){SPACE}(?P<bare_scale>{_SCALE})",
    re.IGNORECASE,
)

# A unit that belongs to no figure, such as in "Notice (weeks)"; single letters only in brackets of their own.
LOOSE = re.compile(
    rf"(?<![\w’'])(?:{'|'.join(unit for unit in _SPELLED if len(unit) > 1 or not unit.isalpha())})(?!\w)"
    rf"|(?<=[(\[])(?:{'|'.join(unit for unit in _SPELLED if len(unit) == 1 and unit.isalpha())})(?=[)\]])",
    re.IGNORECASE,
)
# Behind a figure: "(7) weeks", "7 (seven) weeks".
BRACKETS = re.compile(rf"(?:{SPACE}\([^()\n\d]{{2,24}}\)|\)){SPACE}(?:{_SUCH})?(?P<unit>{_UNIT})(?!\w)", re.IGNORECASE)
JOINS = re.compile(rf"{SPACE}?(?:,|[-–—/&]|\b(?:to|or|and|bis|oder|und)\b){SPACE}?", re.IGNORECASE)
# Before a figure with a unit: a number in words that shares it, "six to" before "eight weeks".
SHARING = re.compile(
    rf"(?<![\w-])(?P<word>{_NUMBER_WORD})(?:{SPACE}(?:to|or|and|bis|oder|und){SPACE}|[–—-])\Z", re.IGNORECASE
)

DATE = re.compile(
    rf"\b(?P<y1>\d{{4}})-(?P<m1>\d{{1,2}})-(?P<d1>\d{{1,2}})\b"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.)?{SPACE}(?:of{SPACE})?(?P<m2>{_MONTH})\b\.?(?:,?{SPACE}(?P<y2>\d{{4}})\b)?"
    rf"|{_BEFORE_DIGIT}(?P<m3>{_MONTH})\b\.?{SPACE}(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?{SPACE}(?P<y3>\d{{4}})\b)?"
    rf"|{_BEFORE_DIGIT}(?P<m4>{_MONTH})\b\.?,?{SPACE}(?P<y4>\d{{4}})\b"
    rf"|(?<![\d.])(?P<d5>\d{{1,2}})\.{SPACE}?(?P<m5>\d{{1,2}})\.{SPACE}?(?P<y5>\d{{4}}|\d{{2}})(?!\.?\d)"
    rf"|\b(?P<d6>\d{{1,2}})/(?P<m6>\d{{1,2}})/(?P<y6>\d{{4}}|\d{{2}})\b",
    re.IGNORECASE,
)

QUOTE = re.compile(r"“[^“”\n]{2,300}”|„[^„“”\n]{2,300}[“”]|«[^«»\n]{2,300}»|(?<!\w)\"[^\"\n]{2,300}\"(?!\w)")

_CAPITAL = "[A-ZÀ-ÖØ-ÞŁŠŽŚŹŻČĆÇĞİŞΑ-ΩА-Я]"
_WORD = rf"(?:{_CAPITAL}[\w’'.&-]*[\w]|{_CAPITAL}{{2,}})"
NAME = re.compile(rf"(?<![\w/.-]){_WORD}(?:{SPACE}(?:(?:of|de|da|di|van|von|der|del|la|le|&){SPACE})?{_WORD})*")

_CITATION = r"\[\d{1,3}(?:[,;] ?\d{1,3})*\]"
CITATION = re.compile(_CITATION)

_FENCED = r"^[ \t]*(?P<fence>```|~~~)[^\n]*\n.*?(?:^[ \t]*(?P=fence)[^\n]*$|\Z)"
_ADDRESS = r"(?<=\])\([^)\s]*(?:\s\"[^\"]*\")?\)|<https?://[^>\s]*>|https?://[^\s)]+"
FENCED = re.compile(_FENCED, re.MULTILINE | re.DOTALL)
NOT_PROSE = re.compile(
    rf"{_FENCED}|`[^`\n]+`|\[[^\[\]\n]*\]\([^)\s]*(?:\s\"[^\"]*\")?\)|{_ADDRESS}", re.MULTILINE | re.DOTALL
)
HIDDEN = re.compile(
    rf"{_FENCED}"  # code blocks
    r"|`[^`\n]+`"
    rf"|{_CITATION}(?!\()"
    rf"|{_ADDRESS}"
    r"|^[ \t>]*\d{1,9}[.)](?=[ \t])",  # numbers of list items
    re.MULTILINE | re.DOTALL,
)

# Words that open sentences and are no part of a name that follows.
_OPENERS = (
    "a an the this that these those it its he she they we you i in on at by for from to of with without under over and "
    "or but if when while where what which who whose how why because since until after before as so yes no not your "
    "our their his her my all any each every both some most many few other here there however therefore also only "
    "according based see page section chapter figure table note der die das ein eine im am"
)
OPENERS = frozenset(_OPENERS.split())
