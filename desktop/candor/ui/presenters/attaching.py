"""Joins what is given with a question with the library that reads it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from candor.model.document import Document, DocumentState
from candor.model.errors import CandorError
from candor.model.events import Asked, FileFailed, FileIndexed, FileSkipped, FileStarted, IndexEvent
from candor.model.failure import Failure
from candor.model.question import Question
from candor.ui.ask.ask_page import AskPage
from candor.ui.composer.attached import Attached, Goes, Stage
from candor.ui.desk.attaching import Bring, Brought, Sorted, Told
from candor.ui.desk.desk import Desk
from candor.ui.presenters.giving import Giving
from candor.ui.presenters.talk import Talk
from candor.ui.tr import tr

STAGES = {
    DocumentState.WAITING: Stage.WAITING,
    DocumentState.READING: Stage.READING,
    DocumentState.EMBEDDING: Stage.READING,
    DocumentState.INDEXED: Stage.READY,
    DocumentState.FAILED: Stage.FAILED,
    DocumentState.SKIPPED: Stage.FAILED,
}


@dataclass(frozen=True, slots=True)
class Given:
    """A chip and what it is made of: how it is brought, from which file (None for what was pasted), and where the
    file that is read lies, b"" until that is known.
    """

    shown: Attached
    bring: Bring | None = None
    source: Path | None = None
    location: bytes = b""


class Attaching(QObject):
    """Files, long texts and pictures that are dropped on the composer, pasted into it or chosen.

    What is given with one question is copied into Candor's own folder and read into a collection of its own
    (desk/attaching.py): the file itself stays where and what it is in the library. Such a collection is asked where a
    question's scope names it and nowhere else. It is kept with the conversation, so that the question can be asked
    again, and forgotten with it; when its chip is taken away; and when Candor starts and it was never asked. A file
    that the library has already is asked there, by its id, and nothing is read.

    What is given to the conversation or to a collection instead goes the way of every other file. Each conversation
    keeps the chips of the question that is being written in it. `troubled` carries a Failure.
    """

    troubled = Signal(object)

    def __init__(self, desk: Desk, page: AskPage, talk: Talk, giving: Giving) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk, self._giving = desk, page, talk, giving
        self._given: list[Given] = []
        self._elsewhere: dict[str, list[Given]] = {}  # of the conversations that are not shown
        self._sent: list[Given] = []
        composer = page.composer
        composer.field.files_given.connect(self.give)
        composer.field.text_given.connect(self.give_text)
        composer.field.picture_given.connect(self.give_picture)
        composer.attach_asked.connect(self.ask_for_files)
        composer.attached.removed.connect(self._on_removed)
        composer.attached.goes_asked.connect(self._on_goes)
        composer.attached.holdings = desk.shelf.holdings
        talk.sent.connect(self._on_sent)
        talk.switched.connect(self._on_switched)
        desk.asking.happened.connect(self._on_answering)
        desk.asking.failed.connect(self._on_not_asked)
        desk.attaching.sorted.connect(self._on_sorted)
        desk.attaching.changed.connect(desk.library.refresh)
        desk.attaching.told.connect(self._on_told)
        desk.attaching.ended.connect(self._on_ended)
        desk.attaching.failed.connect(lambda error: self.troubled.emit(error.failure()))
        desk.reading.happened.connect(self._on_read)
        desk.chats.deleting.connect(self._on_deleting)

    def ask_for_files(self) -> None:
        """Lets the person choose files to give with the question."""
        dialog = QFileDialog(self._page, tr("Attach files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.finished.connect(dialog.deleteLater)
        dialog.filesSelected.connect(lambda names: self.give([Path(name) for name in names]))
        dialog.open()

    def give(self, paths: Sequence[Path]) -> None:
        """Gives files with the question; folders, which are read where they lie, are given to the conversation."""
        self._desk.attaching.sort(paths)

    def _on_sorted(self, given: Sorted) -> None:
        if given.folders:
            self._giving.keep_here(given.folders)
        for path in given.files:
            known = self._known(path)
            if known is None:
                self._add(path.name, self._desk.attaching.copying(path), path)
            elif not any(each.shown.id == known.id for each in self._given):
                shown = Attached(known.id, known.name, stage=Stage.READY, pages=known.pages, is_known=True)
                self._given.append(Given(shown, location=known.location))
        self._show()

    def give_text(self, text: str) -> None:
        """Gives a text that was pasted and is too long for a question."""
        data = text.encode("utf-8", "replace")
        self._write(tr("Pasted text"), ".txt", data)

    def give_picture(self, picture: QImage) -> None:
        """Gives a picture that was pasted, which is read by text recognition."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        self._write(tr("Pasted picture"), ".png", bytes(buffer.data().data()))

    def _write(self, name: str, ending: str, data: bytes) -> None:
        taken = {each.shown.name for each in self._given}
        names = (f"{name}{number}{ending}" for number in ("", *(f" {more}" for more in range(2, 1000))))
        wanted = next(each for each in names if each not in taken)
        self._add(wanted, self._desk.attaching.writing(wanted, data))
        self._show()

    def _add(self, name: str, bring: Bring, source: Path | None = None) -> None:
        number = uuid4().hex
        self._given.append(Given(Attached(number, name), bring, source))
        self._desk.attaching.give(number, name, bring)

    def _known(self, path: Path) -> Document | None:
        """The library's own document of a file, where it can be asked in this conversation."""
        location, documents = os.fsencode(path), self._giving.documents()
        found = (each for each in documents if each.location == location)
        return next((each for each in found if each.state is DocumentState.INDEXED), None)

    def _on_removed(self, attached: Attached) -> None:
        self._given = [each for each in self._given if each.shown.id != attached.id]
        if attached.goes is Goes.QUESTION and not attached.is_known:
            self._desk.attaching.drop(attached.id)
        self._show()

    def _on_goes(self, attached: Attached, goes: Goes, into: str) -> None:
        """It goes elsewhere: its copy is forgotten, and the file itself, or a new copy of what was pasted, is given."""
        given = next((each for each in self._given if each.shown.id == attached.id), None)
        if given is None or given.bring is None:
            return
        self._desk.attaching.drop(attached.id)
        name = next((each.name for each in self._desk.shelf.holdings() if each.id == into), "")
        self._put(replace(given, shown=replace(given.shown, goes=goes, into=name, stage=Stage.WAITING), location=b""))
        if given.source is None:
            self._desk.attaching.bring(attached.id, given.bring)
        else:
            self._pass_on(attached.id, given.source)

    def _pass_on(self, number: str, file: Path) -> None:
        given = next((each for each in self._given if each.shown.id == number), None)
        if given is None:
            return
        self._put(replace(given, location=os.fsencode(file)))
        if given.shown.goes is Goes.CONVERSATION:
            self._giving.keep_here([file])
        else:
            into = next((each.id for each in self._desk.shelf.holdings() if each.name == given.shown.into), "")
            self._desk.reading.add([file], into)
            self._desk.library.refresh()

    def _on_told(self, told: Told) -> None:
        event = told.event
        if isinstance(event, Brought):
            given = self._find(told.id)
            if given is not None and given.shown.goes is Goes.QUESTION:
                self._put(replace(given, location=os.fsencode(event.file)))
            elif given is not None:
                self._pass_on(told.id, event.file)
        elif isinstance(event, CandorError):
            self._fail(told.id, event.failure())
        else:
            self._desk.shelf.hear(event)
            self._on_read(event)

    def _on_read(self, event: IndexEvent) -> None:
        if not isinstance(event, FileStarted | FileIndexed | FileFailed | FileSkipped):
            return
        document = event.document
        for given in [*self._given, *self._sent, *(each for kept in self._elsewhere.values() for each in kept)]:
            if given.location and given.location == document.location:
                stage = STAGES[document.state]
                shown = replace(given.shown, stage=stage, pages=document.pages, failure=document.failure)
                self._put(replace(given, shown=shown))

    def _on_ended(self, number: str) -> None:
        """What was not read, and did not fail, waits because reading is paused."""
        given = self._find(number)
        if given is not None and given.shown.goes is Goes.QUESTION and given.shown.stage in _UNDER_WAY:
            words = tr("reading is paused")
            self._fail(number, Failure("", words, tr("Go on reading in the library, then attach it again.")))
        self._desk.library.refresh_collections()

    def _fail(self, number: str, failure: Failure) -> None:
        given = self._find(number)
        if given is not None:
            self._put(replace(given, shown=replace(given.shown, stage=Stage.FAILED, failure=failure)))

    def _find(self, number: str) -> Given | None:
        everywhere = [*self._given, *self._sent, *(each for kept in self._elsewhere.values() for each in kept)]
        return next((each for each in everywhere if each.shown.id == number), None)

    def _put(self, given: Given) -> None:
        """Puts it in the place of what it was before."""
        for kept in (self._given, self._sent, *self._elsewhere.values()):
            kept[:] = [given if each.shown.id == given.shown.id else each for each in kept]
        self._show()

    def _show(self) -> None:
        self._page.composer.show_attached([each.shown for each in self._given])

    def _on_sent(self, question: Question) -> None:
        """What the question asks, and what went elsewhere, is done with; what is not read yet waits for the next."""
        asked = {each.id for each in question.scope.attached}
        self._sent = [each for each in self._given if each.shown.id in asked]
        done = {each.shown.id for each in self._given if each.shown.goes is not Goes.QUESTION}
        self._given = [each for each in self._given if each.shown.id not in asked | done]
        self._show()

    def _on_answering(self, event: object) -> None:
        if isinstance(event, Asked):
            for given in self._sent:
                self._desk.attaching.own(given.shown.id, event.question.conversation)
            self._sent = []

    def _on_not_asked(self) -> None:
        """The question was not even kept, and its words went back: so does what was given with it."""
        self._given, self._sent = [*self._sent, *self._given], []
        self._show()

    def _on_switched(self, before: str, after: str) -> None:
        if self._given:
            self._elsewhere[before] = self._given
        self._given = self._elsewhere.pop(after, [])
        self._show()

    def _on_deleting(self, conversation: str) -> None:
        gone = self._elsewhere.pop(conversation, [])
        if conversation == self._desk.chats.current:
            gone, self._given = [*gone, *self._given], []
            self._show()
        for given in gone:
            if given.shown.goes is Goes.QUESTION and not given.shown.is_known:
                self._desk.attaching.drop(given.shown.id)


_UNDER_WAY = frozenset((Stage.WAITING, Stage.READING))
