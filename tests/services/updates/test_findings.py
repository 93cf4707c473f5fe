"""What the doctor says of newer versions."""

import pytest

from candor.model.errors import VersionFileUnreachable
from candor.model.finding import Finding, Health
from candor.model.update import Announced, UpdateRecord
from candor.services.update_verbs import UpdateVerbs
from services.updates.conftest import Home
from services.updates.signed import PAGE


def found(home: Home, installed: str = "0.1.0") -> Finding:
    parts = home.parts
    verbs = UpdateVerbs(
        installed, parts.release, parts.kept, parts.settings, parts.visits, parts.leaving, parts.threads
    )
    return verbs.found()


def test_a_build_without_a_place_is_in_order(home: Home) -> None:
    home.release = None
    assert found(home) == Finding("Updates", Health.GOOD, "This build has no place to look for updates")


@pytest.mark.parametrize(
    ("updates", "forbidden", "said"),
    [
        ("off", False, "newer versions yet; nobody is asked unless you say `candor updates`"),
        ("weekly", False, "newer versions yet; updates.example is asked once a week"),
        ("weekly", True, "newer versions yet; nobody is asked"),
    ],
)
def test_who_is_asked_is_said(home: Home, updates: str, forbidden: bool, said: str) -> None:
    home.choose(updates)
    if forbidden:
        home.environment["CANDOR_SET_UPDATES"] = "off"
    assert found(home).words.endswith(said)
    assert found(home).health is Health.GOOD


def test_a_newer_version_is_a_notice_with_its_page(home: Home) -> None:
    home.parts.kept.save(UpdateRecord(1.0, 2.0, Announced("0.2.0", "2026-03-12", f"{PAGE}/0.2.0")))
    told = found(home)
    assert (told.health, told.words) == (Health.NOTICE, "Candor 0.2.0 is there; this is 0.1.0")
    assert f"{PAGE}/0.2.0" in told.remedy
    assert found(home, "0.2.0").words.startswith("This is the newest Candor, 0.2.0")


def test_a_look_that_failed_is_a_notice(home: Home) -> None:
    failure = VersionFileUnreachable("updates.example could not be reached: it did not answer").failure()
    home.parts.kept.save(UpdateRecord(1.0, 2.0, None, failure))
    assert found(home) == Finding("Updates", Health.NOTICE, failure.what, failure.remedy)
