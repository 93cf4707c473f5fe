"""The background thread as a whole: bursts leave room for the window, and stopping leaves nothing behind."""

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from candor.work import Background


class Clock:
    """Moves by one millisecond whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


class Listener(QObject):
    """A receiver that can be deleted, like a widget."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.events: list[object] = []

    def on_happened(self, event: object) -> None:
        self.events.append(event)
        self.heard.emit()


async def count(until: int) -> AsyncIterator[int]:
    for number in range(until):
        yield number


def test_a_burst_is_delivered_in_slices_with_turns_of_the_event_loop_between(qtbot: QtBot) -> None:
    background = Background(clock=Clock())
    produced = threading.Event()

    async def burst() -> AsyncIterator[int]:
        for number in range(10_000):
            yield number
        produced.set()

    job = background.start(burst())
    events: list[object] = []
    seen_at_each_turn: list[int] = []
    turns = QTimer()
    turns.setInterval(0)
    job.happened.connect(events.append)
    turns.timeout.connect(lambda: seen_at_each_turn.append(len(events)))
    assert produced.wait(30)  # everything is queued before the first turn
    turns.start()
    with qtbot.waitSignal(job.ended, timeout=30_000):
        pass
    turns.stop()
    assert background.stop()
    assert events == list(range(10_000))
    steps = [after - before for before, after in zip([0, *seen_at_each_turn], seen_at_each_turn, strict=False)]
    assert max(steps) <= 16, "one turn delivered more than a slice or two"
    assert len(seen_at_each_turn) >= 600


def test_many_letters_wake_the_main_thread_once(qtbot: QtBot) -> None:
    background = Background(clock=lambda: 0.0)
    wakes: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.MetaCall:
                wakes.append(1)
            return False

    watch = Watch()
    background._mailbox.installEventFilter(watch)
    job = background.start(count(1000))
    ended = threading.Event()
    background.start(_tell(ended))
    assert ended.wait(10)
    with qtbot.waitSignal(job.ended):
        pass
    assert 1 <= len(wakes) <= 3
    assert background.stop()


async def _tell(event: threading.Event) -> None:
    for _ in range(1100):
        await asyncio.sleep(0)
    event.set()


def test_a_deleted_receiver_is_no_trouble(qtbot: QtBot) -> None:
    background = Background(clock=Clock())
    listener = Listener()
    job = background.start(count(1000))
    job.happened.connect(listener.on_happened)
    with qtbot.waitSignal(listener.heard):
        pass
    listener.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    heard = len(listener.events)
    del listener
    assert job.running
    with qtbot.waitSignal(job.ended):
        pass
    assert background.stop()
    assert 1 <= heard < 1000


def test_stop_ends_running_jobs_once_and_leaves_no_thread(qtbot: QtBot) -> None:
    background = Background()
    let_go: list[str] = []
    begun = threading.Event()

    async def careful() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            for _ in range(20):
                await asyncio.sleep(0)
            let_go.append("careful")

    async def close() -> None:
        let_go.append("closing")

    silent, stream = background.start(careful()), background.start(count(5))
    heard: list[str] = []
    silent.ended.connect(lambda: heard.append("silent ended"))
    silent.failed.connect(lambda error: heard.append("silent failed"))
    stream.ended.connect(lambda: heard.append("stream ended"))
    assert begun.wait(10)
    assert background.stop(closing=close())
    assert let_go == ["careful", "closing"]
    assert sorted(heard) == ["silent ended", "stream ended"]
    assert background.jobs == ()
    assert background.stop()
    silent.cancel()
    assert sorted(heard) == ["silent ended", "stream ended"]
    assert "candor-background" not in {thread.name for thread in threading.enumerate()}


def test_stop_says_so_when_work_does_not_let_go(qtbot: QtBot) -> None:
    background = Background()
    begun, release = threading.Event(), threading.Event()

    async def stubborn() -> None:
        begun.set()
        release.wait()

    job = background.start(stubborn())
    assert begun.wait(10)
    assert not background.stop(timeout=0.01)
    assert not job.running
    release.set()
    assert _joined(background)


def _joined(background: Background) -> bool:
    background._thread.join(10)
    return background.stop()


def test_start_after_stop_is_refused_and_drops_the_work(qtbot: QtBot) -> None:
    background = Background()
    assert background.stop()

    async def work() -> None: ...

    with pytest.raises(RuntimeError):
        background.start(work())


def test_a_closing_that_fails_does_not_keep_the_thread(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    background = Background()

    async def stumble() -> None:
        raise OSError("disk gone")

    assert background.stop(closing=stumble())
    assert "disk gone" in caplog.text
