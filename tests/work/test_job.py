"""What a job promises: everything in order, `ended` once and last, silence after cancel."""

import asyncio
import gc
import logging
import threading
import weakref
from collections.abc import AsyncIterator, Generator

import pytest
from pytestqt.qtbot import QtBot

from candor.model.errors import CandorError, OllamaBusy, Unforeseen
from candor.work import Background, Job


async def count(until: int) -> AsyncIterator[int]:
    for number in range(until):
        yield number


class Record:
    """Writes down all a job emits, and on which thread."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.lines: list[object] = []
        self.threads: set[int] = set()
        job.happened.connect(self.on_happened)
        job.failed.connect(self.on_failed)
        job.ended.connect(self.on_ended)

    def on_happened(self, event: object) -> None:
        self.write(event)

    def on_failed(self, error: object) -> None:
        self.write(error)

    def on_ended(self) -> None:
        self.write("ended")

    def write(self, line: object) -> None:
        self.threads.add(threading.get_ident())
        self.lines.append(line)

    def over(self) -> bool:
        return bool(self.lines) and self.lines[-1] == "ended"


def finished(qtbot: QtBot, background: Background, *records: Record) -> None:
    """Waits until the records are over, then lets one more job pass so that nothing late can hide."""
    qtbot.waitUntil(lambda: all(record.over() for record in records))
    with qtbot.waitSignal(background.start(count(0)).ended):
        pass


def test_events_arrive_in_order_on_the_main_thread_and_ended_comes_last(qtbot: QtBot, background: Background) -> None:
    record = Record(background.start(count(500)))
    finished(qtbot, background, record)
    assert record.lines == [*range(500), "ended"]
    assert record.threads == {threading.get_ident()}
    assert not record.job.running


def test_a_coroutine_happens_once_with_its_result(qtbot: QtBot, background: Background) -> None:
    async def answer() -> str:
        await asyncio.sleep(0)
        return "42"

    record = Record(background.start(answer()))
    finished(qtbot, background, record)
    assert record.lines == ["42", "ended"]


def test_anything_that_can_be_awaited_will_do(qtbot: QtBot, background: Background) -> None:
    class Answer:
        def __await__(self) -> Generator[None, None, int]:
            yield
            return 42

    record = Record(background.start(Answer()))
    finished(qtbot, background, record)
    assert record.lines == [42, "ended"]


def test_jobs_run_side_by_side_each_in_its_own_order(qtbot: QtBot, background: Background) -> None:
    first, second = Record(background.start(count(50))), Record(background.start(count(60)))
    assert background.jobs == (first.job, second.job)
    finished(qtbot, background, first, second)
    assert first.lines == [*range(50), "ended"]
    assert second.lines == [*range(60), "ended"]
    assert background.jobs == ()


def test_an_error_of_candor_arrives_as_it_is_after_what_happened(qtbot: QtBot, background: Background) -> None:
    error = OllamaBusy()

    async def fail() -> AsyncIterator[str]:
        yield "begun"
        raise error

    record = Record(background.start(fail()))
    finished(qtbot, background, record)
    assert record.lines == ["begun", error, "ended"]


def test_a_defect_is_wrapped_and_its_traceback_logged(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    async def stumble() -> None:
        raise KeyError("missing")

    with caplog.at_level(logging.ERROR):
        record = Record(background.start(stumble()))
        finished(qtbot, background, record)
    error, ended = record.lines
    assert isinstance(error, Unforeseen)
    assert isinstance(error, CandorError)
    assert "KeyError" in str(error)
    assert ended == "ended"
    assert "in stumble" in caplog.text


def test_cancel_reaches_work_that_waits_in_silence(qtbot: QtBot, background: Background) -> None:
    reached = threading.Event()

    async def silent() -> AsyncIterator[str]:
        try:
            yield "begun"
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            reached.set()
            raise

    record = Record(background.start(silent()))
    qtbot.waitUntil(lambda: record.lines == ["begun"])
    record.job.cancel()
    record.job.cancel()
    finished(qtbot, background, record)
    assert record.lines == ["begun", "ended"]
    assert reached.is_set()
    assert record.job.cancelled


def test_cancel_before_the_work_began_keeps_it_from_beginning(qtbot: QtBot, background: Background) -> None:
    held, begun = threading.Event(), threading.Event()

    async def hold() -> None:
        held.wait()  # keeps the loop's thread, so that what follows cannot have begun

    async def work() -> None:
        begun.set()

    async def stream() -> AsyncIterator[int]:
        begun.set()
        yield 1

    holding = Record(background.start(hold()))
    coroutine, iterator = Record(background.start(work())), Record(background.start(stream()))
    coroutine.job.cancel()
    iterator.job.cancel()
    held.set()
    finished(qtbot, background, holding, coroutine, iterator)
    assert coroutine.lines == iterator.lines == ["ended"]
    assert not begun.is_set()


def test_what_had_already_occurred_is_dropped_after_cancel(qtbot: QtBot, background: Background) -> None:
    done = threading.Event()

    async def burst() -> AsyncIterator[int]:
        try:
            for number in range(100):
                yield number
            raise OllamaBusy
        finally:
            done.set()

    record = Record(background.start(burst()))
    assert done.wait(10)  # the main thread has not turned: all hundred letters and the failure are on their way
    record.job.cancel()
    finished(qtbot, background, record)
    assert record.lines == ["ended"]


def test_cancel_from_a_slot_stops_at_that_event(qtbot: QtBot, background: Background) -> None:
    record = Record(background.start(count(1000)))
    record.job.happened.connect(lambda event: record.job.cancel() if event == 3 else None)
    record.job.ended.connect(record.job.cancel)
    finished(qtbot, background, record)
    assert record.lines == [0, 1, 2, 3, "ended"]


def test_cancel_works_from_any_thread(qtbot: QtBot, background: Background) -> None:
    record = Record(background.start(asyncio.Event().wait()))
    thread = threading.Thread(target=record.job.cancel)
    thread.start()
    thread.join()
    finished(qtbot, background, record)
    assert record.lines == ["ended"]


def test_ended_waits_until_the_work_has_let_go(qtbot: QtBot, background: Background) -> None:
    steps: list[str] = []

    async def careful() -> AsyncIterator[str]:
        try:
            while True:
                yield "token"
        finally:
            await asyncio.sleep(0)
            steps.append("kept the partial answer")

    record = Record(background.start(careful()))
    record.job.happened.connect(record.job.cancel)
    record.job.ended.connect(lambda: steps.append("ended"))
    finished(qtbot, background, record)
    assert record.lines == ["token", "ended"]
    assert steps == ["kept the partial answer", "ended"]


def test_work_that_never_waits_can_still_be_cancelled(qtbot: QtBot, background: Background) -> None:
    async def endless() -> AsyncIterator[int]:
        while True:
            yield 1

    record = Record(background.start(endless()))
    qtbot.waitUntil(lambda: bool(record.lines))
    record.job.cancel()
    finished(qtbot, background, record)
    assert record.lines[-1] == "ended"


def test_a_slot_that_raises_does_not_hold_up_the_rest(qtbot: QtBot, background: Background) -> None:
    record = Record(background.start(count(3)))

    def stumble(event: object) -> None:
        raise ValueError(event)

    record.job.happened.connect(stumble)
    with qtbot.captureExceptions() as exceptions:
        finished(qtbot, background, record)
    assert record.lines == [0, 1, 2, "ended"]
    assert len(exceptions) == 3


def test_an_ended_job_is_let_go_even_when_a_listener_knows_it(qtbot: QtBot, background: Background) -> None:
    def start() -> "weakref.ref[Job]":
        job = background.start(count(3))
        job.happened.connect(lambda event: job.cancelled)
        job.ended.connect(lambda: job.running)
        return weakref.ref(job)

    job = start()
    with qtbot.waitSignal(background.start(count(9)).ended):
        pass
    gc.collect()
    assert job() is None
