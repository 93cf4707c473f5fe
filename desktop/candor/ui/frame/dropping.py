"""What is dragged over the window and dropped on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from candor.model.amount import Amount
from candor.model.collection import Collection
from candor.ui.composer.composer import Composer
from candor.ui.controls.key_words import key_words
from candor.ui.controls.mirror import is_mirrored
from candor.ui.frame.drop_sheet import DropSheet, Offer, Zone
from candor.ui.frame.panes import Panes
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.words import count, sentence

EDGE = 8  # px between the sheet and the composer


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where a drop may go just now: the collection that is asked or shown, whether to one conversation alone, and the
    composer where it may go to one question alone.
    """

    into: Collection | None = None
    here: bool = False
    composer: Composer | None = None


class Dropping(QObject):
    """Shows the sheet, and tells what was dropped where.

    `came` carries local paths to be counted, `left` is sent when they need not be any more; `kept` carries paths and a
    collection's id, "" for none in particular, `kept_here` and `attached` paths, `address_given` a web address.
    """

    came = Signal(object)
    left = Signal()
    kept = Signal(object, str)
    kept_here = Signal(object)
    attached = Signal(object)
    address_given = Signal(str)

    def __init__(
        self, theme: Theme, panes: Panes, sidebar: Sidebar, pages: QWidget, wanted: Callable[[], Wanted]
    ) -> None:
        super().__init__(panes)
        self._panes, self._sidebar, self._pages, self._wanted = panes, sidebar, pages, wanted
        self.sheet = DropSheet(theme, panes)
        self._paths: list[Path] = []
        self._into: Collection | None = None
        self._lit = ""
        self._composer: Composer | None = None
        self._attaches = False
        self._amount: Amount | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Shows where this can be dropped, if it can be taken at all."""
        data = event.mimeData()
        if dropped_paths(data) or dropped_address(data):
            self.show(dropped_paths(data))
            self._follow(event)

    def move(self, event: QDragMoveEvent) -> None:
        """Lights what is under the pointer."""
        if self.sheet.isVisible():
            self._follow(event)

    def leave(self) -> None:
        """It went elsewhere, or Esc was pressed."""
        self.sheet.hide()
        self._sidebar.collections.light(None)
        if self._composer is not None:
            self._composer.set_lit(False)
        self.left.emit()

    def drop(self, event: QDropEvent) -> None:
        """Tells what was dropped, and where."""
        paths, address = dropped_paths(event.mimeData()), dropped_address(event.mimeData())
        if not paths and not address:
            return
        self._follow(event)
        zone, lit, into, attaches = self.sheet.hot, self._lit, self._into, self._attaches
        self.leave()
        if not paths:
            self.address_given.emit(address)
        elif attaches:
            self.attached.emit(paths)
        elif zone is Zone.HERE:
            self.kept_here.emit(paths)
        else:
            self.kept.emit(paths, lit or (into.id if into else ""))

    def show(self, paths: Sequence[Path]) -> None:
        """Shows the sheet for these files and folders; without any for a web address."""
        wanted = self._wanted()
        self._paths, self._into, self._attaches = list(paths), wanted.into, False
        self._composer = wanted.composer if paths else None
        zones = (Zone.PAGE,) if not paths else (Zone.KEEP, Zone.HERE) if wanted.here else (Zone.KEEP,)
        # The composer stays to be seen, for it takes drops too.
        foot = self._composer.mapTo(self._panes, QPoint(0, 0)).y() - EDGE if self._composer else self._panes.height()
        beside = self._panes.rect()
        beside.setHeight(foot)
        if is_mirrored(self._panes):
            beside.setRight(self._pages.geometry().right())
        else:
            beside.setLeft(self._pages.x())
        self.sheet.setGeometry(beside)
        self.sheet.show_offer(Offer(zones, wanted.into.name if wanted.into else ""))
        self.say_amount(None)
        self.came.emit(self._paths)

    def say_amount(self, amount: Amount | None) -> None:
        """Says how much it is, None while that is not known."""
        self._amount = amount
        elsewhere = self._paths and self._sidebar.isVisible() and self._sidebar.collections.shown
        keys = key_words("Esc")
        esc = tr("{keys} cancels.", keys=keys)
        below = tr("Or drop on a collection in the sidebar. {keys} cancels.", keys=keys) if elsewhere else esc
        if self._composer is not None:
            both = tr("Or drop on a collection in the sidebar, or on the question below. {keys} cancels.", keys=keys)
            below = both if elsewhere else tr("Or drop on the question below. {keys} cancels.", keys=keys)
        words = amount_words(self._paths, amount) if self._paths else ""
        copied = tr("Copied for this question, and forgotten with the conversation.")
        self.sheet.say(copied if self._attaches else words, below)

    def _follow(self, event: QDropEvent) -> None:
        # A copy, whatever was proposed: a file manager may take a moved file away from where it lies.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._heat(event.position().toPoint())

    def _heat(self, at: QPoint) -> None:
        screen = self._panes.window().mapToGlobal(at)
        self._lit = self._sidebar.collections.light(screen) if self._paths else ""
        if self._composer is not None:
            attaches = self._composer.rect().contains(self._composer.mapFromGlobal(screen))
            self._composer.set_lit(attaches)
            if attaches is not self._attaches:
                self._attaches = attaches
                self.say_amount(self._amount)
        self.sheet.heat(
            None if self._lit or self._attaches else self.sheet.zone_at(self.sheet.mapFromGlobal(screen).x())
        )


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders of a drag, in its order."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def dropped_address(data: QMimeData) -> str:
    """The first web address of a drag, "" for none."""
    return next((url.toString() for url in data.urls() if url.scheme() in {"http", "https"}), "")


def amount_words(paths: Sequence[Path], amount: Amount | None) -> str:
    """Such as "218 files in 14 folders. They are read where they are; nothing is copied or sent."."""
    if amount is None:
        return _in_place(len(paths))
    if not amount.files:
        many = len(paths) > 1
        one = tr("Nothing in it that Candor can read yet.")
        return tr("Nothing among them that Candor can read yet.") if many else one
    return f"{_how_much(amount)} {_in_place(amount.files)}"


def _how_much(amount: Amount) -> str:
    if amount.more:
        return tr("More than {n:,} files.", n=amount.files)
    files = count(amount.files, "file", "files")
    if not amount.folders:
        return sentence(files)
    return tr("{files} in {folders}.", files=files, folders=count(amount.folders, "folder", "folders"))


def _in_place(number: int) -> str:
    if number == 1:
        return tr("It is read where it is; nothing is copied or sent.")
    return tr("They are read where they are; nothing is copied or sent.")
