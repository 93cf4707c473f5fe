"""A field for a file's path, with a button that lets the person choose one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class FileField(QWidget):
    """`path` is what was written or chosen, None for nothing."""

    def __init__(self, theme: Theme, name: str, kinds: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._kinds = name, kinds
        self.field = Field(theme, name, tr("None"))
        self.choose = TextButton(theme, tr("Choose"), Kind.PLAIN)
        self.choose.setAccessibleName(tr("Choose: {field}", field=name))
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.choose)

    @property
    def path(self) -> Path | None:
        """The file."""
        words = self.field.text().strip()
        return Path(words).expanduser() if words else None

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._name, "", self._kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
