"""The collection something goes into."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from candor.model.collection import Collection
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class IntoButton(TextButton):
    """Says a collection's name; pressed, it offers the others. The first is chosen at first."""

    def __init__(self, theme: Theme, collections: Sequence[Collection], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", Kind.PLAIN, icon="folder-simple", caret=True, parent=parent)
        self._collections = list(collections)
        self.chosen = self._collections[0]
        self.clicked.connect(self._offer)
        self.choose(self.chosen)

    def choose(self, collection: Collection) -> None:
        """Goes into this one."""
        self.chosen = collection
        self.set_text(collection.name)
        self.setAccessibleName(tr("Keep in {name}", name=collection.name))

    def _offer(self) -> None:
        menu = QMenu(self)
        for collection in self._collections:
            # A name may hold an ampersand, which a menu would take for a key.
            action = menu.addAction(collection.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, collection=collection: self.choose(collection))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
