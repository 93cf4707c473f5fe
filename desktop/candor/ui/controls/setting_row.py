"""One setting: what it is called, what it does, and the control that changes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.check import Check
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

BESIDE = 520  # px of the look: from this width on the control stands beside the words, else under them
PADDING = 10


class SettingRow(QWidget):
    """A label over one plain sentence, and a control. `reset_asked` is sent by the link that goes back to the default,
    which `set_changed` shows.

    A check box, and what has no name, is named after the label; the sentence describes every control.
    """

    reset_asked = Signal()

    def __init__(
        self, theme: Theme, label: str, sentence: str, control: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.control = control
        self.label = Words(theme, label, Style.UI_SELECTED, wrap=True)
        self.sentence = Words(theme, sentence, Style.SMALL, "text2", wrap=True)
        self.note = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.note.hide()
        self.reset = TextButton(theme, tr("Reset to default"), Kind.LINK, style=Style.SMALL_500)
        self.reset.setAccessibleName(tr("{setting}: reset to default", setting=label))
        self.reset.clicked.connect(self.reset_asked)
        self.reset.hide()
        self._line = QHBoxLayout(self)
        self._lay_out()
        self._name_control(label, sentence)
        follow(theme, self._measure)

    @property
    def words(self) -> str:
        """All that it says, for whoever searches it."""
        return f"{self.label.text} {self.sentence.text} {self.note.text}"

    def set_sentence(self, sentence: str) -> None:
        """Says something else about what it does."""
        self.sentence.set_text(sentence)
        if self.control is not None:
            self.control.setAccessibleDescription(sentence)

    def set_note(self, note: str, fault: bool = False) -> None:
        """Says something under the sentence: that a restart is needed, who fixed it, or what is wrong with it."""
        self.note.set_pieces([(note, "fault" if fault else "text3")])
        self.note.setVisible(bool(note))

    def set_changed(self, changed: bool) -> None:
        """Whether it differs from its default, so that it can be reset."""
        self.reset.setVisible(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the control under the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= self.theme.px(BESIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        for part in (self.label, self.sentence):
            said.addWidget(part)
        self._under = QHBoxLayout()
        self._under.addWidget(self.note, 0)
        self._under.addWidget(self.reset, 0)
        self._under.addStretch(1)
        said.addLayout(self._under)
        said.addStretch(1)
        self._line.addLayout(said, 1)
        if self.control is not None:
            self._line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def _name_control(self, label: str, sentence: str) -> None:
        if self.control is not None:
            own = "" if isinstance(self.control, Check) else self.control.accessibleName()
            self.control.setAccessibleName(own or label)
            self.control.setAccessibleDescription(sentence)

    def _measure(self) -> None:
        self._line.setContentsMargins(self.theme.margins(0, PADDING, 0, PADDING))
        self._line.setSpacing(self.theme.px(Space.S16))
        self._under.setSpacing(self.theme.px(Space.S8))
        self.update()
