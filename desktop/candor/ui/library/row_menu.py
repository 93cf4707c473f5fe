"""What can be done with the chosen rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from candor.model.document import Document, DocumentState, Origin
from candor.ui.tr import tr, tr_n


class RowMenu(QMenu):
    """Each signal carries what it is to be done with: one Document, or a tuple of them."""

    opened = Signal(object)
    place_asked = Signal(object)
    again_asked = Signal(object)
    left_out = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen, one = tuple(documents), documents[0]
        if len(chosen) == 1:
            self.addAction(tr("Open"), lambda: self.opened.emit(one))
            if one.origin is Origin.FILE:
                self.addAction(tr("Show in folder"), lambda: self.place_asked.emit(one))
            self.addSeparator()
        outside = all(document.origin is not Origin.FILE for document in chosen)
        self.addAction(_again_words(len(chosen), outside), lambda: self.again_asked.emit(chosen))
        if any(document.state is not DocumentState.SKIPPED for document in chosen):
            self.addAction(_leave_words(len(chosen)), lambda: self.left_out.emit(chosen))
        self.addSeparator()
        self.addAction(_forget_words(len(chosen)), lambda: self.forget_asked.emit(chosen)).setShortcut(
            Qt.Key.Key_Delete
        )


def _again_words(number: int, outside: bool) -> str:
    if number == 1:
        return tr("Fetch again") if outside else tr("Read again")
    if outside:
        return tr_n(number, "Fetch {n:,} file again", "Fetch {n:,} files again")
    return tr_n(number, "Read {n:,} file again", "Read {n:,} files again")


def _leave_words(number: int) -> str:
    return tr("Leave out") if number == 1 else tr_n(number, "Leave {n:,} file out", "Leave {n:,} files out")


def _forget_words(number: int) -> str:
    return tr("Forget") if number == 1 else tr_n(number, "Forget {n:,} file", "Forget {n:,} files")
