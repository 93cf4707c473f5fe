"""The pages: which are drawn and held, where they are, and what happens when they are turned quickly."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from candor.model.errors import FileUnreadable, ReaderCrashed
from candor.model.view import Found, OpenedDocument, PageImage, PageSize, Rectangle
from candor.ui.desk.viewing import Drawn, Placed, Viewing, Wanted
from candor.ui.theme.theme import Theme
from candor.ui.theme.tokens import LIGHT
from candor.ui.viewer.page_stack import PageStack
from candor.ui.viewer.page_view import REFUSED, PageView
from candor.ui.viewer.thumbnails import Thumbnails
from candor.ui.viewer.zoom import fitting, step
from candor.work import Background
from ui.stub_viewing import StubViewing

A4 = PageSize(595, 842)


def book(pages: int, size: PageSize = A4) -> OpenedDocument:
    return OpenedDocument(b"/book.pdf", "pdf", "0" * 64, (size,) * pages)


def blank(wanted: Wanted, size: PageSize = A4, grey: bytes = b"\xff") -> Drawn:
    wide, high = round(size.width * wanted.scale), round(size.height * wanted.scale)
    return Drawn(wanted, PageImage(wanted.page, wide, high, grey * (3 * wide * high)))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PageView:
    made = PageView(theme)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


def serve(view: PageView) -> list[int]:
    """Draws every page that is wanted; returns the list of those drawn, which grows."""
    drawn: list[int] = []

    def draw(pages: list[Wanted]) -> None:
        if pages:
            drawn.append(pages[0].page)
            view.take(blank(pages[0]))

    view.wanted.connect(draw, Qt.ConnectionType.QueuedConnection)
    return drawn


def test_pages_stand_under_one_another_in_the_middle() -> None:
    stack = PageStack((PageSize(100, 200), PageSize(300, 100), PageSize(100, 50)), 2.0, inset=10, gap=5)
    assert (stack.width, stack.height) == (620, 10 + 400 + 5 + 200 + 5 + 100 + 10)
    assert [stack.area(page, 700).left() for page in (1, 2, 3)] == [250, 50, 250]
    assert [stack.at(y) for y in (0, 409, 414, 415, 619, 620, 9999)] == [1, 1, 1, 2, 2, 3, 3]
    assert list(stack.between(300, 500)) == [1, 2]


def test_zoom_goes_in_steps() -> None:
    assert (step(1.0, 1), step(1.0, -1), step(4.0, 1), step(0.25, -1)) == (1.1, 0.9, 4.0, 0.25)
    assert (fitting(595, 700), fitting(5000, 700), fitting(100, 700)) == (1.1, 0.25, 4.0)


def test_only_pages_near_what_is_seen_are_held(qtbot: QtBot, view: PageView) -> None:
    drawn = serve(view)
    view.show_document(book(3000))
    qtbot.waitUntil(lambda: len(view.pictures) == 2)
    for target in (100_000, 900_000, 1_500_000, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(target)
        page = view.page
        qtbot.waitUntil(lambda page=page: view.pictures.of(page) is not None)
        assert len(view.pictures) <= 4
    assert view.page == 3000
    assert len(drawn) < 30


def test_pages_are_drawn_for_the_screen_but_never_too_large(view: PageView) -> None:
    asked: list[list[Wanted]] = []
    view.wanted.connect(asked.append)
    view.show_document(book(2))
    assert asked[-1][0] == Wanted(1, round(view.zoom * view.devicePixelRatioF(), 4))
    view.set_zoom(4.0)
    view.show_document(book(1, PageSize(5000, 5000)))
    view.set_zoom(4.0)
    assert asked[-1][0].scale == 0.6


def test_zooming_keeps_the_place(view: PageView) -> None:
    view.show_document(book(50))
    view.turn_to(20)
    for zoom in (2.0, 0.5, 1.1):
        view.set_zoom(zoom)
        middle = view.verticalScrollBar().value() + view.viewport().height() / 2
        assert view._stack.at(middle) in {20, 21}


def test_the_chosen_passage_comes_into_view_when_it_is_known(view: PageView) -> None:
    view.show_document(book(50))
    turned: list[int] = []
    view.turned.connect(turned.append)
    view.choose(2, page=30)
    assert turned[-1] == 30
    passage = (Rectangle(31, 74, 700, 500, 715), Rectangle(31, 74, 715, 200, 730))
    view.place(Placed(1, (Rectangle(2, 0, 0, 10, 10),), ()))
    assert view.page == 30
    view.place(Placed(2, passage, passage[:1]))
    assert view.page == 31
    line = view._stack.mapped(passage[0], view._stack.area(31, view.viewport().width()))
    assert 0 < line.top() - view.verticalScrollBar().value() < view.viewport().height()


@pytest.mark.parametrize(
    "scroll", [lambda view: QTest.keyClick(view, Qt.Key.Key_Down), lambda view: view.to_end(last=True)]
)
def test_a_passage_that_is_placed_late_takes_nobody_away_from_where_they_scrolled(
    view: PageView, scroll: Callable[[PageView], object]
) -> None:
    view.show_document(book(10))
    view.choose(1, page=5)
    scroll(view)
    here = view.verticalScrollBar().value()
    line = Rectangle(5, 100, 600, 300, 620)
    view.place(Placed(1, (line,), ()))
    assert view.verticalScrollBar().value() == here
    assert view.marks.passages[1].passage == (line,)
    view.choose(1, page=5)
    assert view.verticalScrollBar().value() != here


def test_marks_show_through_the_page_and_letters_stay(view: PageView) -> None:
    view.show_document(book(1))
    line = Rectangle(1, 100, 100, 300, 120)
    view.place(Placed(1, (line,), (line,)))
    view.choose(1, 1)
    for grey, expected in ((b"\xff", LIGHT.page_mark), (b"\x00", QColor(0, 0, 0))):
        view.take(blank(Wanted(1, view._scale(1)), grey=grey))
        where = view._stack.mapped(line, view._stack.area(1, view.viewport().width())).center()
        spot = QPoint(round(where.x()), round(where.y()) - view.verticalScrollBar().value())
        image = view.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        assert image.pixelColor(QPoint(round(spot.x() * ratio), round(spot.y() * ratio))) == expected


def test_a_page_in_the_dark_is_dimmed_and_never_inverted(view: PageView, theme: Theme) -> None:
    theme.set_scheme("dark")
    view.show_document(book(1))
    view.take(blank(Wanted(1, view._scale(1))))
    image = view.viewport().grab().toImage()
    middle = QPoint(image.width() // 2, image.height() // 2)
    assert image.pixelColor(middle) == theme.tokens.paper


def test_a_page_that_cannot_be_drawn_is_not_asked_for_again(view: PageView) -> None:
    asked: list[list[Wanted]] = []
    view.show_document(book(1))
    view.take(Drawn(Wanted(1, 1.0), None))
    view.wanted.connect(asked.append)
    view.set_zoom(2.0)
    view.grab()
    assert [wanted for pages in asked for wanted in pages] == []
    assert view.pictures.is_refused(1)
    assert REFUSED.endswith(".")


def test_found_words_come_into_view(view: PageView) -> None:
    view.show_document(book(50))
    found = [Found((Rectangle(page, 10, 400, 60, 410),)) for page in (3, 44)]
    view.set_found(found, 1)
    assert view.page == 44
    view.set_found(found, 0)
    assert view.page == 3
    view.set_found((), -1)
    assert view.marks.found_on(3) == []


def test_keys_scroll(view: PageView) -> None:
    view.show_document(book(50))
    view.page_by(1)
    assert 0 < view.verticalScrollBar().value() < view.viewport().height()
    view.to_end(last=True)
    assert view.page == 50
    view.to_end(last=False)
    assert view.verticalScrollBar().value() == 0


def test_thumbnails_draw_only_what_is_seen(qtbot: QtBot, theme: Theme) -> None:
    column = Thumbnails(theme)
    qtbot.addWidget(column)
    column.resize(136, 700)
    column.show()
    asked: list[list[Wanted]] = []
    column.wanted.connect(asked.append)
    column.show_document(book(3000))
    assert len(asked[-1]) < 8
    assert all(wanted.small for wanted in asked[-1])
    column.set_page(1500)
    assert 1500 in [wanted.page for wanted in asked[-1]]
    for wanted in asked[-1]:
        column.take(blank(wanted))
    assert asked[-1] == []
    column.set_passages([1500, 1500, 3], column.marks)
    assert column.accessibleDescription() == "Page 1,500 of 3,000, 2 passages"
    with qtbot.waitSignal(column.chosen) as chosen:
        qtbot.keyClick(column, Qt.Key.Key_Down)
    assert chosen.args == [1501]
    with qtbot.waitSignal(column.chosen) as pressed:
        qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=column._area(1499).center().toPoint())
    assert pressed.args == [1499]


def opened(qtbot: QtBot, background: Background, stub: StubViewing) -> Viewing:
    viewing = Viewing(background, stub.verbs())
    with qtbot.waitSignal(viewing.opened):
        viewing.open(b"/book.pdf")
    return viewing


def loop_call(background: Background, done: Callable[[], object]) -> None:
    background._loop.call_soon_threadsafe(done)


def test_pages_scrolled_past_are_never_drawn(qtbot: QtBot, background: Background) -> None:
    stub = StubViewing(100)
    viewing = opened(qtbot, background, stub)
    loop_call(background, stub.gate.clear)
    viewing.want([Wanted(1, 0.1), Wanted(2, 0.1)])
    qtbot.waitUntil(lambda: stub.drawn == [(1, 0.1)])
    for page in range(10, 60, 10):
        viewing.want([Wanted(page, 0.1), Wanted(page + 1, 0.1)])
    came: list[int] = []
    viewing.drawn.connect(lambda drawn: came.append(drawn.wanted.page))
    loop_call(background, stub.gate.set)
    qtbot.waitUntil(lambda: came == [1, 50, 51])
    assert [page for page, _ in stub.drawn] == [1, 50, 51]


def test_what_was_asked_of_another_document_is_not_heard(qtbot: QtBot, background: Background) -> None:
    stub = StubViewing(100)
    viewing = opened(qtbot, background, stub)
    loop_call(background, stub.gate.clear)
    came: list[int] = []
    viewing.drawn.connect(lambda drawn: came.append(drawn.wanted.page))
    viewing.want([Wanted(1, 0.1)])
    qtbot.waitUntil(lambda: len(stub.drawn) == 1)
    with qtbot.waitSignal(viewing.opened):
        viewing.open(b"/other.pdf")
    loop_call(background, stub.gate.set)
    viewing.want([Wanted(2, 0.1)])
    qtbot.waitUntil(lambda: came == [2])
    qtbot.waitUntil(lambda: not background.jobs)
    assert came == [2]


def test_a_page_that_breaks_is_told_and_the_next_one_comes(qtbot: QtBot, background: Background) -> None:
    stub = StubViewing(3)
    stub.unreadable, stub.broken_page = {1}, ReaderCrashed()
    viewing = opened(qtbot, background, stub)
    came: list[tuple[int, bool]] = []
    viewing.drawn.connect(lambda drawn: came.append((drawn.wanted.page, drawn.image is None)))
    viewing.want([Wanted(1, 0.1), Wanted(2, 0.1)])
    qtbot.waitUntil(lambda: came == [(1, True), (2, False)])


def test_without_its_file_no_page_is_asked_for_any_more(qtbot: QtBot, background: Background) -> None:
    stub = StubViewing(3)
    stub.unreadable, stub.broken_page = {1}, FileUnreadable("The file is no longer there")
    viewing = opened(qtbot, background, stub)
    with qtbot.waitSignal(viewing.refused) as refused:
        viewing.want([Wanted(1, 0.1), Wanted(2, 0.1)])
    assert refused.args == [stub.broken_page]
    qtbot.waitUntil(lambda: not background.jobs)
    assert [page for page, _ in stub.drawn] == [1]


def test_it_slides_to_the_passage_and_the_mark_fades(qtbot: QtBot, view: PageView, theme: Theme) -> None:
    theme.reduce_motion = False
    view.show_document(book(50))
    passage = (Rectangle(31, 74, 700, 500, 715),)
    fades: list[float] = []
    view.glide.faded.connect(fades.append)
    view.place(Placed(2, passage, passage))
    view.choose(2, page=31)
    begun = view.verticalScrollBar().value()
    target = view.glide._way.endValue()
    assert 0 < abs(target - begun) <= 1.5 * view.viewport().height()
    qtbot.waitUntil(lambda: len(fades) > 3 and view.fading == 0.0 and not view.glide.moving)
    assert view.verticalScrollBar().value() == target
    assert max(fades) == 1.0


def test_the_wheel_ends_a_slide(qtbot: QtBot, view: PageView, theme: Theme) -> None:
    theme.reduce_motion = False
    view.show_document(book(50))
    view.turn_to(20)
    assert view.glide.moving
    view.page_by(-1)
    assert not view.glide.moving
    assert view.fading == 0.0


def test_numbers_of_a_right_column_stand_on_its_right(view: PageView) -> None:
    view.show_document(book(1))
    view.take(blank(Wanted(1, view._scale(1))))
    line = Rectangle(1, 320, 100, 520, 112)
    view.place(Placed(1, (line,), ()))
    view.choose(1, 1)
    area = view._stack.area(1, view.viewport().width())
    place = view._stack.mapped(line, area)
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    y = round((place.center().y() - view.verticalScrollBar().value()) * ratio)

    def has_accent(left: float, right: float) -> bool:
        return any(image.pixelColor(x, y) == LIGHT.accent for x in range(round(left * ratio), round(right * ratio)))

    assert has_accent(place.right() + 4, place.right() + 44)
    assert not has_accent(place.left() - 44, place.left() - 4)
