"""Lays pages out for paper in a worker process, which ends with it: the window is not held up, and no file is read."""

from candor.documents.boxes.box import Box
from candor.documents.boxes.messages import Print, Printed
from candor.documents.limits import Limits
from candor.model.errors import ReaderCrashed

LIMITS = Limits(seconds=600.0)


async def printed(markup: str, style: str, title: str) -> bytes:
    """A page as PDF. Raises DocumentError."""
    box = Box(LIMITS, patient=False)
    try:
        reply = await box.do(Print(markup, style, title))
    finally:
        await box.end()
    if not isinstance(reply, Printed):
        raise ReaderCrashed
    return reply.data
