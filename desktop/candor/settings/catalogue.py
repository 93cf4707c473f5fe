"""Every setting with its description, made of the typed model and the texts: what the page and the manual show."""

from collections.abc import Mapping
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from candor.settings.setting import Kind, Setting
from candor.settings.settings import Settings
from candor.settings.texts import TEXTS_TR
from candor.settings.wording import rule

KINDS = {bool: Kind.SWITCH, int: Kind.WHOLE, float: Kind.NUMBER, str: Kind.TEXT}


def _bare(hint: Any) -> Any:
    """The type inside `Annotated` and `| None`."""
    origin = get_origin(hint)
    if origin is Annotated or origin in {Union, UnionType}:
        return _bare(get_args(hint)[0])
    return hint


def _described() -> Mapping[str, Setting]:
    hints = get_type_hints(Settings, include_extras=True)
    defaults = {field.name: field.default for field in msgspec.structs.fields(Settings)}
    found = {}
    for key, text in TEXTS_TR.items():
        bare = _bare(hints[key])
        found[key] = Setting(
            key=key,
            group=text.group,
            heading=text.heading,
            title=text.title,
            sentence=text.sentence,
            kind=Kind.CHOICE if get_origin(bare) is Literal else KINDS[bare],
            default=defaults[key],
            rule=rule(key),
            hint=hints[key],
            choices=tuple(text.choices.items()),
            none=text.none,
            restart=text.restart,
        )
    return MappingProxyType(found)


CATALOGUE: Mapping[str, Setting] = _described()
"""By key, as they stand on the page."""
