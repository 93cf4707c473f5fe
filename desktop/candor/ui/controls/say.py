"""Tells assistive technology what the keyboard just reached inside a widget."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(widget: QWidget, words: str) -> None:
    """Makes the words the widget's description and, where the keyboard is in it, has them read out.

    A screen reader reads a description when focus comes, not when it changes: walking would be silent.
    """
    changed = words != widget.accessibleDescription()
    widget.setAccessibleDescription(words)
    if changed and words and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
