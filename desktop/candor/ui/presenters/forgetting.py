"""Lets a collection go, without getting in the way of reading the others."""

import os
from pathlib import Path

from candor.ui.desk.desk import Desk
from candor.ui.desk.holding import Holding


def forget(desk: Desk, holding: Holding, blank: bool = False) -> None:
    """Forgets a collection with all it holds; with `blank` what answers quote of it goes as well."""
    for location in holding.roots:
        desk.reading.hold(Path(os.fsdecode(location)))
    desk.library.forget_collection(holding.id, holding.roots if blank else ())
