"""The strict bench itself: a test that leaves something behind fails, and the message says how to end it."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PLUGINS = ("strict.home", "strict.loopback", "strict.leftovers")

pytest_plugins = ["pytester"]


@pytest.fixture
def bench(pytester: pytest.Pytester) -> pytest.Pytester:
    """Returns a folder for small test files that run on the strict bench, Qt blocked."""
    pytester.makeini(
        f"[pytest]\npythonpath = {TESTS}\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
    )
    pytester.makeconftest(f"pytest_plugins = {PLUGINS!r}\n")
    return pytester


def run(bench: pytest.Pytester, source: str) -> pytest.RunResult:
    bench.makepyfile(source)
    return bench.runpytest_subprocess("-p", "no:pytest-qt", "-p", "no:cacheprovider")


def test_a_thread_left_behind_fails_its_test(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        import threading

        def test_leaves_a_thread():
            threading.Thread(target=threading.Event().wait, args=(30,), name="idle", daemon=True).start()
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(
        ["thread 'idle', started at *test_a_thread_left_behind_fails_its_test.py:4: end its loop*"]
    )


def test_a_process_left_behind_fails_its_test_and_is_ended(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        import subprocess
        import sys

        processes = []

        def test_leaves_a_process():
            processes.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

        def test_later():
            assert processes[0].wait() is not None
            processes[0].stdin.close()
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["process * -c input()): terminate it and wait for it."])


def test_a_task_left_behind_fails_its_test(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        import asyncio

        async def listen():
            await asyncio.Event().wait()

        async def test_leaves_a_task():
            task = asyncio.create_task(listen())
            await asyncio.sleep(0)
            assert not task.done()
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["asyncio task 'listen', waiting at *.py:4: await it, or cancel it and await that."])


def test_leaving_the_machine_fails_a_test_that_swallows_the_refusal(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        import contextlib
        import socket

        def test_looks_up_a_name():
            with contextlib.suppress(AssertionError):
                socket.getaddrinfo("example.org", 443)

        def test_connects():
            with contextlib.suppress(AssertionError), socket.socket() as connection:
                connection.connect(("192.0.2.1", 80))
        """,
    )
    result.assert_outcomes(passed=2, errors=2)
    result.stdout.fnmatch_lines(["*look-up of example.org*", "*connect ('192.0.2.1', 80)*"])


def test_what_a_wider_fixture_starts_may_stay_until_its_scope_ends(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        import socket
        import threading

        import pytest

        @pytest.fixture(scope="module")
        def server():
            ended = threading.Event()
            thread = threading.Thread(target=ended.wait)
            thread.start()
            yield
            ended.set()
            thread.join()

        def test_first(server):
            pass

        def test_second(server):
            with socket.create_server(("127.0.0.1", 0)) as door, socket.create_connection(door.getsockname()):
                pass
        """,
    )
    result.assert_outcomes(passed=2)


def test_every_test_has_a_home_of_its_own(bench: pytest.Pytester) -> None:
    result = run(
        bench,
        """
        from pathlib import Path

        def test_writes():
            Path.home().joinpath("note").touch()
            assert Path.home().joinpath(".config").is_dir()

        def test_finds_nothing(home):
            assert Path.home() == home
            assert not Path.home().joinpath("note").exists()
        """,
    )
    result.assert_outcomes(passed=2)


def test_qt_cannot_be_imported_when_it_is_blocked(bench: pytest.Pytester) -> None:
    bench.makeconftest('pytest_plugins = ["strict.no_qt"]')
    result = run(
        bench,
        """
        import importlib

        import pytest

        @pytest.mark.parametrize("name", ["PySide6.QtCore", "PySide6", "shiboken6", "qtawesome"])
        def test_blocked(name):
            with pytest.raises(ImportError, match="is blocked"):
                importlib.import_module(name)
        """,
    )
    result.assert_outcomes(passed=4)


def test_a_window_and_a_timer_left_behind_fail_their_tests(bench: pytest.Pytester) -> None:
    bench.makepyfile(
        """
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QLabel

        kept = []

        def test_leaves_a_window(qtbot):
            kept.append(QLabel("left", objectName="note"))

        def test_leaves_a_timer(qtbot):
            timer = QTimer()
            timer.start(60_000)
            kept.append(timer)

        def test_cleans_up(qtbot):
            label = QLabel("shown")
            qtbot.addWidget(label)
            timer = QTimer(label)
            timer.start(60_000)
            label.show()

        def test_singleshot(qtbot):
            timer = QTimer(singleShot=True)
            with qtbot.waitSignal(timer.timeout):
                timer.start(1)
        """
    )
    result = bench.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=4, errors=2)
    result.stdout.fnmatch_lines(
        ["window QLabel 'note': give it to qtbot.addWidget*", "QTimer started at *.py:11: stop it*"]
    )
