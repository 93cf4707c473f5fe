"""Space, radii, heights and widths of the look, in px at a 13 px system font."""

from enum import IntEnum


class Space(IntEnum):
    """The only distances between things; the name is the px."""

    S4 = 4
    S8 = 8
    S12 = 12
    S16 = 16
    S20 = 20
    S24 = 24
    S36 = 36


class Radius(IntEnum):
    """How round a corner is."""

    BAR = 2
    TINT = 3
    CITATION = 4
    FOCUS = 5
    ROW = 6
    COMPOSER = 10
    SHEET = 12


class Height(IntEnum):
    """How high the parts are that stand in rows."""

    BAND = 52
    ROW = 30
    BUTTON = 28
    BUTTON_BESIDE_TEXT = 30
    TABLE_ROW = 38
    TABLE_ROW_REASON = 54


class Width(IntEnum):
    """How wide the panes are, and where the window changes its layout."""

    SIDEBAR = 248
    COLUMN = 576
    COLUMN_LEAST = 440
    COMPOSER = 608
    EVIDENCE = 392
    EVIDENCE_NARROW = 340
    FIRST_RUN = 560
    WINDOW_LEAST = 640
    NARROW = 1280
    DRAWER = 1100
    SMALL = 800


class Motion(IntEnum):
    """How long a movement takes, in ms."""

    HOVER = 80
    TAB = 120
    PANEL = 160
    PAGE = 220
    ALTERNATIVES = 300
    MARK = 400
