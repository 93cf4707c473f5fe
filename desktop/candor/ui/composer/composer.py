"""The composer."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from candor.model.errors import DateUnknown
from candor.model.scope import Scope
from candor.services.asking.scope import read_scope
from candor.ui.composer.question_field import QuestionField
from candor.ui.composer.scope_bar import ScopeBar
from candor.ui.composer.scope_picker import ScopePicker
from candor.ui.composer.send_button import SendButton
from candor.ui.composer.typed_scope import joined, take_typed
from candor.ui.controls.check import Check
from candor.ui.controls.flow import HANG
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import PRACTICE


class Composer(QWidget):
    """Where a question is written. `sent` carries its text, `sent_for_all` that of one for which everything is read;
    `model_chosen` a model's name, `refused` the CandorError of a question that cannot be sent. `edited` is sent when
    another question would be asked than before, `everything_asked` when reading everything is considered.
    """

    sent = Signal(str)
    sent_for_all = Signal(str)
    edited = Signal()
    everything_asked = Signal()
    refused = Signal(object)
    stopped = Signal()
    model_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._models: tuple[str, ...] = ()
        self._model = ""
        self._answering = False
        self._ready = False
        self.field = QuestionField(theme)
        self.field.set_hint(tr("Ask about your documents"))
        self.field.entered.connect(self._on_entered)
        self.field.textChanged.connect(self._on_changed)
        self.field.textChanged.connect(self.edited)
        self.field.focus_changed.connect(self.update)
        self.only_documents = Check(theme, tr("Only from documents"))
        self.only_documents.setChecked(True)
        self.only_documents.toggled.connect(self.edited)
        self.everything = TextButton(theme, tr("Read everything"), Kind.LINK, style=Style.SMALL_500)
        self.everything.setToolTip(tr("Reads every passage in place of the closest ones (Ctrl Shift A)"))
        self.everything.clicked.connect(self.everything_asked)
        self.scope_bar = ScopeBar(theme, self.only_documents, self.everything)
        self.everything.hide()
        self.scope_bar.changed.connect(self._on_scope_changed)
        self.picker = ScopePicker(theme, self.field, self)
        self.picker.chosen.connect(self._add_scope)
        self.scope_bar.pressed.connect(self.picker.open)
        self.field.word_ended.connect(lambda: self._add_scope(take_typed(self.field, self.picker.names())))
        self._practice = False
        self.model_button = TextButton(theme, tr("No model"), Kind.QUIET, caret=True)
        self.model_button.setToolTip(tr("Choose a model"))
        self.model_button.clicked.connect(self.show_models)
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
        """What part of the library is asked."""
        return self.scope_bar.scope

    def set_scope(self, scope: Scope) -> None:
        """Asks another part of the library from now on."""
        self.scope_bar.set_scope(scope)
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
        return words, joined(self.scope, typed)

    @property
    def model(self) -> str:
        """The chosen model's name; "" leaves the choice to the settings."""
        return self._model

    @property
    def models(self) -> tuple[str, ...]:
        """The models that can be chosen."""
        return self._models

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
        self._models = tuple(models)
        wanted = chosen or self._model
        self._model = wanted if wanted in self._models else (self._models[0] if self._models else "")
        self._tell_model()
        self.model_button.setEnabled(bool(self._models))
        self.edited.emit()

    def set_practice(self, practice: bool) -> None:
        """Says in the model's place that there is none: the practice server answers."""
        self._practice = practice
        self._tell_model()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and its edge: accent while the question has the focus."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 1.5 if self.field.hasFocus() else 1.0
        painter.setPen(QPen(tokens.accent if self.field.hasFocus() else tokens.edge, wide))
        painter.setBrush(tokens.raised)
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
        end.addWidget(self.model_button)
        end.addWidget(self.send)
        row.addWidget(self.scope_bar, 1)
        row.addLayout(end)
        row.setAlignment(end, Qt.AlignmentFlag.AlignBottom)
        self._end = end
        self._column = column = QVBoxLayout(self)
        self._words = QHBoxLayout()
        self._words.addWidget(self.field)
        column.addLayout(self._words)
        column.addLayout(row)

    def _measure(self) -> None:
        for row in (self._row, self._end):
            row.setSpacing(self.theme.px(10))
        self._words.setContentsMargins(self.theme.margins(HANG, 0, 0, 0))
        self._column.setContentsMargins(self.theme.margins(16 - HANG, 9, 9, 9))
        self._column.setSpacing(self.theme.px(10))
        self.update()

    def _tell_model(self) -> None:
        name = tr(PRACTICE) if self._practice else self._model
        self.model_button.set_text(name or tr("No model"))
        self.model_button.setAccessibleName(tr("Model: {name}", name=name or tr("none")))

    def _on_entered(self) -> None:
        if not self._answering:
            self.send_question()

    def _on_pressed(self) -> None:
        if self._answering:
            self.stopped.emit()
        else:
            self.send_question()

    def send_question(self, everything: bool = False) -> None:
        """Sends the question as it stands, to be answered from the closest passages or from everything."""
        if not self._ready or not self.text:
            return
        try:
            text, scope = self.read()
        except DateUnknown as error:
            self.refused.emit(error)
            return
        self.scope_bar.set_scope(scope)
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for name in self._models:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == self._model)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=name: self._choose(name))
        corner = self.model_button.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height() - 4))

    def _choose(self, name: str) -> None:
        self.set_models(self._models, name)
        self.model_chosen.emit(name)
