"""Figures in words and signs."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from candor.ui.tr import figure, tr, tr_n

PRACTICE = "Practice server, not a model"
UNITS = ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB"))
ENDS = (".", "。", "؟", "?", "!", "…")


def count(number: int, one: str, many: str) -> str:
    """Such as "1 file", "2,000 files"; the catalogues have it as "{n:,} files"."""
    return tr_n(number, f"{{n:,}} {one}", f"{{n:,}} {many}")


def sentence(words: str) -> str:
    """Words with a full stop at their end, once."""
    return words if not words or words.endswith(ENDS) else tr("{sentence}.", sentence=words)


def spoken(seconds: float) -> str:
    """Such as "40 seconds", "9 minutes", "2 hours"."""
    if seconds < 90:
        return tr_n(max(1, round(seconds)), "{n:,} second", "{n:,} seconds")
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr_n(minutes, "{n:,} minute", "{n:,} minutes")
    return tr_n(round(minutes / 60), "{n:,} hour", "{n:,} hours")


def day(moment: float, today: date) -> str:
    """Such as "Today 14:20" or "12 Mar 2019"; "" for a moment of 0. `moment` is Unix time in seconds."""
    if not moment:
        return ""
    when = datetime.fromtimestamp(moment)
    return tr("Today {time}", time=clock(when)) if when.date() == today else dated(when.date())


def dated(when: date, year: bool = True) -> str:
    """A day with its month by name, such as "12 Mar 2019", or "12 Mar"."""
    form = tr("d MMM yyyy") if year else tr("d MMM")
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def clock(when: datetime) -> str:
    """The time of a day, such as "14:20"."""
    return QLocale().toString(QTime(when.hour, when.minute), tr("HH:mm"))


def size(octets: int) -> str:
    """Such as "812 B", "12 kB", "1.2 MB"; "" for nothing."""
    if octets < 1000:
        return tr("{size} {unit}", size=octets, unit="B") if octets else ""
    one, unit = next((one, unit) for one, unit in UNITS if octets >= one)
    amount = octets / one
    return tr("{size} {unit}", size=figure(amount, ".1f" if amount < 10 else ",.0f"), unit=unit)
