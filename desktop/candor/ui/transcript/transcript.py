"""The transcript: questions and answers of one conversation, the last one as it is being written."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from candor.model.events import AnswerEvent
from candor.model.turn import Turn
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.markdown.formulas import Formulas
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.choices import AROUND, Choices
from candor.ui.transcript.column import Column
from candor.ui.transcript.comparison import Comparison
from candor.ui.transcript.finding import Finding
from candor.ui.transcript.message_menu import message_menu
from candor.ui.transcript.near_view import NearView
from candor.ui.transcript.popover import Popover
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.reading_place import ReadingPlace
from candor.ui.transcript.selecting import Selecting
from candor.ui.transcript.stream import Stream
from candor.ui.transcript.turn_blocks import TurnBlocks


class Transcript(QScrollArea):
    """Shows turns and follows the answer's end unless the person scrolled up; closest passages are read from the
    question on.

    `source_chosen` carries (Turn, rank), `sentence_chosen` (Turn, start, end) of a sentence that cites nothing,
    `token_pinned` (Turn, index, or -1 for none), `branch_asked` (Turn, index, text of an alternative), `sibling_asked`
    (id of a turn, -1 or 1), `other_asked` -1 or 1 where another answer is wanted beside the one that is compared,
    `document_asked` a Source, `searched_otherwise` a question's Turn with what is to be searched for instead, `edited`
    one with what is to be asked in its place, `quoted` words for the next question, `weighed` whether any answer shown
    was weighed; all others an answer's Turn.
    """

    source_chosen = Signal(object, int)
    sentence_chosen = Signal(object, int, int)
    token_pinned = Signal(object, int)
    branch_asked = Signal(object, int, str)
    sibling_asked = Signal(str, int)
    compare_asked = Signal(object)
    other_asked = Signal(int)
    comparison_ended = Signal()
    weigh_asked = Signal(object)
    prompt_asked = Signal(object)
    doubt_asked = Signal(object)
    regenerate_asked = Signal(object)
    document_asked = Signal(object)
    searched_otherwise = Signal(object, str)
    edited = Signal(object, str)
    quoted = Signal(str)
    weighed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.level = DoubtLevel.FACTS
        self.colouring = Colouring.BANDS
        self.formulas = Formulas(self)
        self.column = Column(theme)
        self.blocks = TurnBlocks(self.column, self._block, self._question)
        self._place = ReadingPlace(theme, self.verticalScrollBar(), self.column)
        self.blocks.built.connect(self._on_block_built)
        self._near = NearView(self.blocks, self.column, self.verticalScrollBar())
        self.stream = Stream(self.blocks, self._place)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)
        self._popover = Popover(theme, self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._popover.hide)
        self._choices = Choices(self, self.blocks, self._popover)
        self._choices.source_chosen.connect(self.source_chosen)
        self._choices.sentence_chosen.connect(self.sentence_chosen)
        self._choices.token_pinned.connect(self.token_pinned)
        self.choose_source, self.pin_token = self._choices.choose_source, self._choices.pin_token
        self.selecting = Selecting(self, self.column, self.blocks)
        self.finding = Finding(theme, self, self.column, self.blocks)
        self.comparison: Comparison | None = None
        self.setAccessibleName(tr("Transcript"))

    def show_turns(self, turns: Sequence[Turn], chosen: str = "") -> None:
        """Shows a conversation as it was kept, from its end or from a turn that was walked to; an answer still being
        written elsewhere is dropped.
        """
        focused = bool(chosen) and self.focused_turn() is not None
        self.end_comparison()
        self.stream.forget(turns[0].conversation if turns else None)
        self._place.forget()
        self.blocks.show(turns)
        self.weighed.emit(any(block.turn.grounding is not None for block in self.blocks.answers if block.turn))
        self._choices.forget()  # in those that stayed
        self._place.follow()
        self._near.look()
        self.selecting.clear()
        self.finding.again()
        if chosen:
            self._hold(chosen, focused)
        elif turns:
            self.stream.hold_question(turns[-1])

    def set_siblings(self, beside: Mapping[str, tuple[str, ...]]) -> None:
        """Says of every turn which of its siblings it is."""
        self.blocks.set_siblings(beside)

    def compare(self, left: tuple[Turn, int], right: tuple[Turn, int], among: int) -> None:
        """Shows two answers side by side over everything else, each with its place among all."""
        if self.comparison is None:
            self.column.hide()  # so that no key goes there
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.comparison = Comparison(self.theme, self.formulas, self)
            self.comparison.stepped.connect(self.other_asked)
            self.comparison.closed.connect(self.end_comparison)
            self.comparison.setGeometry(self.rect())
            self.comparison.show()
            self.comparison.back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.comparison.show_pair(left, right, among)

    def end_comparison(self) -> bool:
        """Shows the conversation again; false when nothing was compared."""
        pair, self.comparison = self.comparison, None
        if pair is None:
            return False
        pair.hide()
        pair.deleteLater()
        self.column.show()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.comparison_ended.emit()
        return True

    def show_weighed(self, turn: Turn) -> None:
        """Takes an answer that was weighed in its own place."""
        self.blocks.show_weighed(turn)
        if self.blocks.turn(turn.id) is not None:
            self.weighed.emit(True)

    def _on_block_built(self, number: int) -> None:
        turn = self.column.entries[number].turn
        if turn is not None and turn.grounding is not None:
            self.weighed.emit(True)

    def set_origin(self, turn: Turn) -> None:
        """Says at the branch point of each answer that left this one what stood there."""
        self.blocks.set_origin(turn)

    def on_event(self, event: AnswerEvent) -> None:
        """Shows what happens to the question that was asked last; what belongs to another conversation is dropped."""
        self.stream.on_event(event)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt in every answer at another level."""
        self.level = level
        self._popover.hide()
        for block in self.blocks.answers:
            block.set_level(level)

    def set_colouring(self, colouring: Colouring) -> None:
        """Colours doubt in every answer in another way."""
        self.colouring = colouring
        for block in self.blocks.answers:
            block.set_colouring(colouring)

    def let_go(self) -> bool:
        """Ends a comparison, else lets go of a pinned token; false when there is neither."""
        self._popover.hide()
        if self.end_comparison():
            return True
        return self._choices.let_go()

    def edit_question(self) -> None:
        """Lets the question in which the keyboard is, or whose answer it is in, be edited; the last one otherwise."""
        turn = self.focused_turn()
        number = self.blocks.heading(turn.id) if turn is not None else self.blocks.last_question()
        view = self.blocks.question(number) if number is not None else None
        if view is not None:
            self.ensureVisible(self.width() // 2, view.y(), 0, AROUND)
            view.begin_edit()

    def quote(self) -> None:
        """Quotes what is selected in the next question."""
        if words := self.selecting.text():
            self.quoted.emit(words)

    def copy_markdown(self) -> None:
        """Copies what is selected as Markdown, else the message the keyboard is in, else the last answer."""
        turn = self.focused_turn() or next(reversed(self.blocks.turns), None)
        words = self.selecting.markdown() or (turn.text if turn is not None else "")
        if words:
            QGuiApplication.clipboard().setText(words)

    def focused_turn(self) -> Turn | None:
        """The turn in which the keyboard's focus is."""
        return self.blocks.around(self.window().focusWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of a pinned token; all messages can be selected, and copied; Home and End go to the ends."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selecting.everything()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.selecting.copy()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        elif event.key() != Qt.Key.Key_Escape or not self.let_go():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the column as wide as there is room."""
        super().resizeEvent(event)
        self.column.pane = self.width()
        self.column.setFixedWidth(self.viewport().width())
        if self.comparison is not None:
            self.comparison.setGeometry(self.rect())
        self._place.keep()

    def _block(self) -> AnswerBlock:
        block = AnswerBlock(self.theme, self.level, self.colouring, self.formulas)
        self._choices.listen(block)
        self.finding.listen(block)
        self.selecting.listen(block.text)
        block.text.menu_asked.connect(lambda where: self._show_menu(block, where))
        block.branch_asked.connect(lambda index, choice: self.branch_asked.emit(block.turn, index, choice))
        block.doubt_pressed.connect(lambda: self.doubt_asked.emit(block.turn))
        block.prompt_pressed.connect(lambda: self.prompt_asked.emit(block.turn))
        block.regenerate_pressed.connect(lambda: self.regenerate_asked.emit(block.turn))
        block.sibling_asked.connect(self.sibling_asked)
        block.compare_pressed.connect(lambda: self.compare_asked.emit(block.turn))
        block.weigh_pressed.connect(lambda: self.weigh_asked.emit(block.turn))
        block.link_pressed.connect(self._on_link)
        block.document_asked.connect(self.document_asked)
        return block

    def _question(self, turn: Turn) -> QuestionView:
        view = QuestionView(self.theme, turn)
        view.sibling_asked.connect(self.sibling_asked)
        view.searched_otherwise.connect(self.searched_otherwise)
        view.edited.connect(self.edited)
        self.selecting.listen(view.text)
        view.text.menu_asked.connect(lambda where: self._show_menu(view, where))
        return view

    def _hold(self, turn: str, focus: bool) -> None:
        """Keeps a turn that was walked to in view, and the keyboard in it."""
        self._place.hold(self.blocks.heading(turn))
        block = self.blocks.built_of(turn)
        if focus and block is not None:
            block.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_menu(self, block: AnswerBlock | QuestionView, where: QPoint) -> None:
        edit = block.begin_edit if isinstance(block, QuestionView) else None
        whole = block.turn.text if block.turn is not None else ""
        message_menu(block.text, where, self.selecting, whole, self.quote, edit, self).popup(where)

    def _on_link(self, address: str) -> None:
        AddressDialog(address, self).open()
