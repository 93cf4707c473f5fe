"""Asyncio tasks still running when their loop is closed."""

import asyncio
from asyncio import runners
from collections.abc import Iterable

from strict.watch import Watch

_pending: list[str] = []
_cancel_all = runners._cancel_all_tasks  # type: ignore[attr-defined]  # what asyncio.Runner calls as it closes


def _remembering(loop: asyncio.AbstractEventLoop) -> None:
    _pending.extend(_described(task) for task in asyncio.all_tasks(loop))
    _cancel_all(loop)


runners._cancel_all_tasks = _remembering  # type: ignore[attr-defined]


def _described(task: "asyncio.Task[object]") -> str:
    frames = task.get_stack(limit=1)
    where = f"{frames[0].f_code.co_filename}:{frames[0].f_lineno}" if frames else "its first line"
    coroutine = getattr(task.get_coro(), "__qualname__", repr(task.get_coro()))
    return f"asyncio task {coroutine!r}, waiting at {where}: await it, or cancel it and await that."


class Tasks(Watch):
    """The tasks that a closing loop had to cancel."""

    def present(self) -> Iterable[str]:
        """Returns nothing: tasks are noted as their loop closes."""
        _pending.clear()
        return []

    def leftovers(self) -> list[str]:
        """Returns the tasks noted since the test began."""
        found = list(_pending)
        _pending.clear()
        return found
