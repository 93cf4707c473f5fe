"""All that the window works with once the core is open."""

from PySide6.QtCore import QObject

from candor.services.verbs import Verbs
from candor.ui.desk.asking import Asking
from candor.ui.desk.attaching import Attaching
from candor.ui.desk.beginning import Beginning
from candor.ui.desk.chats import Chats
from candor.ui.desk.connecting import Connecting
from candor.ui.desk.drawing import DrawingFormulas
from candor.ui.desk.fetching import Fetching
from candor.ui.desk.grouping import Grouping
from candor.ui.desk.latest import Latest
from candor.ui.desk.library import Library
from candor.ui.desk.likeness import Likeness
from candor.ui.desk.locking import Locking
from candor.ui.desk.pinning import Pinning
from candor.ui.desk.pulling import Pulling
from candor.ui.desk.queue import Queue
from candor.ui.desk.reading import Reading
from candor.ui.desk.server import Server
from candor.ui.desk.shaping import Shaping
from candor.ui.desk.shelf import Shelf
from candor.ui.desk.siblings import Siblings
from candor.ui.desk.tending_models import TendingModels
from candor.ui.desk.viewing import Viewing
from candor.ui.desk.ways import Ways
from candor.ui.desk.weighing import Weighing
from candor.work import Background

PREVIEW_MS = 300  # after the last key
SEEK_MS = 40


class Desk(QObject):
    """The parts that start jobs, made for one set of verbs."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.verbs = verbs
        self.shelf = Shelf(self)
        self.asking = Asking(background, verbs, self)
        self.exporting = Latest(background, parent=self)
        self.archiving = Latest(background, parent=self)
        self.crashing = Latest(background, parent=self)
        self.telling = Latest(background, parent=self)
        self.updating = Latest(background, parent=self)
        self.locking = Locking(background, verbs, self)
        self.pinning = Pinning(background, verbs.evaluating, self)
        self.planning = Latest(background, parent=self)
        self.previewing = Latest(background, PREVIEW_MS, self)
        self.offering = Latest(background, parent=self)
        self.advising = Latest(background, parent=self)
        self.pulling = Pulling(background, verbs, self)
        self.shaping = Shaping(background, verbs, self)
        self.models = TendingModels(background, self)
        self.queue = Queue(background, verbs, self)
        self.reading = Reading(background, verbs, self)
        self.counting = Latest(background, parent=self)
        self.attaching = Attaching(background, verbs, self)
        self.prompting = Latest(background, parent=self)
        self.recalling = Latest(background, parent=self)
        self.connecting = Connecting(background, verbs, self)
        self.fetching = Fetching(background, verbs, self.reading, self)
        self.grouping = Grouping(background, verbs, self)
        self.spoken = Latest(background, parent=self)
        self.chats = Chats(background, verbs, self)
        self.seeking = Latest(background, SEEK_MS, self)
        self.siblings = Siblings(background, verbs, self)
        self.weighing = Weighing(background, verbs, self)
        self.likeness = Likeness(background, verbs, self)
        self.drawing = DrawingFormulas(background, self)
        self.server = Server(background, verbs, self)
        self.ways = Ways(background, verbs, self)
        self.library = Library(background, verbs, self.shelf, self)
        self.viewing = Viewing(background, verbs.viewing, self)
        self.library.blanked.connect(self._reopen)
        self.beginning = Beginning(self.library, self.shelf, self.chats, self)

    def look_around(self) -> None:
        """Finds out about everything: the server, the library, the conversations."""
        self.chats.refresh()
        self.library.refresh()
        self.queue.look()
        self.locking.look()
        self.server.look()

    def _reopen(self) -> None:
        """Shows the conversation that is open as it is kept now: without what was blanked in it."""
        if self.chats.current is not None and not self.asking.running:
            self.chats.open(self.chats.current)

    def close(self) -> None:
        """Stops what runs and tells nobody any more: the window is going away."""
        for part in self.children():
            part.blockSignals(True)
        self.connecting.drop()
        self.counting.drop()
        self.offering.drop()
        self.advising.drop()
        self.pulling.stop()
        self.shaping.stop()
        self.models.drop()
        self.recalling.drop()
        self.prompting.drop()
        self.ways.drop()
        self.attaching.stop()
        self.fetching.offers.drop()
        self.planning.drop()
        self.previewing.drop()
        self.crashing.drop()
        self.telling.drop()
        self.updating.drop()
        self.seeking.drop()
        self.asking.stop()
        self.weighing.stop()
        self.reading.stop()
        self.viewing.close()
