"""What was given with the question, over its words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from candor.model.scope import Attachment
from candor.ui.composer.attached import Attached, Goes, Stage
from candor.ui.composer.attached_chip import AttachedChip
from candor.ui.controls.flow import Flow
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n


class AttachedBar(QWidget):
    """Chips, and under them what keeps the question from being sent. `holdings` gives the collections of this moment.

    `goes_asked` carries an Attached, a Goes and a collection's id; `removed` an Attached; `settled` is sent when what
    was waited for is read, `without_asked` when the question is to go without what could not be read.
    """

    goes_asked = Signal(object, object, str)
    removed = Signal(object)
    settled = Signal()
    without_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.holdings: Callable[[], Sequence[Holding]] = tuple
        self.chips: list[AttachedChip] = []
        self._waits = False
        self._flow = Flow(theme)
        self.words = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.without = TextButton(theme, tr("Send without it"), Kind.LINK, style=Style.SMALL_500)
        self.without.clicked.connect(self.without_asked)
        self._line = QWidget()
        line = self._row = QHBoxLayout(self._line)
        line.addWidget(self.words, 1)
        line.addWidget(self.without)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        column.addWidget(self._line)
        self._line.hide()
        self.hide()
        follow(theme, self._measure)

    @property
    def all(self) -> tuple[Attached, ...]:
        """What is shown."""
        return tuple(chip.attached for chip in self.chips)

    @property
    def asked(self) -> tuple[Attachment, ...]:
        """What names in a question's scope all that was given with it and is read."""
        return tuple(named for each in self.all if each.stage is Stage.READY for named in each.asked)

    @property
    def is_asked(self) -> bool:
        """Whether anything is given with the question alone, read or not."""
        return any(each.goes is Goes.QUESTION for each in self.all)

    @property
    def unready(self) -> tuple[Attached, ...]:
        """What is not read yet, or could not be."""
        return tuple(each for each in self.all if each.stage is not Stage.READY)

    @property
    def waits(self) -> bool:
        """Whether the question is to be sent as soon as all is read."""
        return self._waits

    def show_attached(self, attached: Sequence[Attached]) -> None:
        """Shows these; a chip stays with its file. What was waited for and is read now sends the question."""
        known = {chip.attached.id: chip for chip in self.chips}
        self.chips = [known.get(each.id) or self._made(each) for each in attached]
        for chip, each in zip(self.chips, attached, strict=True):
            chip.show_attached(each)
        self._flow.set_parts(self.chips)
        self.setVisible(bool(self.chips))
        waited, self._waits = self._waits, self._waits and bool(self.chips)
        if waited and not self.unready:
            self.stop_waiting()
            self.settled.emit()
        else:
            self._tell()

    def wait(self) -> None:
        """The question is to be sent when all is read; says so, or what keeps it."""
        self._waits = True
        self._tell()

    def stop_waiting(self) -> bool:
        """The question is not to be sent by itself any more; false when it was not."""
        waited, self._waits = self._waits, False
        self._tell()
        return waited

    def menu(self, chip: AttachedChip) -> QMenu:
        """What a file can be given to; where it went already it stays."""
        attached, menu = chip.attached, QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        can_move = attached.goes is Goes.QUESTION and not attached.is_known
        if attached.is_known:
            menu.addAction(tr("It is in your library already")).setEnabled(False)
        self._offer(menu, chip, tr("For this question only"), Goes.QUESTION)
        self._offer(menu, chip, tr("For this conversation"), Goes.CONVERSATION).setEnabled(can_move)
        menu.addSeparator()
        for holding in self.holdings():
            if not holding.collection.conversation:
                words = tr("Into {collection}", collection=holding.name)
                self._offer(menu, chip, words, Goes.COLLECTION, holding).setEnabled(can_move)
        return menu

    def _offer(self, menu: QMenu, chip: AttachedChip, words: str, goes: Goes, into: Holding | None = None) -> QAction:
        action = menu.addAction(words)
        attached = chip.attached
        action.setCheckable(True)
        action.setChecked(attached.goes is goes and (into is None or into.name == attached.into))
        number = into.id if into else ""
        action.triggered.connect(lambda: self._choose(chip, goes, number))
        return action

    def _choose(self, chip: AttachedChip, goes: Goes, into: str) -> None:
        if goes is not chip.attached.goes:
            self.goes_asked.emit(chip.attached, goes, into)

    def _made(self, attached: Attached) -> AttachedChip:
        chip = AttachedChip(self.theme, attached)
        chip.removed.connect(lambda: self.removed.emit(chip.attached))
        chip.clicked.connect(lambda: self.menu(chip).popup(chip.mapToGlobal(QPoint(0, chip.height() + 4))))
        return chip

    def _tell(self) -> None:
        failed = [each for each in self.all if each.stage is Stage.FAILED]
        reading = len(self.unready) - len(failed)
        if self._waits and failed and not reading:
            words = tr_n(
                len(failed), "{name} could not be read.", "{n:,} files could not be read.", name=failed[0].name
            )
        elif self._waits:
            words = tr_n(reading, "Sent when {name} is read.", "Sent when {n:,} files are read.", name=self._next())
        else:
            words = ""
        if words and words != self.words.text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.words.set_text(words)
        self.without.set_text(tr("Send without it") if len(self.unready) == 1 else tr("Send without them"))
        self._line.setVisible(bool(words))

    def _next(self) -> str:
        return next((each.name for each in self.unready if each.stage is not Stage.FAILED), "")

    def _measure(self) -> None:
        self._column.setSpacing(self.theme.px(2))
        self._row.setContentsMargins(self.theme.margins(8, 0, 4, 2))
        self._row.setSpacing(self.theme.px(8))
