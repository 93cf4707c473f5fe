"""What can be done with the chosen rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from candor.model.document import Document, DocumentState, Origin


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
        more = f" {len(chosen):,} files" if len(chosen) > 1 else ""
        if not more:
            self.addAction("Open", lambda: self.opened.emit(one))
            if one.origin is Origin.FILE:
                self.addAction("Show in folder", lambda: self.place_asked.emit(one))
            self.addSeparator()
        outside = all(document.origin is not Origin.FILE for document in chosen)
        verb = "Fetch" if outside else "Read"
        self.addAction(f"{verb}{more} again", lambda: self.again_asked.emit(chosen))
        if any(document.state is not DocumentState.SKIPPED for document in chosen):
            self.addAction(f"Leave{more} out" if more else "Leave out", lambda: self.left_out.emit(chosen))
        self.addSeparator()
        self.addAction(f"Forget{more}", lambda: self.forget_asked.emit(chosen)).setShortcut(Qt.Key.Key_Delete)
