"""Asks before a conversation is deleted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from candor.ui.tr import tr, tr_n


class DeleteDialog(QMessageBox):
    """Deletes only when the person presses so; Enter and Escape keep. `open()` it and listen to `delete.clicked`.

    `titles` are those of the conversations; `files` is how many were given to them alone.
    """

    def __init__(self, titles: Sequence[str], files: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        number = len(titles)
        several = tr_n(number, "Delete {n:,} conversation?", "Delete {n:,} conversations?")
        self.setWindowTitle(tr("Delete conversation") if number == 1 else tr("Delete conversations"))
        self.setText(tr("Delete “{title}”?", title=titles[0]) if number == 1 else several)
        what = tr("Its questions and answers are removed for good.")
        also = tr_n(
            files,
            "So is what was read of {n:,} file for it alone; the file itself stays.",
            "So is what was read of {n:,} files for it alone; the files themselves stay.",
        )
        if number > 1:
            what = tr("Their questions and answers are removed for good.")
            also = tr_n(
                files,
                "So is what was read of {n:,} file for them alone; the file itself stays.",
                "So is what was read of {n:,} files for them alone; the files themselves stay.",
            )
        self.setInformativeText(f"{what} {also}" if files else what)
        self.delete = self.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
