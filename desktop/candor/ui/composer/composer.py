"""The composer."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.errors import DateUnknown
from candor.model.scope import Scope
from candor.services.asking.scope import read_scope
from candor.ui.composer.attached import Attached
from candor.ui.composer.attached_bar import AttachedBar
from candor.ui.composer.model_button import ModelButton
from candor.ui.composer.prompt_picker import PromptPicker
from candor.ui.composer.question_field import QuestionField
from candor.ui.composer.recall import Recall
from candor.ui.composer.scope_bar import ScopeBar
from candor.ui.composer.scope_picker import ScopePicker
from candor.ui.composer.send_button import SendButton
from candor.ui.composer.typed_scope import joined, take_typed
from candor.ui.controls.check import Check
from candor.ui.controls.flow import HANG
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class Composer(QWidget):
    """Where a question is written. `sent` carries its text, `sent_for_all` that of one for which everything is read;
    `model_chosen` a model's name, `refused` the CandorError of a question that cannot be sent. `edited` is sent when
    another question would be asked than before, `everything_asked` when reading everything is considered.
    `attach_asked` is sent when files are to be chosen.

    While something that was given with the question is read, sending waits.
    """

    sent = Signal(str)
    sent_for_all = Signal(str)
    edited = Signal()
    everything_asked = Signal()
    refused = Signal(object)
    attach_asked = Signal()
    stopped = Signal()
    model_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._answering = False
        self._ready = self._lit = self._for_all = False
        self.attached = AttachedBar(theme)
        self.attached.settled.connect(lambda: self.send_question(self._for_all))
        self.attached.without_asked.connect(lambda: self.send_question(self._for_all, without=True))
        self.field = QuestionField(theme)
        self.field.set_hint(tr("Ask about your documents"))
        self.field.entered.connect(self._on_entered)
        self.field.textChanged.connect(self._on_changed)
        self.field.textChanged.connect(lambda: self.attached.stop_waiting())
        self.field.textChanged.connect(self.edited)
        self.field.focus_changed.connect(self.update)
        # What is made last gets a key first: the open lists before blanks, and these before earlier questions.
        self.recall = Recall(self.field)
        self.prompts = PromptPicker(theme, self.field, self)
        self.only_documents = Check(theme, tr("Only from documents"))
        self.only_documents.setChecked(True)
        self.only_documents.toggled.connect(self.edited)
        self.everything = TextButton(theme, tr("Read everything"), Kind.LINK, style=Style.SMALL_500)
        says = tr("Reads every passage in place of the closest ones")
        self.everything.setToolTip(with_keys(says, "Ctrl+Shift+A"))
        self.everything.clicked.connect(self.everything_asked)
        self.scope_bar = ScopeBar(theme, self.only_documents, self.everything)
        self.everything.hide()
        self.scope_bar.changed.connect(self._on_scope_changed)
        self.picker = ScopePicker(theme, self.field, self)
        self.picker.chosen.connect(self._add_scope)
        self.scope_bar.pressed.connect(self.picker.open)
        self.field.word_ended.connect(lambda: self._add_scope(take_typed(self.field, self.picker.names())))
        self.model_button = ModelButton(theme)
        self.model_button.chosen.connect(self._choose)
        self.attach = IconButton(theme, "paperclip", with_keys(tr("Attach files"), "Ctrl+U"))
        self.attach.clicked.connect(self.attach_asked)
        self.send = SendButton(theme)
        self.send.clicked.connect(self._on_pressed)
        self._lay_out()
        self._on_changed()
        follow(theme, self._measure)

    @property
    def text(self) -> str:
        """The question as it stands."""
        return self.field.toPlainText().strip()

    @property
    def has_words(self) -> bool:
        """Whether there is more than filters."""
        try:
            return bool(self.read()[0])
        except DateUnknown:
            return True

    @property
    def scope(self) -> Scope:
        """What part of the library is asked, but for what is given with the question."""
        return self.scope_bar.scope

    @property
    def asked_scope(self) -> Scope:
        """All that is asked."""
        return replace(self.scope, attached=self.attached.asked)

    def set_scope(self, scope: Scope) -> None:
        """Asks another part of the library from now on; what was given with another question is no part of it."""
        self.scope_bar.set_scope(replace(scope, attached=()))
        self.edited.emit()

    def rename_collection(self, before: str, after: str) -> None:
        """Goes on asking a collection that has another name now; one without any is not asked any more."""
        names = (after if name == before else name for name in self.scope.collections)
        scope = replace(self.scope, collections=tuple(name for name in names if name))
        if scope != self.scope:
            self.set_scope(scope)

    def read(self) -> tuple[str, Scope]:
        """The question without the filters typed into it, and all of its filters. Raises DateUnknown."""
        words, typed = read_scope(self.text, self.picker.names())
        return words, joined(self.asked_scope, typed)

    @property
    def model(self) -> str:
        """The chosen model's name; "" leaves the choice to the settings."""
        return self.model_button.model

    @property
    def models(self) -> tuple[str, ...]:
        """The models that can be chosen."""
        return self.model_button.models

    def show_attached(self, attached: Sequence[Attached]) -> None:
        """Shows what is given with the question; another question would be asked than before where that is ready."""
        before = self.attached.asked
        self.attached.show_attached(attached)
        self.scope_bar.set_alone(self.attached.is_asked)
        if self.attached.asked != before:
            self.edited.emit()

    def set_lit(self, lit: bool) -> None:
        """Is lit while something is held over it that can be dropped here."""
        if lit != self._lit:
            self._lit = lit
            self.field.set_hint(tr("Drop to attach to this question") if lit else tr("Ask about your documents"))
            self.update()

    def set_ready(self, ready: bool) -> None:
        """Whether questions can be asked at all yet."""
        self._ready = ready
        self._on_changed()

    def offer_everything(self, offered: bool) -> None:
        """Offers to read everything for this question, or no longer."""
        self.everything.setVisible(offered)

    def set_answering(self, answering: bool) -> None:
        """Turns send into stop, or back."""
        self._answering = answering
        self.send.set_stops(answering)
        self._on_changed()

    def set_models(self, models: Sequence[str], chosen: str = "") -> None:
        """Offers these models; keeps the chosen one as long as it is among them."""
        self.model_button.set_models(models, chosen)
        self.edited.emit()

    def set_practice(self, practice: bool) -> None:
        """Says in the model's place that there is none: the practice server answers."""
        self.model_button.set_practice(practice)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and its edge: accent while the question has the focus."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._lit or self.field.hasFocus()
        wide = 2.0 if self._lit else 1.5 if marked else 1.0
        painter.setPen(QPen(tokens.accent if marked else tokens.edge, wide))
        painter.setBrush(tokens.wash if self._lit else tokens.raised)
        area = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(area, Radius.COMPOSER, Radius.COMPOSER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere beside the controls goes to the text."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        end = QHBoxLayout()
        end.setContentsMargins(0, 0, 0, 0)
        for control in (self.attach, self.model_button, self.send):
            end.addWidget(control)
        row.addWidget(self.scope_bar, 1)
        row.addLayout(end)
        row.setAlignment(end, Qt.AlignmentFlag.AlignBottom)
        self._end = end
        self._column = column = QVBoxLayout(self)
        self._words = QHBoxLayout()
        self._words.addWidget(self.field)
        column.addWidget(self.attached)
        column.addLayout(self._words)
        column.addLayout(row)

    def _measure(self) -> None:
        self._row.setSpacing(self.theme.px(10))
        self._end.setSpacing(self.theme.px(6))
        self._words.setContentsMargins(self.theme.margins(HANG, 0, 0, 0))
        self._column.setContentsMargins(self.theme.margins(16 - HANG, 9, 9, 9))
        self._column.setSpacing(self.theme.px(10))
        self.update()

    def _on_entered(self) -> None:
        if not self._answering:
            self.send_question()

    def _on_pressed(self) -> None:
        if self._answering:
            self.stopped.emit()
        else:
            self.send_question()

    def send_question(self, everything: bool = False, without: bool = False) -> None:
        """Sends the question as it stands, to be answered from the closest passages or from everything.

        It waits until what is given with it is read, unless it is to go `without` that.
        """
        if not self._ready or not self.text:
            return
        try:
            text, scope = self.read()
        except DateUnknown as error:
            self.refused.emit(error)
            return
        if text and self.attached.unready and not without:
            self._for_all = everything
            self.attached.wait()
            return
        self.scope_bar.set_scope(replace(scope, attached=()))
        self.field.set_text("")
        if text:
            (self.sent_for_all if everything else self.sent).emit(text)

    def _add_scope(self, scope: Scope) -> None:
        if not scope.is_everything:
            self.set_scope(joined(self.scope, scope))

    def _on_scope_changed(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _on_changed(self) -> None:
        can_send = self._ready and bool(self.text)
        self.send.setEnabled(self._answering or can_send)

    def show_models(self) -> None:
        """Lets the person choose a model."""
        self.model_button.show_models()

    def _choose(self, name: str) -> None:
        self.set_models(self.models, name)
        self.model_chosen.emit(name)
