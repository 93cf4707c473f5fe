"""What stands before and after a passage in its document."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from candor.model.passage import Passage
from candor.ui.controls.gap import Gap
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

SHOW = "Show what stands before and after"
HIDE = "Hide what stands before and after"
ENDS_TR = "The document begins here.", "The document ends here."


class Around(QObject):
    """A link and two texts for a source's row to lay out. `asked` is sent when the texts are to be fetched."""

    asked = Signal()

    def __init__(self, theme: Theme, row: QWidget) -> None:
        super().__init__(row)
        self._shown = False
        self.link = TextButton(theme, tr(SHOW), Kind.LINK, parent=row)
        self.link.clicked.connect(self._on_pressed)
        self.before = Words(theme, "", Style.QUOTE, "text3", wrap=True, parent=row)
        self.after = Words(theme, "", Style.QUOTE, "text3", wrap=True, parent=row)
        self.before.theirs = self.after.theirs = True
        self.above, self.under, self.over_link = Gap(theme, 6, row), Gap(theme, 6, row), Gap(theme, 4, row)
        self.set_chosen(False)

    def set_chosen(self, chosen: bool) -> None:
        """Offers the neighbours of a chosen passage; one at rest shows none."""
        for part in (self.link, self.over_link):
            part.setVisible(chosen)
        self._show(self._shown and chosen)

    def show_passages(self, before: Passage | None, after: Passage | None) -> None:
        """Shows what was fetched."""
        for words, passage, end in ((self.before, before, ENDS_TR[0]), (self.after, after, ENDS_TR[1])):
            words.set_text(" ".join(passage.text.split()) if passage is not None else tr(end))
        self._show(True)

    def _on_pressed(self) -> None:
        if self._shown or self.before.text:
            self._show(not self._shown)
        else:
            self.asked.emit()

    def _show(self, shown: bool) -> None:
        self._shown = shown
        for part in (self.before, self.above, self.under, self.after):
            part.setVisible(shown)
        self.link.set_text(tr(HIDE) if shown else tr(SHOW))
