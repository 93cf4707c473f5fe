"""Joins transcript and evidence with what can be done with an answer that is there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from candor.model.events import AnswerEnded, AnswerEvent, Grounded, GroundEvent
from candor.model.failure import Failure
from candor.model.passage import Similar, Source
from candor.model.turn import Turn
from candor.ui.desk.chats import Opened
from candor.ui.desk.desk import Desk
from candor.ui.evidence.evidence import Evidence
from candor.ui.presenters.comparing import Comparing
from candor.ui.tr import tr
from candor.ui.transcript.transcript import Transcript

OTHER_WEIGHED = "Another answer is being weighed"
STOP_IT = "Wait for it, or stop it beside that answer."


class Review(QObject):
    """Shows on one side what is chosen on the other, walks siblings, weighs answers and ties sentences to passages.

    `troubled` carries a Failure, `document_asked` the answer's Turn and the Source whose document is to be shown;
    `evidence_asked` is sent when something in the evidence is to be seen.
    """

    troubled = Signal(object)
    evidence_asked = Signal()
    document_asked = Signal(object, object)

    def __init__(self, desk: Desk, transcript: Transcript, evidence: Evidence) -> None:
        super().__init__(desk)
        self._desk, self._transcript, self._evidence = desk, transcript, evidence
        self._sentence: tuple[Turn, int, int] | None = None
        self._join(transcript, evidence)
        transcript.sibling_asked.connect(self._walk)
        desk.siblings.changed.connect(lambda: transcript.set_siblings(desk.siblings.known))
        desk.siblings.fetched.connect(self._on_fetched)
        desk.chats.opened.connect(self._on_opened)
        transcript.blocks.built.connect(self._on_built)
        self._comparing = Comparing(desk, transcript)
        desk.asking.happened.connect(self._on_answering)
        desk.asking.ended.connect(lambda _: desk.siblings.look(desk.chats.current))
        for view in (transcript, evidence):
            view.weigh_asked.connect(self._weigh)
        evidence.stop_asked.connect(desk.weighing.stop)
        desk.weighing.happened.connect(self._on_weighing)
        desk.weighing.ended.connect(evidence.doubt.weigh.end)
        desk.chats.deleting.connect(self._on_deleting)
        transcript.sentence_chosen.connect(self._on_sentence)
        evidence.around_asked.connect(desk.likeness.look_around)
        desk.likeness.found.connect(self._on_found)
        desk.likeness.around.connect(evidence.sources.show_around)
        for part in (desk.siblings, desk.weighing, desk.likeness):
            part.failed.connect(lambda error: self.troubled.emit(error.failure()))

    def _join(self, transcript: Transcript, evidence: Evidence) -> None:
        """What is chosen on one side is shown on the other."""
        transcript.source_chosen.connect(evidence.show_source)
        transcript.token_pinned.connect(self._on_pinned)
        transcript.doubt_asked.connect(evidence.show_doubt)
        for chosen in (transcript.source_chosen, transcript.doubt_asked):
            chosen.connect(self.evidence_asked)
        others = (transcript.token_pinned, evidence.source_chosen, evidence.token_pinned)
        for chosen in (transcript.source_chosen, transcript.doubt_asked, *others):
            chosen.connect(self._forget_sentence)
        evidence.source_chosen.connect(transcript.choose_source)
        evidence.token_pinned.connect(transcript.pin_token)
        for view in (transcript, evidence):
            view.document_asked.connect(self._on_document_asked)

    def _on_pinned(self, turn: Turn, index: int) -> None:
        """Shows a token; one that was let go brings no panel back that the person closed."""
        self._evidence.show_token(turn, index)
        if index >= 0:
            self.evidence_asked.emit()

    def _on_document_asked(self, source: Source) -> None:
        """The answer a source belongs to is the one that is looked at, or the last one that has it."""
        shown = self._transcript.blocks.turns
        turns = (turn for turn in (self._evidence.turn, *reversed(shown)) if turn is not None)
        self.document_asked.emit(next((turn for turn in turns if source in turn.sources), None), source)

    def walk(self, by: int) -> None:
        """Shows the next or previous sibling of the turn in which the keyboard is, else of the answer looked at."""
        turn = self._transcript.focused_turn() or self._evidence.turn
        if turn is not None:
            self._walk(turn.id, by)

    def _walk(self, turn: str, by: int) -> None:
        other = self._desk.siblings.beside(turn, by)
        if other is not None and not self._desk.asking.running:
            self._desk.chats.choose(other)

    def _on_opened(self, opened: Opened) -> None:
        self._forget_sentence()
        self._desk.siblings.look(opened.conversation)

    def _on_built(self, number: int) -> None:
        """Only of the turns that are seen: those of a long conversation are on the disk until then."""
        turn = self._transcript.column.entries[number].turn
        if turn is not None:
            self._fetch_origin(turn)

    def _on_answering(self, event: AnswerEvent) -> None:
        if isinstance(event, AnswerEnded):
            self._fetch_origin(event.turn)

    def _fetch_origin(self, turn: Turn) -> None:
        """Reads the answer a branch left, so that its branch point can say what stood there."""
        if turn.branched is not None:
            self._desk.siblings.fetch(turn.branched.answer)

    def _on_sentence(self, turn: Turn, start: int, end: int) -> None:
        self._sentence = (turn, start, end)
        self._evidence.show_similar(turn, None)
        self.evidence_asked.emit()
        if turn.sources:
            self._desk.likeness.compare(turn)

    def _forget_sentence(self) -> None:
        """Something else was chosen: what is found for the sentence comes too late."""
        self._sentence = None

    def _on_found(self, turn: str, found: Sequence[Similar]) -> None:
        """Shows the passage for the sentence that was pressed last, if it is of this answer."""
        if self._sentence is None or self._sentence[0].id != turn:
            return
        answer, start, end = self._sentence
        self._sentence = None
        similar = next((each for each in found if each.start < end and start < each.end), None)
        self._evidence.show_similar(answer, similar)

    def _weigh(self, turn: Turn) -> None:
        self._evidence.show_doubt(turn)
        self.evidence_asked.emit()
        weighing = self._desk.weighing
        if weighing.running and weighing.answer != turn.id:
            self.troubled.emit(Failure("", tr(OTHER_WEIGHED), tr(STOP_IT)))
        else:
            weighing.weigh(turn)

    def _on_deleting(self, conversation: str) -> None:
        if conversation == self._desk.weighing.conversation:
            self._desk.weighing.stop()

    def _on_weighing(self, event: GroundEvent) -> None:
        if isinstance(event, Grounded):
            self._transcript.show_weighed(event.turn)
            self._evidence.show_weighed(event.turn)
        else:
            self._evidence.doubt.weigh.show_progress(self._desk.weighing.answer, event)

    def _on_fetched(self, turn: Turn) -> None:
        self._transcript.set_origin(turn)
