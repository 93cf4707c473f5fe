"""What lies on the disk at each step of a run is enough for the next run to come to the same index."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.index.durable import Durable
from candor.index.embedder import Embedder
from candor.index.lance import Lance
from candor.index.ledger import Ledger
from candor.index.library import LibraryIndex
from candor.model.errors import DiskFull
from candor.services.threads import Threads
from services.house import House

STEPS = [
    *((Ledger, step) for step in ("save", "forget", "move", "keep_root")),
    *((Lance, step) for step in ("add", "merge", "delete", "optimize", "clean_up")),
    (Durable, "sync"),
    (Durable, "end"),
]
Held = dict[str, list[str]]


def held(index: LibraryIndex) -> Held:
    """Every passage by the name of its document, as the table has it, and what belongs to no document."""
    names = {each.id: each.name for each in index.ledger.documents()}
    rows = index._table._lance._table.search().to_arrow().to_pylist()
    found: Held = {}
    for row in sorted(rows, key=lambda row: (row["document"], row["ordinal"])):
        found.setdefault(names.get(row["document"], "nobody's"), []).append(row["text"])
    return found


@contextmanager
def copied_at_each_step(home: Path, place: Path) -> Iterator[list[Path]]:
    """A home is copied before and after each step; yields the list of copies, which grows."""
    copies: list[Path] = []

    def watched(real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def step(*given: Any) -> Any:
            copies.append(Path(shutil.copytree(home, place / f"{len(copies)} before {name}")))
            done = real(*given)
            copies.append(Path(shutil.copytree(home, place / f"{len(copies)} after {name}")))
            return done

        return step

    with pytest.MonkeyPatch.context() as patch:
        for kind, name in STEPS:
            patch.setattr(kind, name, watched(getattr(kind, name), name))
        yield copies


async def test_a_run_that_is_cut_off_at_any_step_is_made_up_for(
    tmp_path: Path, embedder: Embedder, threads: Threads
) -> None:
    folder, reader = tmp_path / "papers", BoxedReader()
    folder.mkdir()
    for name in ("edited", "deleted", "renamed", "stays"):
        (folder / f"{name}.txt").write_text(f"What is {name} says so here.")
    house = House(tmp_path / "home", embedder, reader, threads)
    try:
        await house.read(folder)
        await threads.write(lambda: None)  # it has settled
        (folder / "edited.txt").write_text("Other words than before.")
        (folder / "deleted.txt").unlink()
        (folder / "renamed.txt").rename(folder / "called otherwise.txt")
        (folder / "new.txt").write_text("This one is new.")
        with copied_at_each_step(tmp_path / "home", tmp_path) as cut_off:
            await house.read()
            await threads.write(lambda: None)
        expected = held(house.index)
        house.close()
        assert sorted(expected) == ["called otherwise.txt", "edited.txt", "new.txt", "stays.txt"]
        assert {path.name.partition(" ")[2] for path in cut_off} >= {
            f"{when} {step}" for when in ("before", "after") for step in ("save", "merge", "move", "optimize", "sync")
        }
        for home in cut_off:
            again = House(home, embedder, reader, threads)
            await again.read()
            await threads.write(lambda: None)
            assert held(again.index) == expected, home.name
            assert set((await again.states()).values()) == {"indexed"}, home.name
            again.close()
    finally:
        await reader.close()


@pytest.mark.parametrize("step", ["add", "optimize", "clean_up"])
async def test_a_full_disk_is_said_and_reading_goes_on_when_there_is_room(
    tmp_path: Path, embedder: Embedder, threads: Threads, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder, reader = tmp_path / "papers", BoxedReader()
    folder.mkdir()
    (folder / "lease.txt").write_text("The rent is due.")
    house = House(tmp_path / "home", embedder, reader, threads)

    def full(*_: object) -> None:
        raise DiskFull

    try:
        with monkeypatch.context() as patch:
            patch.setattr(Lance, step, full)
            with pytest.raises(DiskFull):
                await house.read(folder)
        await house.read()
        await threads.write(lambda: None)
        assert held(house.index) == {"lease.txt": ["The rent is due."]}
        assert await house.states() == {"lease.txt": "indexed"}
    finally:
        house.close()
        await reader.close()
