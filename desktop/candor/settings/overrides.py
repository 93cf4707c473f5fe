"""Settings that whoever administers the computer fixed by environment variables."""

from collections.abc import Mapping

import msgspec

from candor.model.errors import OverrideUnusable, SettingRefused
from candor.settings.catalogue import CATALOGUE
from candor.settings.setting import PREFIX
from candor.settings.settings import Settings
from candor.settings.wording import nearest


class Overrides:
    """Reads variables such as CANDOR_SET_CONTEXT=4096, named after the settings; they go before the settings file."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._texts = {
            name.removeprefix(PREFIX).lower(): text for name, text in environment.items() if name.startswith(PREFIX)
        }

    @property
    def keys(self) -> frozenset[str]:
        """The settings that are fixed."""
        return frozenset(self._texts)

    def over(self, settings: Settings) -> Settings:
        """The settings with what is fixed. Raises OverrideUnusable."""
        return msgspec.structs.replace(settings, **{key: self._value(key) for key in self._texts})

    def under(self, settings: Settings, stored: Settings) -> Settings:
        """The settings to be stored: what is fixed stays in the file as it was."""
        return msgspec.structs.replace(settings, **{key: getattr(stored, key) for key in self._texts})

    def _value(self, key: str) -> object:
        variable = f"{PREFIX}{key.upper()}"
        if key not in CATALOGUE:
            near = f"{PREFIX}{nearest(key).upper()}"
            known = f"`{variable}` is not a setting; `{near}` is" if near != PREFIX else ""
            raise OverrideUnusable(known or f"`{variable}` is not a setting")
        try:
            return CATALOGUE[key].read(self._texts[key])
        except SettingRefused as error:
            raise OverrideUnusable(f"`{variable}` must be {CATALOGUE[key].rule}") from error
