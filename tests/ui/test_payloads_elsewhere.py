"""The same payloads in the places around an answer: the viewer's margin, the composer, sheets, the banner."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich  # this room of Qt knows what it takes for markup
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.errors import AddressRefused, NameTaken
from candor.model.evaluation import Pin, PinResult
from candor.model.failure import Failure
from candor.model.message import Message
from candor.model.outside import PageOffer, TableOffer
from candor.model.passage import Source
from candor.model.scope import Scope
from candor.model.turn import Budget
from candor.services.doubt.page_facts import PageFact
from candor.ui.ask.prompt_dialog import PromptDialog
from candor.ui.banner import Banner
from candor.ui.composer.composer import Composer
from candor.ui.composer.scope_choices import ScopeChoices
from candor.ui.desk.holding import Holding
from candor.ui.desk.pinning import PinCheck
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.dialogs.ignore_dialog import IgnoreDialog
from candor.ui.dialogs.name_dialog import NameDialog
from candor.ui.dialogs.page_dialog import PageDialog
from candor.ui.dialogs.table_dialog import TableDialog
from candor.ui.pins.pin_words import pinned
from candor.ui.pins.pins_dialog import PinsDialog
from candor.ui.sidebar.collection_rows import CollectionRows
from candor.ui.theme.theme import Theme
from candor.ui.transcript.comparison import Comparison
from candor.ui.transcript.restated_line import RestatedLine
from candor.ui.transcript.transcript import Transcript
from candor.ui.viewer.said import Said, said_with
from candor.ui.viewer.viewer_panel import ViewerPanel
from ui.canaries import Openings
from ui.inert import inert, silent
from ui.lease_answer import SOURCES, answer, question
from ui.shelf_of_files import document

Heard = tuple[str, list[bytes]]


def named(payload: str) -> str:
    """The payload as the name of a file can have it."""
    return payload.replace("/", "&#47;").replace("\0", "")


def hostile(source: Source, payload: str) -> Source:
    place = replace(source.passage.place, page=None, heading=(payload, payload))
    passage = replace(source.passage, text=payload, place=place)
    return replace(source, path=f"/x/{named(payload)}", passage=passage, best=(0, 2))


def test_in_the_margin_of_the_viewer(qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: Heard) -> None:
    panel = ViewerPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(400, 900)
    panel.show()
    panel.show_sources([hostile(source, payload) for source in SOURCES[:2]])
    told = answer(f"{payload}\n\nIn {payload} [1] it stands.")
    for said in (said_with(told, 1, theme), Said(payload)):
        panel.choose(1, said)
        panel.show_checks([PageFact(payload, payload), PageFact(payload, "")], "on this page")
        inert(panel)
    assert panel.said.accessibleName() == payload
    assert payload in panel.rows[0].accessibleName()
    silent(caught, heard)


def test_where_a_question_looks(qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: Heard) -> None:
    around, composer = QWidget(), Composer(theme)
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.addStretch(1)
    column.addWidget(composer)
    around.resize(640, 480)
    around.show()
    name = named(payload)
    composer.set_ready(True)
    composer.scope_bar.set_scope(Scope((f"/home/{name}/", payload), (payload,)))
    library = [document(name), document(f"{name}/deep.txt")]
    found = ScopeChoices(library)
    composer.picker.list.show_choices([*found.matching(""), *found.matching(name.casefold()[:4])], composer)
    rows = composer.picker.list.model()
    assert name in [rows.index(row, 0).data() for row in range(rows.rowCount())]
    for row in range(rows.rowCount()):
        assert not Rich.mightBeRichText(rows.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
    assert len(composer.scope_bar.chips) == 3
    inert(around)
    silent(caught, heard)


def test_in_sheets_and_in_the_banner(qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: Heard) -> None:
    budget = Budget(8192, 100, 0, 700, 30, 1024)
    pins, banner = PinsDialog(theme), Banner(theme)
    prompt = PromptDialog(theme, [Message(payload, payload), Message("user", payload)], budget)
    for widget in (pins, prompt, banner):
        qtbot.addWidget(widget)
        widget.resize(700, 500)
        widget.show()
    pin = Pin(payload, b"/home/" + named(payload).encode(), 7)
    lost = replace(pin, question=f"{payload}?")
    pins.show_check(PinCheck((PinResult(pin, 1), PinResult(lost, None, Failure("NoTextFound", payload, payload)))))
    assert {row.question.text for row in pins.rows} == {payload, f"{payload}?"}
    pins.show_trouble(payload)
    for dialog in (pins, prompt):
        inert(dialog)
    banner.show_notice(f"Still answering “{payload}”", None)
    assert payload in banner.words.text
    inert(banner)
    banner.show_notice(pinned(pin), None)
    inert(banner)
    banner.show_failure(Failure(payload, payload, f"{payload} `ollama pull {payload}`"))
    inert(banner)
    silent(caught, heard)


def test_over_and_under_an_answer(qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: Heard) -> None:
    transcript, pair = Transcript(theme), Comparison(theme)
    for widget in (transcript, pair):
        qtbot.addWidget(widget)
        widget.resize(800, 700)
        widget.show()
    told = replace(answer(payload), searched=payload, model=payload)
    transcript.show_turns([replace(question("Why?"), scope=Scope((payload,), (payload,))), told])
    (line,) = (each for each in transcript.findChildren(RestatedLine) if each.isVisible())  # an older one may still go
    assert payload[:300].rstrip() in line.words.text
    inert(transcript)
    line.begin()
    inert(transcript)
    other = replace(answer(f"{payload}\n\nand {payload}"), id="b" * 32, model=payload)
    pair.show_pair((told, 1), (other, 2), 2)
    inert(pair)
    silent(caught, heard)


def test_in_the_dialogs_of_the_library(
    qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: Heard
) -> None:
    collection = Collection("c" * 32, payload, ignored=(payload.replace("\n", " "),))
    page, table = PageDialog(theme, [collection], payload), TableDialog(theme, [collection])
    page.show_offer(PageOffer(payload, payload))
    page.show_error(AddressRefused(payload, payload))
    table.show_tables([TableOffer(payload, 1, (payload, payload), (payload,))])
    name = NameDialog(theme, "Rename collection", "Rename", payload)
    name.show_error(NameTaken(payload))
    rows = CollectionRows(theme)
    rows.set_holdings([Holding(collection, (payload.encode(),), ready=1)])
    forget = ForgetDialog.of_collection(payload, 1, 1)
    for shown in (page, table, name, IgnoreDialog(theme, collection, 1), rows, forget):
        qtbot.addWidget(shown)
        shown.show()
        inert(shown)
    assert forget.textFormat() is Qt.TextFormat.PlainText
    silent(caught, heard)
