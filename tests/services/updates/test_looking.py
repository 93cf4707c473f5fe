"""Looking for a newer Candor: who is asked and when, what is told and kept, and what is never offered."""

import pytest

from candor.model.connection import Why
from candor.model.errors import (
    NoPlaceToLook,
    OutsideBlocked,
    PageUnreachable,
    ReleaseDamaged,
    UpdateError,
    UpdatesForbidden,
    VersionFileExpired,
    VersionFileUnreachable,
    VersionFileUnsigned,
    VersionFileUnusable,
    VersionFileWentBack,
)
from candor.model.update import Announced, Standing, UpdateRecord
from candor.services.updates.look import look, look_weekly, wait
from candor.services.updates.rhythm import DAY, LATEST, LONGER, SOONEST, WEEK
from candor.services.updates.standing import state_of
from candor.services.updates.version_file import MOST_BYTES
from services.updates.conftest import NAME, Home
from services.updates.signed import PAGE, Made


async def test_a_newer_version_is_told_of_and_known_from_then_on(home: Home) -> None:
    state = await look(home.parts, once=True)
    assert (state.standing, state.offered) == (
        Standing.OUTDATED,
        Announced("0.2.0", "2026-03-12", f"{PAGE}/0.2.0"),
    )
    assert state_of(home.parts) == state
    assert len(home.visits.asked) == 1


@pytest.mark.parametrize(("version", "standing"), [("0.1.0", Standing.NEWEST), ("0.0.9", Standing.AHEAD)])
async def test_what_is_no_newer_is_not_offered(home: Home, version: str, standing: Standing) -> None:
    home.publish(home.made.saying(version=version))
    state = await look(home.parts, once=True)
    assert (state.standing, state.offered) == (standing, None)


async def test_nobody_is_asked_unless_the_person_wants_it(home: Home) -> None:
    with pytest.raises(OutsideBlocked, match=NAME):
        await look(home.parts)
    (row,) = home.rows
    assert (row.why, row.host, row.blocked) == (Why.UPDATE, f"{NAME}", True)
    assert home.visits.asked == []
    assert state_of(home.parts).looked == 0


async def test_asking_weekly_is_the_persons_own_leave(home: Home) -> None:
    home.choose("weekly")
    assert (await look(home.parts)).standing is Standing.OUTDATED


async def test_so_is_the_switch_that_lets_things_leave(home: Home) -> None:
    home.leaves = True
    assert (await look(home.parts)).standing is Standing.OUTDATED


async def test_who_administers_the_computer_can_forbid_it(home: Home) -> None:
    home.choose("weekly")
    home.environment["CANDOR_SET_UPDATES"] = "off"
    with pytest.raises(UpdatesForbidden):
        await look(home.parts, once=True)
    assert state_of(home.parts).forbidden
    assert (wait(home.parts), home.visits.asked, home.rows) == (None, [], [])


async def test_a_build_that_was_told_nothing_asks_nobody(home: Home) -> None:
    home.choose("weekly")
    home.release = None
    with pytest.raises(NoPlaceToLook):
        await look(home.parts, once=True)
    assert (state_of(home.parts).host, wait(home.parts)) == ("", None)
    assert (await look_weekly(home.parts)).host == ""


async def test_a_build_that_was_told_nonsense_says_so(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = home.parts

    def damaged() -> None:
        raise ReleaseDamaged("no keys")

    object.__setattr__(parts, "release", damaged)
    failure = state_of(parts).failure
    assert failure is not None
    assert failure.code == "ReleaseDamaged"
    assert wait(parts) is None


async def failed(home: Home, error: type[UpdateError]) -> None:
    """Looks, which fails so; it is known afterwards, and nothing is offered that was not genuine."""
    with pytest.raises(error) as told:
        await look(home.parts, once=True)
    assert told.value.remedy
    state = state_of(home.parts)
    assert state.failure == told.value.failure()
    assert state.looked == home.now


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (Made().file(), VersionFileUnsigned),
        (b"<html>Welcome to this hotel</html>", VersionFileUnusable),
        (b"{" + b" " * MOST_BYTES + b"}", VersionFileUnusable),
    ],
)
async def test_what_is_not_genuine_is_told_of_and_never_offered(
    home: Home, body: bytes, error: type[UpdateError]
) -> None:
    home.visits.body = body
    await failed(home, error)
    assert state_of(home.parts).announced is None


async def test_a_doubtful_file_takes_back_the_offer_of_an_earlier_one(home: Home) -> None:
    await look(home.parts, once=True)
    home.visits.body = Made().file()
    await failed(home, VersionFileUnsigned)
    assert state_of(home.parts).offered is None


async def test_an_old_file_and_an_expired_one_are_told_of(home: Home) -> None:
    await look(home.parts, once=True)
    home.publish(home.made.saying(version="0.1.9"))
    await failed(home, VersionFileWentBack)
    home.publish(home.made.saying(valid_until="2026-03-19"))
    await failed(home, VersionFileExpired)
    assert state_of(home.parts).offered is None
    home.publish(home.made)
    assert (await look(home.parts, once=True)).failure is None


async def test_a_host_that_is_not_public_is_not_asked(home: Home) -> None:
    home.release = home.made.release("https://printer.local/candor.json")
    failure = state_of(home.parts).failure
    assert failure is not None
    assert failure.code == "AddressRefused"


async def test_being_offline_leaves_what_was_known(home: Home) -> None:
    await look(home.parts, once=True)
    home.visits.fails = PageUnreachable(NAME, "it did not answer")
    with pytest.raises(VersionFileUnreachable, match="did not answer"):
        await look(home.parts, once=True)
    state = state_of(home.parts)
    assert state.offered is not None
    assert state.failure is not None


async def test_a_weekly_look_is_made_once_a_week(home: Home) -> None:
    home.choose("weekly")
    await look_weekly(home.parts)
    home.now += WEEK
    await look_weekly(home.parts)
    assert len(home.visits.asked) == 1, "the two days by chance are not over yet"
    home.now += LONGER
    await look_weekly(home.parts)
    assert len(home.visits.asked) == 2
    assert home.chance == [(0.0, LONGER), (0.0, LONGER)]


async def test_a_failed_look_is_not_repeated_before_its_week_is_over(home: Home) -> None:
    home.choose("weekly")
    home.visits.fails = PageUnreachable(NAME, "it did not answer")
    with pytest.raises(VersionFileUnreachable):
        await look_weekly(home.parts)
    assert (await look_weekly(home.parts)).failure is not None
    assert len(home.visits.asked) == 1


async def test_switched_off_meanwhile_nobody_is_asked(home: Home) -> None:
    home.choose("weekly")
    assert wait(home.parts) is not None
    home.choose("off")
    await look_weekly(home.parts)
    assert (wait(home.parts), home.visits.asked, home.rows) == (None, [], [])


async def test_a_look_waits_some_minutes_by_chance_and_till_it_is_due(home: Home) -> None:
    home.choose("weekly")
    middle = (SOONEST + LATEST) / 2
    assert wait(home.parts) == middle
    assert home.chance == [(SOONEST, LATEST)]
    home.parts.kept.save(UpdateRecord(home.now, home.now + 3 * DAY))
    assert wait(home.parts) == 3 * DAY + middle
    home.parts.kept.save(UpdateRecord(home.now, home.now + 400 * DAY))  # a clock that was a year ahead
    assert wait(home.parts) == middle


@pytest.mark.parametrize(
    "announced",
    [Announced("9.9.9", "2026-01-01", "https://evil.example/get"), Announced("newest", "2026-01-01", f"{PAGE}/x")],
)
async def test_what_a_strangers_file_of_the_data_folder_says_is_not_offered(home: Home, announced: Announced) -> None:
    home.parts.kept.save(UpdateRecord(1.0, 2.0, announced))
    assert state_of(home.parts).announced is None
    assert (await look(home.parts, once=True)).offered is not None


async def test_a_record_that_cannot_be_read_is_begun_anew(home: Home) -> None:
    (home.folder / "updates.json").write_text("{", encoding="utf-8")
    assert (await look(home.parts, once=True)).standing is Standing.OUTDATED
    (home.folder / "updates.json").write_text('{"format": 2, "record": {}}', encoding="utf-8")
    assert state_of(home.parts).looked == 0
