"""Joins the transcript with what is looked for in it, and with the question that quotes it."""

from PySide6.QtCore import QObject, Qt

from candor.ui.ask.ask_page import AskPage
from candor.ui.transcript.transcript import Transcript


class ReadingChat(QObject):
    """Finds words in the conversation that is shown, and puts what is quoted over the next question."""

    def __init__(self, page: AskPage, transcript: Transcript, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._transcript = page, transcript
        page.find_bar.asked.connect(transcript.finding.find)
        page.find_bar.stepped.connect(transcript.finding.step)
        page.find_bar.closed.connect(lambda: transcript.setFocus(Qt.FocusReason.OtherFocusReason))
        transcript.finding.counted.connect(page.find_bar.show_count)
        transcript.quoted.connect(self.quote)

    def quote(self, words: str) -> None:
        """Puts words as a quotation before what stands in the composer already."""
        field = self._page.composer.field
        lines = "\n".join(f"> {line}".rstrip() for line in words.strip().split("\n"))
        field.set_text(f"{lines}\n\n{field.toPlainText()}")
        field.setFocus(Qt.FocusReason.OtherFocusReason)
