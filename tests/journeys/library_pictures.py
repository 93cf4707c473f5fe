"""Pictures of the library page: healthy, while files are read, with files that need the person, and empty."""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from candor.model.collection import Collection
from candor.ui.desk.desk import Desk
from candor.ui.theme.theme import Scheme
from candor.ui.window import MainWindow
from samples.formats import samples

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PAPERS = {
    "code": "index-linked rent.py",
    "csv": "Rent received.csv",
    "docx": "House rules.docx",
    "eml": "Landlord, rent increase.eml",
    "epub": "Tenancy law in plain words.epub",
    "ipynb": "Heating costs.ipynb",
    "mbox": "Letters to the landlord.mbox",
    "odt": "Notice, draft.odt",
    "png": "Meter cupboard.png",
    "pptx": "Owners' meeting.pptx",
    "rtf": "Inventory.rtf",
    "srt": "Walk through the flat.srt",
    "xlsx": "Service charges 2025.xlsx",
}
MINUTES, PARAGRAPHS = 160, 24


class Camera(Protocol):
    """Drives the program and keeps pictures of it."""

    def wait(self, until: Callable[[], bool], seconds: float = ...) -> None:
        """Runs the event loop until something is so."""

    def take(self, window: QWidget, name: str) -> None:
        """Keeps a picture."""


def library_pictures(window: MainWindow, camera: Camera, home: Path, library: Path) -> None:
    """Takes all of them; `library` was read before and has files that need the person."""
    desk = window.desk
    assert desk is not None
    camera.wait(lambda: desk.reading.watch.in_sync)
    window.show_library(collection_of(desk, library.name))
    _take(window, camera, "library")
    papers = _write_papers(home / "Documents" / "Tenancy papers")
    window.keep([papers])
    camera.wait(lambda: not desk.reading.running and bool(collection_of(desk, papers.name)), 300.0)
    camera.wait(lambda: desk.reading.watch.in_sync)
    window.show_library(collection_of(desk, papers.name))
    _take(window, camera, "library-healthy")
    _take_reading(window, camera, desk, _write_minutes(home / "Documents" / "Council minutes"))
    empty = Collection(uuid.uuid4().hex, "Holiday house")
    desk.grouping.keep(empty)
    camera.wait(lambda: bool(collection_of(desk, empty.name)))
    window.show_library(empty.id)
    _take(window, camera, "library-empty")


def collection_of(desk: Desk, name: str) -> str:
    """The id of the collection of this name; "" while there is none."""
    return next((holding.id for holding in desk.shelf.holdings() if holding.name == name), "")


def _take(window: MainWindow, camera: Camera, name: str) -> None:
    for scheme in SCHEMES:
        window.theme.set_scheme(scheme)
        camera.take(window, f"{name}-{scheme}")


def _take_reading(window: MainWindow, camera: Camera, desk: Desk, minutes: Path) -> None:
    """While they are read: then it is paused, for the next pictures."""
    page = window.library_page
    window.keep([minutes])
    camera.wait(lambda: bool(collection_of(desk, minutes.name)))
    window.show_library(collection_of(desk, minutes.name))
    camera.wait(lambda: page.model.counts()[3] > MINUTES // 8, 300.0)
    _take(window, camera, "library-reading")
    page.progress.pause.click()
    camera.wait(lambda: page.progress.resting and not desk.reading.running)


def _write_papers(folder: Path) -> Path:
    folder.mkdir(parents=True)
    made = samples()
    for kind, name in PAPERS.items():
        (folder / name).write_bytes(made[kind][1])
    return folder


def _write_minutes(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for number in range(MINUTES):
        year, month = divmod(number, 12)
        words = [
            f"Item {item} of the meeting in month {month + 1} of {2012 + year}: the council heard report "
            f"{number * 31 + item} on the drains of street {item * 7 % 19} and put the decision off to the next one."
            for item in range(1, PARAGRAPHS)
        ]
        (folder / f"Minutes {2012 + year}-{month + 1:02}.txt").write_text("\n\n".join(words))
    return folder
