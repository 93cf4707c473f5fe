"""What of an answer's Markdown is selected."""

from candor.ui.markdown.layout import Layout
from candor.ui.transcript.answer_text import AnswerText


def markdown_of(text: AnswerText, whole_lines: bool) -> str:
    """The Markdown of what is selected in an answer, as the server sent it; of whole lines where asked for, so that no
    mark of emphasis, list or table loses its other half. Without a map, as while it streams, what is read.
    """
    cursor = text.textCursor()
    if text.shown is None or not cursor.hasSelection():
        return text.selected()
    source = text.shown.turn.text
    last = text.document().characterCount() - 1
    start, end = source_range(text.shown.layout, cursor.selectionStart(), cursor.selectionEnd())
    if cursor.selectionStart() == 0:
        start = 0
    if cursor.selectionEnd() == last:
        end = len(source)
    if whole_lines:
        start = source.rfind("\n", 0, start) + 1
        stop = source.find("\n", max(start, end - 1))
        end = stop if stop >= 0 else len(source)
    return source[start:end].strip("\n")


def source_range(layout: Layout, start: int, end: int) -> tuple[int, int]:
    """The source characters from the first one seen at or after `start` to the last one before `end`."""
    touched = [span for span in layout.spans if span.doc_end > start and span.doc_start < end]
    if not touched:
        return 0, 0
    first, last = touched[0], touched[-1]
    begin = first.source_start + (max(0, start - first.doc_start) if first.even else 0)
    stop = last.source_end - (max(0, last.doc_end - end) if last.even else 0)
    return begin, stop
