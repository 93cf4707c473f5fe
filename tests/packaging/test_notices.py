"""The notices: every text once, every component named, the same bytes each time."""

import json
from pathlib import Path

import product
import pytest
from inspections import licences as inspection, pinned_tools, validator
from notices import (
    bill,
    prepare,
    third_party,
)
from notices.component import Component, Kind, Text
from steps import lock
from steps.environment import Failed

from fakes.shipped import MIT, thing


@pytest.fixture
def whole() -> tuple[Component, ...]:
    """Returns two packages, one with a crate and a part, whose texts are the same but for one."""
    crate = thing(name="serde", kind=Kind.CRATE, inside="thing", copyright=("Authors: Ada",))
    part = thing(name="GEOS", kind=Kind.PART, inside="thing", licence="LGPL-2.1-or-later")
    first = thing(parts=(part, crate), texts=(Text("LICENSE", MIT),), hashes=("0" * 64,))
    return first, thing(name="other", texts=(Text("LICENSE", MIT), Text("NOTICE", "Made by Ada.")))


def test_a_text_is_printed_once_and_referred_to(whole: tuple[Component, ...]) -> None:
    written = third_party.written(whole, "linux-x86_64")
    assert written.count("Permission is hereby granted, free of charge") == 1
    assert written.count("Made by Ada.") == 1
    sections = written.partition("\n1  Packages\n")[2]
    assert sections.count("(MIT)") == 2
    assert "T1 (NOTICE)" in sections


def test_the_words_of_candors_own_licence_are_in_it(whole: tuple[Component, ...]) -> None:
    written = third_party.written(whole, "linux-x86_64")
    assert "words\nare L1 in part 7" in written
    assert "\nL1  AGPL-3.0\n" in written
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in written


def test_the_source_of_what_asks_for_it_is_named(whole: tuple[Component, ...]) -> None:
    asked = third_party.sources(whole).partition("\n\n")[2]
    assert "GEOS 1.0, LGPL-2.1-or-later\n    https://example.org/thing\n" in third_party.sources(whole)
    assert "other 1.0" not in asked


def test_no_line_but_of_a_text_is_wider_than_a_terminal(whole: tuple[Component, ...]) -> None:
    before_texts = third_party.written(whole, "linux-x86_64").rpartition("\n7  The texts")[0]
    assert [line for line in before_texts.splitlines() if len(line) > 102] == []


def test_the_bill_is_the_same_bytes_and_another_for_another_content(whole: tuple[Component, ...]) -> None:
    first = bill.written(whole, "linux-x86_64", 1700000000)
    assert first == bill.written(whole, "linux-x86_64", 1700000000)
    assert json.loads(first)["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    other = json.loads(bill.written(whole[:1], "linux-x86_64", 1700000000))
    assert other["serialNumber"] != json.loads(first)["serialNumber"]


@pytest.fixture
def product_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: tuple[Component, ...]) -> Path:
    """Returns a project in which `whole` ships, with a bundle but no app for macOS."""
    bundle = tmp_path / "dist" / "bundle" / "_internal"
    bundle.mkdir(parents=True)
    monkeypatch.setattr(product, "ROOT", tmp_path)
    monkeypatch.setattr(prepare, "BUNDLES", (bundle, tmp_path / "dist" / "Candor.app"))
    monkeypatch.setattr(prepare, "everything", lambda contents: whole)
    monkeypatch.setattr(prepare, "site_packages", lambda: tmp_path)
    monkeypatch.setattr(product, "BUNDLE", tmp_path / "no bundle to read")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return tmp_path


def test_both_files_are_put_where_people_and_the_bundle_have_them(product_folders: Path) -> None:
    linked = product_folders / "dist" / "bundle" / "_internal" / prepare.PLACE / prepare.NOTICES
    linked.parent.mkdir(parents=True)
    elsewhere = product_folders / "published"
    elsewhere.write_text("another build's", encoding="utf-8")
    linked.hardlink_to(elsewhere)
    assert "4 components" in prepare.make_notices()
    assert elsewhere.read_text(encoding="utf-8") == "another build's", "a shared file is replaced, not changed"
    for name in (prepare.NOTICES, prepare.BILL):
        assert (linked.parent / name).read_bytes() == (product_folders / prepare.PLACE / name).read_bytes()
    assert not (product_folders / "dist" / "Candor.app").exists()


def test_nothing_is_written_where_something_may_not_ship(
    product_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "everything", lambda contents: (thing(licence="GPL-2.0-only"),))
    with pytest.raises(Failed, match=r"thing@1\.0 is under GPL-2\.0-only"):
        prepare.make_notices()
    assert not (product_folders / prepare.PLACE).exists()


def test_the_bill_and_what_ships_are_compared_both_ways(whole: tuple[Component, ...]) -> None:
    said = json.loads(bill.written(whole, "linux-x86_64", 0))
    assert list(inspection.differing(said, whole)) == []
    assert list(inspection.differing(said, whole[1:])) == [
        "thing/GEOS@1.0 is in the bill and does not ship",
        "thing/serde@1.0 is in the bill and does not ship",
        "thing@1.0 is in the bill and does not ship",
    ]
    assert list(inspection.differing({"components": []}, whole[1:])) == ["other@1.0 ships and is not in the bill"]


def test_notices_that_leave_something_out_are_found(whole: tuple[Component, ...]) -> None:
    assert list(inspection.unsaid("thing and serde", whole)) == [
        "thing/GEOS@1.0 is not in THIRD-PARTY.txt",
        "other@1.0 is not in THIRD-PARTY.txt",
    ]


@pytest.mark.skipif(
    not pinned_tools.is_installed(lock.VALIDATOR),
    reason="no schemas here: python3 dev.py inspect licences fetches them",
)
def test_the_bill_is_valid_and_a_broken_one_is_not(whole: tuple[Component, ...], tmp_path: Path) -> None:
    file = tmp_path / "bill.json"
    file.write_text(bill.written(whole, "linux-x86_64", 0), encoding="utf-8")
    assert validator.complaints(file) == []
    for broken in ('"type": "library"', '"bomFormat": "CycloneDX"', '"expression": "MIT"'):
        assert broken in file.read_text(encoding="utf-8")
        changed = tmp_path / "broken.json"
        changed.write_text(file.read_text(encoding="utf-8").replace(broken, broken[:-1] + 'x"'), encoding="utf-8")
        assert validator.complaints(changed) != [], broken
