"""In an answer: formulas are drawn and are one thing, code has its colours and a button, paragraphs have their side."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from candor.model.token import Token
from candor.model.turn import Turn
from candor.services.doubt.mark import Band, DoubtLevel
from candor.services.markdown.draw_formula import Drawing, Formula
from candor.ui.desk.drawing import drawings
from candor.ui.markdown.inline_writer import OBJECT
from candor.ui.theme.theme import Theme
from candor.ui.theme.tokens import DARK, LIGHT
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.code_buttons import CodeButton
from candor.ui.transcript.transcript import Transcript
from candor.ui.window import MainWindow
from ui.lease_answer import answer, question
from ui.stub_verbs import StubVerbs
from ui.test_contrast import contrast

FORMULA = r"So $\frac{a}{b} = c$ holds. $\nobodyknows{x}$ stays."
TALL = "Before.\n\n$$\n\\sum_{i=1}^{n} x_i\n$$\n\nAfter."
CODE = '# One\ndef add(a):\n    return a + 41\n\n\ttabbed = "two"'
PYTHON = f"Here:\n\n```python\n{CODE}\n```\n\nDone."


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def shown(transcript: Transcript, turn: Turn) -> AnswerBlock:
    transcript.show_turns([question(), turn])
    return transcript.blocks.answers[0]


def draw(transcript: Transcript) -> None:
    transcript.formulas.wanted.connect(lambda asked: transcript.formulas.take(drawings(asked)))


def test_a_formula_stands_as_typed_until_it_is_drawn(qtbot: QtBot, transcript: Transcript) -> None:
    with qtbot.waitSignal(transcript.formulas.wanted) as wanted:
        block = shown(transcript, answer(FORMULA))
        assert block.text.toPlainText() == FORMULA
    asked = wanted.args[0] if wanted.args else ()
    assert asked == (Formula(r"\frac{a}{b} = c", False), Formula(r"\nobodyknows{x}", False))
    transcript.formulas.take(drawings(asked))
    assert block.text.toPlainText() == f"So {OBJECT} holds. $\\nobodyknows{{x}}$ stays."
    assert block.text.shown is not None
    assert block.text.shown.layout.awaited == set()


def test_a_formula_is_copied_and_told_as_it_was_typed(qtbot: QtBot, transcript: Transcript) -> None:
    draw(transcript)
    block = shown(transcript, answer(FORMULA))
    qtbot.waitUntil(lambda: OBJECT in block.text.toPlainText())
    block.text.selectAll()
    assert block.text.selected() == FORMULA
    assert block.text.shown is not None
    (formula,) = block.text.shown.layout.formulas
    where = block.text.cursorRect(cursor_at(block, formula.doc)).center() + QPoint(4, 0)
    assert block.text.tip_at(QPointF(where)) == r"$\frac{a}{b} = c$"


def cursor_at(block: AnswerBlock, position: int) -> object:
    cursor = block.text.textCursor()
    cursor.setPosition(position)
    return cursor


def test_doubt_over_a_formula_is_one_tint_and_one_token(qtbot: QtBot, transcript: Transcript) -> None:
    draw(transcript)
    text = "So $a + 7 = c$ holds."
    pieces = (
        ("So", 0.9),
        (" $", 0.9),
        ("a", 0.4),
        (" +", 0.95),
        (" 7", 0.1),
        (" =", 0.3),
        (" c", 0.9),
        ("$ holds.", 0.9),
    )
    tokens, at = [], 0
    for piece, probability in pieces:
        tokens.append(Token(piece, math.log(probability), (), at, at + len(piece)))
        at += len(piece)
    transcript.set_level(DoubtLevel.TOKENS)
    block = shown(transcript, replace(answer(text), tokens=tuple(tokens)))
    qtbot.waitUntil(lambda: OBJECT in block.text.toPlainText())
    assert block.text.shown is not None
    place = block.text.toPlainText().index(OBJECT)
    assert [tint for tint in block.text.shown.tints if tint[0] <= place < tint[1]] == [(place, place + 1, Band.STRONG)]
    assert block.text.shown.token_at(text.index("$"), 1) == 4
    assert block.text.shown.token_at(0, 0) == 0


def test_a_formula_is_as_high_as_it_needs_and_painted_in_the_colour_of_the_text(
    qtbot: QtBot, theme: Theme, transcript: Transcript
) -> None:
    plain = shown(transcript, answer("Before.\n\nOne line.\n\nAfter.")).text.height()
    draw(transcript)
    transcript.show_turns([])
    block = shown(transcript, answer(TALL))
    qtbot.waitUntil(lambda: OBJECT in block.text.toPlainText())
    assert block.text.height() > plain + 10
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        assert darkest(block) == theme.tokens.text


def darkest(block: AnswerBlock) -> QColor:
    """The colour in the formula's row that stands out most against the ground."""
    assert block.text.shown is not None
    (formula,) = block.text.shown.layout.formulas
    area = block.text.document().documentLayout().blockBoundingRect(block.text.document().findBlock(formula.doc))
    picture = block.text.grab(area.toAlignedRect()).toImage()
    ground = picture.pixelColor(0, 0)
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width()) for y in range(0, picture.height())}
    return max((QColor(name) for name in colours), key=lambda one: contrast(one, ground))


def test_the_window_draws_formulas_in_the_background(
    qtbot: QtBot, opened: Callable[..., MainWindow], stub: StubVerbs
) -> None:
    stub.path[1] = replace(stub.path[1], text=FORMULA)
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: bool(window.transcript.blocks.answers))
    block = window.transcript.blocks.answers[0]
    qtbot.waitUntil(lambda: OBJECT in block.text.toPlainText(), timeout=20_000)


def test_drawings_that_nobody_looked_at_for_long_are_forgotten(
    transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.ui.markdown.formulas.MANY", 3)
    drawing = Drawing("<svg/>", 1.0, 1.0, 0.0)
    known = [Formula(f"x_{number}", False) for number in range(5)]
    transcript.formulas.take([(formula, drawing) for formula in known])
    assert [transcript.formulas.of(formula) for formula in known] == [None, None, drawing, drawing, drawing]


def test_code_has_the_theme_s_colours_and_says_its_language(transcript: Transcript, theme: Theme) -> None:
    block = shown(transcript, answer(PYTHON))
    assert block.text.shown is not None
    (code,) = block.text.shown.layout.codes
    assert (code.language, code.text) == ("Python", CODE)
    colours = {}
    document = block.text.document()
    for number in range(code.first, code.last + 1):
        line = document.findBlockByNumber(number)
        for form in line.textFormats():
            words = line.text()[form.start : form.start + form.length].strip()
            colours[words] = form.format.foreground().color()
    tokens = theme.tokens
    assert colours["# One"] == tokens.text2
    assert colours["def"] == colours["return"] == tokens.code_keyword
    assert colours["41"] == tokens.code_number
    assert colours['"two"'] == tokens.code_string
    assert colours["add(a):"] == tokens.text


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_colours_of_code_can_be_read_on_its_ground_and_on_doubt(tokens: object) -> None:
    for name in ("text", "text2", "code_keyword", "code_string", "code_number"):
        for ground in ("side", "mild", "strong"):
            assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5, (name, ground)


def test_a_button_over_the_code_copies_it_to_the_letter(qtbot: QtBot, transcript: Transcript) -> None:
    block = shown(transcript, answer(PYTHON + "\n\n```\nplain\n```"))
    first, second = block.findChildren(CodeButton)
    assert (first.accessibleName(), second.accessibleName()) == ("Copy code, Python", "Copy code")
    assert block.rect().contains(first.geometry())
    assert first.geometry().bottom() < second.geometry().top()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == CODE
    assert first.accessibleName() == "Copied"
    first._copied.stop()


def test_the_ground_of_code_that_ends_an_answer_reaches_below_its_last_line(
    transcript: Transcript, theme: Theme
) -> None:
    block = shown(transcript, answer(PYTHON.removesuffix("\n\nDone."), tokens=()))
    picture = block.text.grab().toImage()
    column = [picture.pixelColor(theme.px(20), y).name() for y in range(picture.height())]
    assert column[-theme.px(10)] == theme.tokens.side.name()
    document = block.text.document()
    last = document.documentLayout().blockBoundingRect(document.lastBlock())
    assert block.text.height() >= last.bottom() + theme.px(12)


def test_a_paragraph_has_its_own_side_and_code_is_read_from_the_left(transcript: Transcript) -> None:
    block = shown(transcript, answer("שלום עולם\n\n- בוקר טוב\n\nFrom the left.\n\n```\nשלום\n```", tokens=()))
    document = block.text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    turned = [each.textDirection() == Qt.LayoutDirection.RightToLeft for each in blocks]
    assert turned == [True, True, False, False]
    margins = [(each.blockFormat().leftMargin(), each.blockFormat().rightMargin()) for each in blocks]
    assert margins[0] == (0, 0)
    assert margins[1][0] == 0 < margins[1][1]


def test_a_picture_is_its_words_and_its_address(transcript: Transcript) -> None:
    block = shown(transcript, answer('![A cat](https://example.com/cat.png "t") and ![](x.png)', tokens=()))
    assert block.text.toPlainText() == "A cat https://example.com/cat.png and [picture] x.png"
