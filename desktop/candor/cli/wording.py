"""Small words that several commands use."""

from types import MappingProxyType

from candor.model.failure import Failure
from candor.model.passage import FORGOTTEN, Source
from candor.services.place_words import place_fields, place_words

# What the window has buttons for, by the failure's code.
COMMANDS = MappingProxyType(
    {
        "IndexOutdated": "candor index --rebuild",
        "IndexDamaged": "candor index --rebuild",
        "IndexSetAside": "candor index",
        "EmbedderChanged": "candor index --rebuild",
        "ConversationGone": "candor conversations",
    }
)


def duration(seconds: float) -> str:
    """Such as "4.2 s", "4 s" for a whole number, and "3 min 20 s"."""
    if seconds < 60:
        return f"{seconds} s" if isinstance(seconds, int) else f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def megabytes(size: int) -> str:
    """Such as "23.4 MB" for a number of bytes."""
    return f"{size / 1e6:,.1f} MB"


def reason(failure: Failure | None) -> dict[str, object]:
    """What went wrong as JSON fields, null where nothing did."""
    if failure is None:
        return {"code": None, "reason": None, "remedy": None}
    return {"code": failure.code, "reason": failure.what, "remedy": failure.remedy}


def sentence(failure: Failure | None) -> str:
    """What went wrong and the next step, with the command that takes it where there is one."""
    if failure is None:
        return ""
    command = COMMANDS.get(failure.code)
    return f"{failure.what}. {failure.remedy}".strip() + (f" Run `{command}`." if command else "")


def source_fields(source: Source) -> dict[str, object]:
    """A source as JSON: `start` and `end` count characters of the file's extracted text."""
    return {
        "rank": source.rank,
        "score": round(source.score, 4),
        "path": source.path,
        **place_fields(source.passage.place),
        "text": source.passage.text,
    }


def source_title(source: Source) -> str:
    """Such as "[1] papers/lease.pdf, page 7 (0.83)"; without a score where nothing was compared yet."""
    place, score = place_words(source.passage.place), f" ({source.score:.2f})" if source.score else ""
    return f"[{source.rank}] {source.path}{f', {place}' if place else ''}{score}"


def best_sentence(source: Source) -> str:
    """The sentence closest to the question on one line; the whole passage where none stands out."""
    if source.passage.is_forgotten:
        return FORGOTTEN
    start, end = source.best or (0, len(source.passage.text))
    return " ".join(source.passage.text[start:end].split())


def marked(source: Source, mark: str = "»{}«") -> str:
    """The passage with its best sentence between marks."""
    text = source.passage.text
    if source.best is None:
        return text or FORGOTTEN
    start, end = source.best
    return text[:start] + mark.format(text[start:end]) + text[end:]
