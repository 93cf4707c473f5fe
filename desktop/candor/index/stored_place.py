"""A place as the index stores it: JSON, so that a new field needs no new layout."""

import msgspec

from candor.model.text import Place

_NOWHERE = Place(0, 0)
_DEFAULTS = {name: getattr(_NOWHERE, name) for name in Place.__slots__}


def packed_place(place: Place) -> str:
    """The fields that are not their defaults."""
    fields = {name: getattr(place, name) for name in Place.__slots__}
    told = {name: value for name, value in fields.items() if value != _DEFAULTS[name] or name in ("start", "end")}
    return msgspec.json.encode(told).decode()


def unpacked_place(stored: str) -> Place:
    """The place; where the stored one is damaged, one that no seal fits."""
    try:
        return msgspec.json.decode(stored, type=Place)
    except msgspec.MsgspecError:
        return _NOWHERE
