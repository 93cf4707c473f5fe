"""A web page and a table are asked for in a dialog that says what will happen, and stays where something is wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.errors import AddressRefused, OutsideBlocked, SecretsUnavailable
from candor.model.outside import TableOffer
from candor.ui.dialogs.allow_once import AllowOnce
from candor.ui.dialogs.database import Database, Reached
from candor.ui.dialogs.page_dialog import PageDialog
from candor.ui.dialogs.table_dialog import TableDialog
from candor.ui.dialogs.table_rows import beside
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
CONTRACTS = Collection("c" * 32, "Contracts")
INVOICES = TableOffer("invoices", 1306, ("id", "day", "amount", "vat", "note"), ("id",))
CUSTOMERS = TableOffer("customers", None, ("id", "name"))


@pytest.fixture
def window(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> MainWindow:
    stub.shelving.groups = [CONTRACTS]
    stub.connecting.allows = True
    made = opened(stub)
    qtbot.waitUntil(lambda: made.desk is not None and not made.desk.reading.running and made.desk.connecting.allowed)
    return made


def page_dialog(window: MainWindow) -> PageDialog:
    window.adding.page()
    dialog = window.findChild(PageDialog)
    assert dialog is not None
    return dialog


def test_the_host_is_shown_before_anything_is_fetched(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    dialog = page_dialog(window)
    qtbot.keyClicks(dialog.field, "example.org/lease")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.do.isEnabled(), "what fetching means was not said yet"
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.said.text == (
        "Candor will fetch this one page from example.org. Nothing else is loaded; your documents are not sent."
    )
    assert stub.shelving.asked == [("look_at", "https://example.org/lease")]
    dialog.into.choose(CONTRACTS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.library_page)
    assert stub.shelving.asked[1:] == [("add_page", "https://example.org/lease", CONTRACTS.id)]
    assert window.library_page.collection == CONTRACTS.id


def test_a_page_goes_into_a_collection_of_pages_that_is_made_for_it(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    dialog = page_dialog(window)
    assert dialog.into.text() == "Web pages"
    dialog.field.setText("https://example.org")
    qtbot.waitUntil(dialog.do.isEnabled)
    dialog.do.click()
    qtbot.waitUntil(lambda: len(stub.shelving.asked) == 3)
    (_, kept), (*_, into) = stub.shelving.asked[1:]
    assert isinstance(kept, Collection)
    assert (kept.name, into) == ("Web pages", kept.id)


def test_an_address_that_is_refused_is_said_quietly_while_it_is_written(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.shelving.fails = AddressRefused("https://10.0.0.1", "it is in your own network")
    dialog = page_dialog(window)
    dialog.field.setText("https://10.0.0.1")
    qtbot.waitUntil(lambda: dialog.said.text.startswith("https://10.0.0.1 is not fetched: it is in your own network."))
    assert not dialog.trouble.isVisible()
    assert not dialog.do.isEnabled()
    dialog.reject()


def test_a_page_that_cannot_be_fetched_leaves_the_dialog_open(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    dialog = page_dialog(window)
    dialog.field.setText("https://example.org")
    qtbot.waitUntil(dialog.do.isEnabled)
    stub.shelving.fails = AddressRefused("https://example.org", "it leads into your own network")
    dialog.do.click()
    assert dialog.do.text() == "Fetching…"
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.do.text() == "Fetch"
    assert dialog.do.isEnabled()
    assert dialog.isVisible()
    dialog.reject()


def test_a_database_is_connected_to_then_its_tables_are_chosen(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    window.adding.table()
    dialog = window.findChild(TableDialog)
    assert dialog is not None
    assert "no row is changed" in dialog.said.text
    dialog.fields.choose(Database.POSTGRES)
    dialog.fields.host.setText("db.local")
    assert not dialog.do.isEnabled()
    dialog.fields.name.setText("books")
    dialog.fields.user.setText("reader")
    dialog.fields.password.setText("s3cret")
    stub.shelving.fails = SecretsUnavailable("no keyring")
    dialog.do.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.fields.host.text() == "db.local", "what was written stays"
    stub.shelving.fails, stub.shelving.called = None, []
    stub.shelving.offered = [INVOICES, CUSTOMERS]
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.rows is not None)
    url = "postgresql+pg8000://reader@db.local:5432/books"
    assert stub.shelving.asked == [("tables", url, "s3cret")]
    assert dialog.rows is not None
    assert not dialog.do.isEnabled()
    for check, _ in dialog.rows.checks:
        check.setChecked(True)
    assert dialog.do.text() == "Read 2 tables"
    dialog.into.choose(CONTRACTS)
    dialog.do.click()
    qtbot.waitUntil(lambda: window.library_page.collection == CONTRACTS.id)
    reads = [("add_table", url, name, "s3cret", CONTRACTS.id) for name in ("invoices", "customers")]
    assert stub.shelving.asked[1:] == reads


def test_a_database_without_tables_is_said(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    window.adding.table()
    dialog = window.findChild(TableDialog)
    assert dialog is not None
    dialog.fields.file.setText("/data/books.sqlite")
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.said.text == "This database has no tables.")
    assert stub.shelving.asked == [("tables", "sqlite:////data/books.sqlite", "")]
    dialog.reject()


@pytest.mark.parametrize(
    ("reached", "url"),
    [
        (Reached(Database.SQLITE, file="C:\\books.db"), "sqlite:///C:\\books.db"),
        (Reached(Database.SQLITE, file="/a b/#1?.db"), "sqlite:////a%20b/%231%3F.db"),
        (Reached(Database.MYSQL, host="::1", name="a/b", user="x@y"), "mysql+pymysql://x%40y@[::1]:3306/a%2Fb"),
        (Reached(Database.POSTGRES, host="h", port="1", name="n"), "postgresql+pg8000://h:1/n"),
    ],
)
def test_an_address_is_put_together(reached: Reached, url: str) -> None:
    assert reached.is_whole
    assert reached.url == url


def test_a_table_is_told_by_its_rows_and_columns() -> None:
    assert beside(INVOICES) == "1,306 rows: id, day, amount, vat and 1 more"
    assert beside(CUSTOMERS) == "Rows not counted: id, name"


def test_where_nothing_may_leave_fetching_is_allowing_it_once(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.reading.running)
    dialog = page_dialog(window)
    assert dialog.do.text() == "Allow once"
    qtbot.keyClicks(dialog.field, "example.org/lease")
    qtbot.waitUntil(dialog.do.isEnabled)
    assert "this one visit to example.org, if you allow it once" in dialog.said.text
    dialog.do.click()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.library_page)
    assert stub.shelving.let_out == ["add_page"]


def test_what_is_fetched_again_asks_first_where_nothing_may_leave(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    assert window.desk is not None
    stub.shelving.fails = OutsideBlocked("example.org")
    window.desk.fetching.again(b"https://example.org/lease")
    qtbot.waitUntil(lambda: window.findChild(AllowOnce) is not None)
    dialog = window.findChild(AllowOnce)
    assert dialog is not None
    assert "example.org was not contacted" in dialog.said.text
    assert stub.shelving.let_out == []
    stub.shelving.fails = None
    dialog.do.click()
    qtbot.waitUntil(lambda: stub.shelving.let_out == ["again"])
    assert stub.shelving.asked[-1] == ("again", b"https://example.org/lease")
