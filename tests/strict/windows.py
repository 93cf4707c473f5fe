"""Top-level windows a test leaves behind."""

import gc
import sys
from collections.abc import Iterable
from typing import Any

from strict.watch import Watch

# One label Qt makes for all tool tips and keeps as long as it likes.
FOR_LIFE = ("QTipLabel",)


class Windows(Watch):
    """The top-level widgets of the application."""

    def present(self) -> Iterable[Any]:
        """Returns every widget without a parent; none without Qt."""
        widgets = sys.modules.get("PySide6.QtWidgets")
        if widgets is None or widgets.QApplication.instance() is None:
            return []
        every = widgets.QApplication.topLevelWidgets()
        return [widget for widget in every if widget.metaObject().className() not in FOR_LIFE]

    def leftovers(self) -> list[str]:
        """Returns the new top-level widgets that survive deferred deletion, and deletes them."""
        if not self.new():
            return []
        core = sys.modules["PySide6.QtCore"]
        # Once what was told to delete itself has done so, and Python has let go of what nobody holds.
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        gc.collect()
        found = []
        for widget in self.new():
            name = widget.objectName()  # type: ignore[attr-defined]
            found.append(
                f"window {type(widget).__name__} {name!r}: give it to qtbot.addWidget, or close and delete it."
            )
            widget.deleteLater()  # type: ignore[attr-defined]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        return found
