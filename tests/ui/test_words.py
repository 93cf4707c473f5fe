"""Text in the look's styles: signs that Qt counts twice, and writing from the right."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from candor.services.direction import is_right_to_left, isolated
from candor.ui.controls.units import begin_of, units
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme


def test_formats_end_where_the_text_ends(qtbot: QtBot, theme: Theme) -> None:
    text = "متى يعاد المفتاح؟ 🔑"
    words = Words(theme, text, wrap=True)
    qtbot.addWidget(words)
    words.set_pieces([("🔑 ", "text3"), (text, "text")])
    first, second = words._formats()
    assert (first.start, first.length) == (0, 3)
    assert (second.start, second.length) == (3, len(text) + 1)


def test_writing_from_the_right_stands_on_the_right(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "متى؟", wrap=True)
    qtbot.addWidget(words)
    words.resize(400, 40)
    image = words.grab().toImage()
    assert not inked(image, QRect(0, 0, 200, 40))
    assert inked(image, QRect(200, 0, 200, 40))


def test_a_line_from_the_right_ends_on_the_left(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "אבג .")
    qtbot.addWidget(words)
    words.resize(400, 18)
    image = words.grab().toImage()
    ground = image.pixelColor(399, 17)
    ink = [(x, y) for x in range(400) for y in range(18) if image.pixelColor(x, y) != ground]
    first = min(x for x, _ in ink)
    assert first < 20  # it begins where every title does
    assert min(y for x, y in ink if x == first) > 9  # what stands there is the full stop, and no letter


def inked(image: QImage, area: QRect) -> bool:
    ground = image.pixelColor(199, 39)
    places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return any(image.pixelColor(x, y) != ground for x, y in places)


def test_a_word_from_the_right_turns_nothing_around_it(qtbot: QtBot, theme: Theme) -> None:
    assert isolated("key") == "key"
    said = f"{isolated('מפתח')} is on this page"
    assert not is_right_to_left(said)
    words = Words(theme, said, wrap=True)
    qtbot.addWidget(words)
    words.resize(400, 40)
    image = words.grab().toImage()
    assert inked(image, QRect(0, 0, 100, 40))
    assert not inked(image, QRect(250, 0, 150, 40))
    assert is_right_to_left(f"מפתח {isolated('מפתח')}")


def test_a_text_is_counted_and_cut_as_qt_does() -> None:
    assert units("a🔑b") == 4
    assert begin_of("a🔑b", 3) == "a🔑"
    assert [is_right_to_left(text) for text in ("1. مفتاح key", "key مفتاح", "12 🔑")] == [True, False, False]


def test_signs_of_taller_fonts_push_no_line_down(qtbot: QtBot, theme: Theme) -> None:
    baselines = []
    for text in ("keys", "keys 😀 مرحبا"):
        words = Words(theme, text, wrap=True)
        qtbot.addWidget(words)
        layout = words._laid_out(400)
        line = layout.lineAt(0)
        baselines.append(line.y() + line.ascent())
    assert baselines[0] == baselines[1]
