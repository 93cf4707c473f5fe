"""The type styles of the look: size, line and weight."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont


@dataclass(frozen=True, slots=True)
class Face:
    """A type style. `size` and `line` are px at a 13 px system font; `prose` keeps proportional figures."""

    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    prose: bool = False
    mono: bool = False


class Style(Enum):
    """Every style text may be set in; `value` is its Face. Equal faces would be aliases, so each is named once."""

    BRAND = Face(28, 36, QFont.Weight.DemiBold, prose=True)
    QUESTION = Face(18, 27, QFont.Weight.DemiBold, prose=True)
    QUESTION_LONG = Face(15, 24, QFont.Weight.Medium, prose=True)
    HEADLINE = Face(18, 27, QFont.Weight.DemiBold)
    BODY = Face(15, 24, prose=True)
    LEAD = Face(16, 26, prose=True)
    LEAD_TITLE = Face(15, 22, QFont.Weight.DemiBold)
    UI = Face(13, 18)
    UI_SELECTED = Face(13, 18, QFont.Weight.Medium)
    UI_TITLE = Face(13, 18, QFont.Weight.DemiBold)
    QUOTE = Face(13, 20, prose=True)
    SMALL = Face(12, 16)
    SMALL_500 = Face(12, 16, QFont.Weight.Medium)
    NUMBER = Face(11, 15, QFont.Weight.DemiBold)
    MONO = Face(13, 20, mono=True)
