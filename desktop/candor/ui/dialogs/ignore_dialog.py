"""Asks what a collection leaves out."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from candor.model.collection import DEFAULT_IGNORED, DEFAULT_LARGEST, Collection
from candor.ui.controls.field import Field, Lines
from candor.ui.controls.form import Form
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr, tr_n

MEGABYTE = 1_000_000


class IgnoreDialog(Form):
    """`changed` carries the collection with the patterns and the size that the person wrote.

    `left_out` is how many of its files are left out now.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, collection: Collection, left_out: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("What {name} ignores", name=collection.name), tr("Save"), parent)
        self._collection = collection
        self.patterns = Lines(theme, tr("Patterns, one a line"))
        self.largest = Field(theme, tr("Largest file in MB"))
        self.largest.setValidator(QIntValidator(1, 1_000_000, self))
        self.add(tr("Patterns"), self.patterns)
        self.add(tr("Leave out files larger than so many MB"), self.largest)
        self.defaults = TextButton(theme, tr("As at first"), Kind.PLAIN)
        self.defaults.setToolTip(tr("Puts the patterns and the size back that every new collection has"))
        self.defaults.clicked.connect(lambda: self._show(DEFAULT_IGNORED, DEFAULT_LARGEST))
        self.add_button(self.defaults)
        self._show(collection.ignored, collection.largest)
        how = tr(
            "Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and "
            "files of a kind Candor cannot read are always left out."
        )
        now = tr_n(left_out, "Now {n:,} file is left out.", "Now {n:,} files are left out.")
        self.say(f"{how}\n{now}" if left_out else how)
        self.largest.textChanged.connect(lambda: self.do.setEnabled(self.largest.hasAcceptableInput()))
        self.patterns.textChanged.connect(lambda: self.show_error(None))
        self.confirmed.connect(lambda: self.changed.emit(self.written()))
        self.patterns.setFocus()

    def written(self) -> Collection:
        """The collection as it is written now."""
        lines = (line.rstrip() for line in self.patterns.toPlainText().splitlines())
        patterns = tuple(line for line in lines if line)
        return replace(self._collection, ignored=patterns, largest=int(self.largest.text()) * MEGABYTE)

    def _show(self, patterns: tuple[str, ...], largest: int) -> None:
        self.patterns.setPlainText("\n".join(patterns))
        self.largest.setText(str(max(1, round(largest / MEGABYTE))))
