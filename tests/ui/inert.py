"""Says of a widget that a text which tries to fetch, load or open something is only words in it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich  # this room of Qt knows what it takes for markup
from PySide6.QtWidgets import QLabel, QMessageBox, QTextEdit, QWidget

from ui.canaries import Openings, is_loud

TAGS = re.compile("<[^>]*>")


def inert(widget: QWidget) -> None:
    """Asserts that the widget and all in it show nothing of the picture, and hold no text that Qt takes for markup."""
    assert not is_loud(widget), widget
    for one in [widget, *widget.findChildren(QWidget)]:
        tags = set(TAGS.findall(one.toolTip())) if Rich.mightBeRichText(one.toolTip()) else set()
        assert tags <= {"<span>", "</span>", "<br>"}, one
        if isinstance(one, QLabel) and not isinstance(one.parent(), QMessageBox):
            assert one.textFormat() is Qt.TextFormat.PlainText or not Rich.mightBeRichText(one.text()), one
        if isinstance(one, QTextEdit):
            assert "<img" not in one.document().toHtml(), one


def silent(opened: Openings, heard: tuple[str, list[bytes]]) -> None:
    """Asserts that nothing was opened, and that nobody connected."""
    assert (opened.opened, heard[1]) == ([], [])
