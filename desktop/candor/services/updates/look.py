"""The verb: ask the one host which Candor is the newest."""

import os
from dataclasses import replace
from datetime import UTC, datetime

from candor.model.connection import Why
from candor.model.errors import (
    NoPlaceToLook,
    OutsideBlocked,
    OutsideError,
    PageTooLarge,
    UpdateError,
    UpdatesForbidden,
    VersionFileUnreachable,
    VersionFileUnusable,
)
from candor.model.update import Announced, Release, UpdateState
from candor.services.updates.rhythm import is_due, next_due, seconds_until
from candor.services.updates.standing import is_forbidden, is_weekly, record_of, state_of
from candor.services.updates.update_parts import UpdateParts
from candor.services.updates.version_file import read_version_file


async def look(parts: UpdateParts, *, once: bool = False) -> UpdateState:
    """Fetches the version file and says how things stand; what it says, or how it failed, is kept.

    The host may be reached where the person has it asked weekly, allows it `once`, or lets things leave this machine.
    Else it raises OutsideBlocked. Raises UpdateError, SettingsError.
    """
    release = await parts.threads.look(_permitted, parts, once)
    try:
        announced = await _announced(release, parts)
    except UpdateError as error:
        kept = await parts.threads.look(record_of, parts, release)
        await parts.threads.look(parts.kept.save, replace(kept, failure=error.failure()))
        raise
    kept = await parts.threads.look(record_of, parts, release)
    await parts.threads.look(parts.kept.save, replace(kept, announced=announced, failure=None))
    return await parts.threads.look(state_of, parts)


async def look_weekly(parts: UpdateParts) -> UpdateState:
    """Looks where the person has it done weekly and a week has gone by, else tells what is known."""
    if await parts.threads.look(_wants_now, parts):
        return await look(parts)
    return await parts.threads.look(state_of, parts)


def wait(parts: UpdateParts) -> float | None:
    """Seconds before the next weekly look, None where there is none. Reads files: for a thread that may."""
    return seconds_until(parts.kept.load(), parts.clock(), parts.between) if state_of(parts).weekly else None


def _wants_now(parts: UpdateParts) -> bool:
    return state_of(parts).weekly and is_due(parts.kept.load(), parts.clock())


def _permitted(parts: UpdateParts, once: bool) -> Release:
    """Where to look. The next look is put off before this one begins, so that a crash does not make it two."""
    release = parts.release()
    if release is None:
        raise NoPlaceToLook
    if is_forbidden(parts):
        raise UpdatesForbidden
    host, port = parts.visits.reaches(os.fsencode(release.version_file))
    parts.leaving.anywhere(Why.UPDATE, host, port, once=once or is_weekly(parts))
    now = parts.clock()
    parts.kept.save(replace(record_of(parts, release), looked=now, due=next_due(now, parts.between)))
    return release


async def _announced(release: Release, parts: UpdateParts) -> Announced:
    host = parts.visits.look_at(release.version_file).host
    try:
        data = await parts.visits.version_file(release.version_file)
    except OutsideBlocked:
        raise
    except PageTooLarge as error:
        raise VersionFileUnusable(host, "it is too large") from error
    except OutsideError as error:
        raise VersionFileUnreachable(str(error)) from error
    known = (await parts.threads.look(record_of, parts, release)).announced
    today = datetime.fromtimestamp(parts.clock(), UTC).date()
    return await parts.threads.look(read_version_file, data, host, release, known, today)
