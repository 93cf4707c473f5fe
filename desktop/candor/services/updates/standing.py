"""How things stand: what is known of newer versions, without asking anybody."""

from dataclasses import replace

from candor.model.errors import AddressRefused, ReleaseDamaged, SettingsError
from candor.model.update import Announced, Release, Standing, UpdateRecord, UpdateState
from candor.services.updates.update_parts import UpdateParts
from candor.services.updates.version import order
from candor.services.updates.version_file import leads_to

KEY, NEVER, WEEKLY = "updates", "off", "weekly"


def state_of(parts: UpdateParts) -> UpdateState:
    """What a person is told, what was built in about where to look among it. Reads files: for a thread that may."""
    try:
        release = parts.release()
        host = parts.visits.look_at(release.version_file).host if release else ""
    except (ReleaseDamaged, AddressRefused, SettingsError) as error:
        return UpdateState(parts.installed, failure=error.failure())
    if release is None:
        return UpdateState(parts.installed)
    record = record_of(parts, release)
    announced = record.announced
    return UpdateState(
        installed=parts.installed,
        host=host,
        weekly=is_weekly(parts),
        forbidden=is_forbidden(parts),
        looked=record.looked,
        announced=announced,
        standing=_standing(parts.installed, announced),
        failure=record.failure,
    )


def is_weekly(parts: UpdateParts) -> bool:
    """Whether the person lets the host be asked once a week; not where the settings cannot be read."""
    try:
        return parts.settings.load().updates == WEEKLY
    except SettingsError:
        return False


def is_forbidden(parts: UpdateParts) -> bool:
    """Whether whoever administers this computer has fixed that nobody is asked."""
    return KEY in parts.settings.fixed and not is_weekly(parts)


def record_of(parts: UpdateParts, release: Release) -> UpdateRecord:
    """What was kept; an announcement that this build would not have believed is left out, as a stranger's file has."""
    record = parts.kept.load()
    announced = record.announced
    if announced is None:
        return record
    try:
        order(announced.version)
    except ValueError:
        return replace(record, announced=None)
    return record if leads_to(announced.page, release.page) else replace(record, announced=None)


def _standing(installed: str, announced: Announced | None) -> Standing:
    if announced is None:
        return Standing.UNKNOWN
    here, there = order(installed), order(announced.version)
    return Standing.NEWEST if here == there else Standing.OUTDATED if here < there else Standing.AHEAD
