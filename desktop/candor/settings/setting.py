"""One setting, described."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

import msgspec

from candor.model.errors import SettingRefused
from candor.settings.group import Group

PREFIX = "CANDOR_SET_"
"""What the name of an environment variable begins with that fixes a setting."""


class Kind(Enum):
    """What a setting is written as."""

    SWITCH = "true or false"
    CHOICE = "one of its values"
    WHOLE = "a whole number"
    NUMBER = "a number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Setting:
    """All that is known of a setting beside its value.

    `sentence` says what it does, `rule` completes "... must be ...". `choices` are (value as it is written, words).
    `none` is what no value stands for, "" where there has to be one. `restart`: it takes effect when Candor is opened
    again.
    """

    key: str
    group: Group
    heading: str
    title: str
    sentence: str
    kind: Kind
    default: object
    rule: str
    hint: Any
    choices: tuple[tuple[str, str], ...] = ()
    none: str = ""
    restart: bool = False

    @property
    def variable(self) -> str:
        """The environment variable that fixes it."""
        return f"{PREFIX}{self.key.upper()}"

    def read(self, text: str) -> object:
        """The value somebody wrote as text. Raises SettingRefused."""
        text = text.strip()
        try:
            if not text and self.kind is Kind.NUMBER and self.none:
                return None
            return msgspec.convert(text, self.hint, strict=False)
        except msgspec.ValidationError as error:
            raise SettingRefused(self.title, self.rule) from error

    def written(self, value: object) -> str:
        """A value as text that `read` understands; "" for none."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return f"{value:g}" if isinstance(value, float) else str(value)

    def words(self, value: object) -> str:
        """A value in words, such as "On battery and beside other work", "12", "The model's own"."""
        if value is None or (value == "" and self.none):
            return self.none
        if isinstance(value, bool):
            return "On" if value else "Off"
        return dict(self.choices).get(self.written(value), self.written(value))
