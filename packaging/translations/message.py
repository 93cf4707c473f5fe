"""One message of the catalogues."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """An English text with its {names}; `one` is its form for the number 1, "" where no number decides.

    `where` names the files it stands in. `kinds` says of a sentence from the core what each of its names holds:
    "number", "percent", "duration", "ordinal", "size", or "text"; None for the window's own words. `blanks`: its
    {names} are for the person to fill in, and are translated.
    """

    source: str
    one: str = ""
    where: tuple[str, ...] = ()
    kinds: dict[str, str] | None = None
    blanks: bool = False

    @property
    def is_counted(self) -> bool:
        """Whether a number decides its form."""
        return bool(self.one)
