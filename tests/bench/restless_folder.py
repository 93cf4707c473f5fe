"""A folder of small files of many formats that a thread keeps changing: what the benches on durability index."""

import csv
import io
import json
import os
import random
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import docx

from samples.letters import letter
from samples.open_documents import open_document
from samples.pdfs import pdf

SYLLABLES = ("ba", "co", "du", "fi", "ge", "ha", "ki", "lo", "mu", "ne", "po", "ra", "si", "te", "vu", "za")
FILES = 40
LEAST, MOST = 30, 50
PAUSE = 0.12  # seconds between two changes at most


def sentences(chance: random.Random, number: int) -> list[str]:
    """So many sentences, of words that are made up: each can be searched for."""
    return [
        f"{word(chance).capitalize()} {chance.choice(('pays', 'owes', 'returns', 'holds'))} {word(chance)} "
        f"before {word(chance)} on day {chance.randrange(400)}."
        for _ in range(number)
    ]


def word(chance: random.Random) -> str:
    """One of four thousand."""
    return "".join(chance.choices(SYLLABLES, k=3))


def _text(lines: list[str]) -> bytes:
    return "\n\n".join(lines).encode()


def _table(lines: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([("Number", "Says"), *enumerate(lines)])
    return out.getvalue().encode()


def _word(lines: list[str]) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


MAKERS: Mapping[str, Callable[[list[str]], bytes]] = MappingProxyType(
    {
        "txt": _text,
        "md": lambda lines: b"# " + lines[0].encode() + b"\n\n" + _text(lines),
        "html": lambda lines: "".join(f"<p>{line}</p>" for line in lines).encode(),
        "csv": _table,
        "json": lambda lines: json.dumps([{"says": line} for line in lines]).encode(),
        "eml": lambda lines: letter("\n\n".join(lines), lines[0]).as_bytes(),
        "tex": lambda lines: b"\\section{Fee}\n" + _text(lines),
        "py": lambda lines: "".join(f"def f{at}():\n    # {line}\n" for at, line in enumerate(lines)).encode(),
        "odt": lambda lines: open_document("text", "".join(f"<text:p>{line}</text:p>" for line in lines)),
        "pdf": lambda lines: pdf(["\n".join(lines[at : at + 4]) for at in range(0, len(lines), 4)]),
        "docx": _word,
    }
)


class RestlessFolder:
    """Fills a folder; between `go` and `rest` files are edited, added, renamed, deleted, replaced and touched."""

    def __init__(self, place: Path, seed: int) -> None:
        self.place = place
        self.changes = 0
        self._chance = random.Random(seed)
        self._made = 0
        self._resting = threading.Event()
        self._thread: threading.Thread | None = None
        for number in range(4):
            (place / f"part {number}").mkdir(parents=True)
        for _ in range(FILES):
            self.add()

    def files(self) -> list[Path]:
        """All of them, in order."""
        return sorted(path for path in self.place.rglob("*") if path.is_file())

    def go(self) -> None:
        """Begins to change."""
        self._resting.clear()
        self._thread = threading.Thread(target=self._change)
        self._thread.start()

    def rest(self) -> None:
        """Returns when nothing changes any more."""
        self._resting.set()
        if self._thread is not None:
            self._thread.join()

    def mark(self) -> Path:
        """Changes one last file, which a watch that tells of it has read all before it, too."""
        self.changes += 1
        path = self.place / "last.txt"
        path.write_text(f"The last of {self.changes} changes says {word(self._chance)}.\n")
        return path

    def add(self) -> Path:
        """Writes a new file."""
        self._made += 1
        kind = self._chance.choice(list(MAKERS))
        path = self.place / f"part {self._chance.randrange(4)}" / f"paper {self._made}.{kind}"
        path.write_bytes(self._content(path))
        return path

    def edit(self, path: Path) -> None:
        """Writes other words into a file."""
        path.write_bytes(self._content(path))

    def _change(self) -> None:
        while not self._resting.is_set():
            files = [path for path in self.files() if path.name != "last.txt"]
            acts: list[Callable[[Path], object]] = [
                self.edit,
                self.edit,
                self._grow,
                self._replace,
                self._rename,
                self._touch,
                self._copy,
            ]
            if len(files) > LEAST:
                acts.append(Path.unlink)
            if len(files) < MOST:
                acts.append(lambda _: self.add())
            self._chance.choice(acts)(self._chance.choice(files))
            self.changes += 1
            time.sleep(self._chance.random() * PAUSE)

    def _content(self, path: Path) -> bytes:
        return MAKERS[path.suffix[1:]](sentences(self._chance, self._chance.randrange(1, 14)))

    def _grow(self, path: Path) -> None:
        """A paragraph more, where that is all it takes."""
        if path.suffix in (".txt", ".md", ".tex"):
            with path.open("ab") as file:
                file.write(b"\n\n" + sentences(self._chance, 1)[0].encode())

    def _replace(self, path: Path) -> None:
        """As editors save: a new file takes the old one's name."""
        new = path.with_name(f".{path.name}.new")
        new.write_bytes(self._content(path))
        new.replace(path)

    def _rename(self, path: Path) -> None:
        self._made += 1
        path.rename(self.place / f"part {self._chance.randrange(4)}" / f"paper {self._made}{path.suffix}")

    def _touch(self, path: Path) -> None:
        os.utime(path)

    def _copy(self, path: Path) -> None:
        """The same words twice."""
        if len(self.files()) < MOST:
            self._made += 1
            path.with_name(f"paper {self._made}{path.suffix}").write_bytes(path.read_bytes())
