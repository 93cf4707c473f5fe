"""In a language that is written from the right the whole window stands on its other side."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from candor.ui.controls.chip import Chip
from candor.ui.controls.field import Lines
from candor.ui.controls.mirror import forward, mirrored, painter_of
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.row import Row
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.words import Words
from candor.ui.sidebar.chat_delegate import LEADING, ChatDelegate
from candor.ui.sidebar.chat_model import ChatModel
from candor.ui.theme.icons import turned
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def inked(widget: QWidget) -> tuple[int, int]:
    """From where to where, in px, anything is painted."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    widget.render(image, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
    wide, high = image.width(), image.height()
    columns = [x for x in range(wide) if any(image.pixelColor(x, y) != QColor("white") for y in range(high))]
    return columns[0], columns[-1]


@pytest.mark.parametrize(
    "make",
    [
        lambda theme: Row(theme, "Words", "copy"),
        lambda theme: Words(theme, "Some words"),
        lambda theme: Words(theme, "Some words that are broken into lines", wrap=True),
    ],
)
def test_what_begins_at_the_left_ends_at_the_right(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget]
) -> None:
    there = []
    for direction in (LEFT, RIGHT):
        widget = make(theme)
        widget.setLayoutDirection(direction)
        qtbot.addWidget(widget)
        widget.resize(400, 60)
        there.append(inked(widget))
    (first, last), (turned_first, turned_last) = there
    assert abs(turned_last - (399 - first)) <= 2
    assert abs((turned_last - turned_first) - (last - first)) <= 2


def test_what_a_person_wrote_stands_at_its_own_side(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "When may I leave?", wrap=True)
    words.theirs = True
    words.setLayoutDirection(RIGHT)
    qtbot.addWidget(words)
    words.resize(400, 30)
    assert inked(words)[0] < 10


def test_a_bar_fills_from_the_side_that_is_read_first(qtbot: QtBot, theme: Theme) -> None:
    bar = ProgressBar(theme)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(RIGHT)
    bar.resize(100, 4)
    bar.set_fraction(0.25)
    picture = bar.grab().toImage()
    accent = theme.tokens.accent.rgb()
    ratio = picture.devicePixelRatio()
    assert picture.pixel(round(90 * ratio), round(2 * ratio)) == accent
    assert picture.pixel(round(50 * ratio), round(2 * ratio)) != accent


def test_the_x_of_a_chip_is_where_it_is_painted(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "Contracts", "Only the collection Contracts")
    qtbot.addWidget(chip)
    chip.setLayoutDirection(RIGHT)
    chip.resize(chip.sizeHint())
    removed: list[bool] = []
    chip.removed.connect(lambda: removed.append(True))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert not removed
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert removed


def test_the_left_arrow_goes_on(qtbot: QtBot, theme: Theme) -> None:
    strip = TabStrip(theme)
    strip.setLayoutDirection(RIGHT)
    qtbot.addWidget(strip)
    for name in ("One", "Two", "Three"):
        strip.add_tab(name)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current == 1
    assert (forward(strip, 1), forward(strip, -1)) == (-1, 1)


def test_icons_that_point_change_places_and_margins_too(from_right: None, theme: Theme) -> None:
    assert (turned("arrow-left"), turned("caret-right"), turned("copy")) == ("arrow-right", "caret-left", "copy")
    margins = theme.margins(1, 2, 3, 4)
    assert (margins.left(), margins.right()) == (theme.px(3), theme.px(1))


def test_the_sidebar_stands_at_the_right_and_evidence_at_the_left(
    from_right: None, stub: StubVerbs, opened: Callable[..., MainWindow]
) -> None:
    window = opened(stub)
    panes = window.panes
    assert window.sidebar.geometry().right() == panes.rect().right()
    assert window.evidence.geometry().left() == 0
    assert window.evidence.geometry().right() < panes.centre.geometry().left()
    assert panes.centre.geometry().right() < window.sidebar.geometry().left()


def test_every_way_to_paint_is_turned(qtbot: QtBot) -> None:
    class Painted(QWidget):
        def paintEvent(self, event: object) -> None:
            painter = painter_of(self)
            painter.fillRect(self.rect(), QColor("white"))
            painter.setPen(QColor("black"))
            painter.setBrush(QColor("black"))
            painter.fillRect(0, 0, 4, 4, QColor("red"))
            painter.fillRect(QRectF(0, 10, 4, 4), QColor("red"))
            painter.drawRoundedRect(QRectF(0, 20, 8, 8), 1, 1)
            painter.drawEllipse(QRectF(0, 30, 8, 8))
            painter.drawEllipse(QPointF(4, 44), 4, 4)
            painter.drawArc(QRectF(0, 50, 8, 8), 0, 5760)
            painter.drawLine(QPointF(0, 65), QPointF(8, 65))
            painter.drawText(QPointF(0, 80), "x")
            painter.drawText(QRectF(0, 84, 100, 16), Qt.AlignmentFlag.AlignLeft, "x")

    widget = Painted()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(RIGHT)
    widget.resize(200, 100)
    first, last = inked(widget)
    assert first >= 185
    assert last == 199
    assert mirrored(QRectF(0, 5, 10, 10), QRectF(0, 0, 100, 20)) == QRectF(90, 5, 10, 10)


def test_an_english_title_keeps_its_question_mark_behind_it(qtbot: QtBot, theme: Theme) -> None:
    title = "W" * 12 + "."
    delegate = ChatDelegate(theme, ChatModel())
    painted = QImage(300, 30, QImage.Format.Format_RGB32)
    painted.fill(QColor("white"))
    with QPainter(painted) as painter:
        painter.setLayoutDirection(RIGHT)
        delegate._turned = True
        delegate._write(painter, QRect(0, 0, 300, 30), title, Style.UI, "text", int(LEADING))
    ink = [(x, y) for x in range(300) for y in range(30) if painted.pixelColor(x, y) != QColor("white")]
    last = max(x for x, _ in ink)
    assert last > 290, "it begins on the right"
    assert min(y for x, y in ink if x == last) > 15, "the full stop ends the title"


def test_lines_begin_at_the_side_their_text_is_read_from(qtbot: QtBot, theme: Theme, from_right: None) -> None:
    lines = Lines(theme, "Instructions")
    qtbot.addWidget(lines)
    lines.resize(400, 200)
    lines.show()
    middle = lines.viewport().width() // 2
    assert lines.cursorRect().left() > middle, "nothing is written yet"
    for text, at_the_right in (("Answer briefly.", False), ("أجب باختصار.", True), ("", True)):
        lines.setPlainText(text)
        assert (lines.cursorRect().left() > middle) is at_the_right, text
