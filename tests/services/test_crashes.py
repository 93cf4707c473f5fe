"""Crash reports: where it broke, and never a word of a document or a question."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from candor.model.errors import NothingInScope
from candor.services.crashes.crash_folder import MOST, NATIVE, CrashFolder
from candor.services.crashes.report import native_report, place_of, report_of
from candor.services.crashes.watching import Watching

CANARY = "kanarienvogel"


@pytest.fixture
def crashes(tmp_path: Path) -> CrashFolder:
    return CrashFolder(tmp_path / "crashes")


@pytest.fixture
def watching(crashes: CrashFolder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watching]:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    made = Watching(crashes)
    made.begin(native=False)
    yield made
    made.end()


def broken(question: str) -> None:
    try:
        int(question)
    except ValueError as error:
        raise NothingInScope(question) from error


def caught(question: str = f"in:{CANARY} what?") -> BaseException:
    try:
        broken(question)
    except NothingInScope as error:
        return error
    raise AssertionError


def test_a_report_says_where_and_of_which_kind_without_any_words(tmp_path: Path) -> None:
    text = report_of(caught(), "the main thread")
    assert "candor.model.errors.keeping.NothingInScope\n" in text
    assert "builtins.ValueError\n" in text
    assert " in broken\n" in text
    assert CANARY not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


def test_files_are_named_without_the_folders_of_this_machine() -> None:
    own = sys.modules["candor"].__file__ or ""
    assert place_of(str(Path(own).parent / "work" / "errand.py")) == "candor/work/errand.py"
    assert place_of("/home/anna/x/lib/python3.12/asyncio/events.py") == "asyncio/events.py"
    assert place_of("C:\\Users\\anna\\Lib\\site-packages\\lancedb\\table.py") == "lancedb/table.py"
    assert place_of(f"/home/anna/{CANARY}.py") == "elsewhere"


def test_files_of_an_installed_program_are_named_as_in_its_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    assert place_of("candor/index/cpu.py") == "elsewhere"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert place_of("candor\\index\\cpu.py") == "candor/index/cpu.py"
    assert place_of(f"/home/anna/{CANARY}.py") == "elsewhere"
    assert place_of(f"D:\\{CANARY}.py") == "elsewhere"


def test_what_nobody_caught_is_written_down_once_a_place(crashes: CrashFolder, watching: Watching) -> None:
    error = caught()
    for _ in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=broken, args=(f"{CANARY} in a thread",))
    thread.start()
    thread.join()
    try:
        [][int(CANARY.isupper())]
    except IndexError:
        logging.getLogger("candor.work").exception("Background work failed: %s", CANARY)
    reports = crashes.all()
    assert len(reports) == 2, "the thread broke where the main one did"
    assert all(CANARY not in report.text for report in reports)
    assert "builtins.IndexError" in "".join(report.text for report in reports)
    if os.name != "nt":
        assert {file.stat().st_mode & 0o777 for file in crashes.folder.glob("*.txt")} == {0o600}


def test_a_command_that_breaks_is_written_down_and_one_that_is_refused_is_not(crashes: CrashFolder) -> None:
    before = sys.excepthook
    with pytest.raises(ZeroDivisionError), Watching(crashes):
        raise ZeroDivisionError(CANARY)
    with pytest.raises(NothingInScope), Watching(crashes):
        raise NothingInScope(CANARY)
    with pytest.raises(LookupError), Watching(crashes, (LookupError,)):
        raise LookupError(CANARY)
    (report,) = crashes.all()
    assert "builtins.ZeroDivisionError" in report.text
    assert CANARY not in report.text
    assert sys.excepthook is before


def test_only_the_last_ones_are_kept_and_all_can_be_deleted(crashes: CrashFolder) -> None:
    for number in range(MOST + 3):
        crashes.write(f"report {number}")
    kept = crashes.all()
    assert len(kept) == MOST
    assert kept[0].text == f"report {MOST + 2}"
    crashes.drop()
    assert crashes.all() == []


def test_of_a_new_one_is_told_once(crashes: CrashFolder) -> None:
    assert not crashes.untold()
    crashes.write("first")
    assert [crashes.untold(), crashes.untold()] == [True, False]
    crashes.write("second")
    assert crashes.untold()


def test_a_folder_that_cannot_be_written_is_no_second_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    crashes = CrashFolder(tmp_path / "file" / "crashes")
    crashes.write("lost")
    assert (crashes.all(), crashes.untold()) == ([], False)


def test_the_death_of_the_whole_program_is_told_at_the_next_start(crashes: CrashFolder) -> None:
    code = (
        "import faulthandler, sys\n"
        "from pathlib import Path\n"
        "from candor.services.crashes.crash_folder import CrashFolder\n"
        "from candor.services.crashes.watching import Watching\n"
        "Watching(CrashFolder(Path(sys.argv[1]))).begin(native=True)\n"
        f"def dies({CANARY}): faulthandler._sigabrt()\n"
        f"dies('{CANARY}')\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    subprocess.run([sys.executable, "-c", code, str(crashes.folder)], env=environment, check=False, capture_output=True)
    crashes.native()
    (report,) = crashes.all()
    assert "Fatal Python error: Aborted" in report.text
    assert "elsewhere:6 in dies" in report.text
    assert CANARY not in report.text


def test_of_a_dump_only_frames_and_kinds_are_kept() -> None:
    dump = f'Fatal Python error: Aborted\n\n  File "/home/anna/{CANARY}.py", line 3 in x\n{CANARY}\n'
    text = native_report(dump)
    assert text.endswith("Fatal Python error: Aborted\n  elsewhere:3 in x\n")
    assert CANARY not in text


def test_a_fault_that_the_program_survived_is_no_report(crashes: CrashFolder) -> None:
    watching = Watching(crashes)
    watching.begin(native=True)
    (crashes.folder / NATIVE).write_text("Windows fatal exception: code 0x8001010d\n", encoding="utf-8")
    watching.end()
    crashes.native()
    assert crashes.all() == []
