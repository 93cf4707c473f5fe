"""Where Tab and F6 go."""

from collections.abc import Sequence
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget


class Focus:
    """Walks panes in the order they are read. What is there is looked up at every step: rows come and go.

    `panes` are those Tab goes through, `ends` those F6 steps between; what is hidden is passed over.
    """

    def __init__(self, panes: Sequence[QWidget], ends: Sequence[QWidget]) -> None:
        self._panes, self._ends = panes, ends

    def step(self, forward: bool) -> bool:
        """Goes to the next thing that takes the keyboard, round and round; False when there is none."""
        found = [stop for pane in self._panes for stop in stops(pane)]
        if not found:
            return False
        here = next((at for at, stop in enumerate(found) if stop is QApplication.focusWidget()), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop = found[(here + (1 if forward else -1)) % len(found)]
        stop.setFocus(reason)
        _bring(stop)
        return True

    def next_pane(self) -> None:
        """Goes to the next pane's first part that can be seen and takes the keyboard."""
        ends = [(pane, parts) for pane in self._ends if (parts := stops(pane))]
        focus = QApplication.focusWidget()
        here = [at for at, (pane, _) in enumerate(ends) if focus and (pane is focus or pane.isAncestorOf(focus))]
        if ends:
            _, parts = ends[((here[-1] if here else -1) + 1) % len(ends)]
            seen = (part for part in parts if not part.visibleRegion().isEmpty())
            next(seen, parts[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)


def stops(pane: QWidget) -> list[QWidget]:
    """What takes the keyboard in a pane, as it is read: from the top, in a row from where lines begin, a part
    before its own parts. An area that scrolls is passed over when something in it takes the keyboard: it shows no
    focus itself.
    """
    if not pane.isVisible() or not pane.isEnabled():
        return []
    inside: list[QWidget] = []
    if isinstance(pane, QScrollArea) or not isinstance(pane, QAbstractScrollArea):
        parts = [part for part in pane.children() if isinstance(part, QWidget) and not part.isWindow()]
        inside = [stop for part in sorted(parts, key=cmp_to_key(_reading_order)) for stop in stops(part)]
    takes = (
        bool(pane.focusPolicy() & Qt.FocusPolicy.TabFocus) and pane.focusProxy() is None and not pane.size().isEmpty()
    )
    return inside if not takes or (inside and isinstance(pane, QScrollArea)) else [pane, *inside]


def _bring(stop: QWidget) -> None:
    """Scrolls to what the keyboard reached where it is not in view: what comes behind it is there at the next key."""
    around = stop.parentWidget()
    while around is not None and stop.visibleRegion().isEmpty():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def _reading_order(one: QWidget, other: QWidget) -> int:
    """Negative when one is read before the other; those that overlap by half their height stand in a row."""
    first, second = one.geometry(), other.geometry()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) + 1
    in_a_row = 2 * shared > min(first.height(), second.height())
    if not in_a_row:
        return first.top() - second.top()
    turned = one.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return second.right() - first.right() if turned else first.left() - second.left()
