"""Fails a test that leaves something running behind, and says where it was started and how to end it.

What a fixture of a wider scope (module, session) starts during a test belongs to that scope and is left alone.
"""

from collections.abc import Generator

import pytest

from strict import processes, tasks, threads, timers, windows
from strict.watch import Watch

WATCHES = pytest.StashKey[list[Watch]]()
KINDS: tuple[type[Watch], ...] = (windows.Windows, timers.Timers, threads.Threads, processes.Processes, tasks.Tasks)


def pytest_configure() -> None:
    """Notes from now on where threads and timers are started."""
    threads.remember_where_started()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Notes what exists before the test and its fixtures."""
    item.config.stash[WATCHES] = [kind() for kind in KINDS]
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Counts what a wider fixture starts as existing before the test."""
    if fixturedef.scope == "function":
        return (yield)
    started = [kind() for kind in KINDS]
    try:
        return (yield)
    finally:
        for watch, before in zip(request.config.stash.get(WATCHES, []), started, strict=False):
            watch.allow(before)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Compares after the last fixture has ended."""
    try:
        return (yield)
    finally:
        watches = item.config.stash[WATCHES]
        item.config.stash[WATCHES] = []
        found = [line for watch in watches for line in watch.leftovers()]
        if found:
            pytest.fail("This test left something behind.\n" + "\n".join(found), pytrace=False)
