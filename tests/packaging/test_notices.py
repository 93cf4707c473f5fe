"""The notices of third parties: licences read and chosen, texts found, nothing without words, the same each time."""

import json
import sys
from dataclasses import replace
from importlib.metadata import Distribution
from pathlib import Path

import pytest
from inspections import licences as inspection, pinned_tools, validator
from notices import bill, declared, distributions, expression, inside, judgement, standard_texts, tables, third_party
from notices.component import Component, Kind, Text
from notices.contents import Contents, is_library, module, of_bundle, of_environment
from steps import lock
from steps.environment import Failed

SITE_PACKAGES = Path(pytest.__file__).parents[1]
MIT = standard_texts.standard("MIT").replace("<year> <copyright holders>", "2026 Ada")


def wheel(folder: Path, metadata: str, **files: str) -> Distribution:
    """Returns a package laid out in a folder as an installer does."""
    info = folder / "thing-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{metadata}", encoding="utf-8")
    paths = {name.replace("__", "/"): text for name, text in files.items()}
    for name, text in paths.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    record = [f"{name},," for name in ["thing-1.0.dist-info/METADATA", *paths]]
    (info / "RECORD").write_text("\n".join(record), encoding="utf-8")
    return Distribution.at(info)


def thing(**said: object) -> Component:
    """Returns a component that nothing is wrong with, but for what is said."""
    plain = Component("thing", "1.0", "MIT", Kind.PACKAGE, "pkg:pypi/thing@1.0", "https://example.org/thing")
    return replace(plain, **said)  # type: ignore[arg-type]


# Expressions


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("MIT", "MIT"),
        ("apache-2.0", None),
        ("MIT/Apache-2.0", "MIT OR Apache-2.0"),
        ("Apache-2.0  OR  MIT", "Apache-2.0 OR MIT"),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", "(MIT OR Apache-2.0) AND Unicode-3.0"),
        ("MIT OR Apache-2.0 AND ISC", "MIT OR (Apache-2.0 AND ISC)"),
        ("GPL-2.0+ WITH Bootloader-exception", "GPL-2.0-or-later WITH Bootloader-exception"),
        ("MIT AND (MIT AND MIT)", "MIT"),
    ],
)
def test_an_expression_is_put_into_one_form(said: str, meant: str | None) -> None:
    assert str(expression.read(said)) == (meant or said)


@pytest.mark.parametrize(
    "said", ["", "MIT License", "MIT OR", "(MIT", "MIT)", "AND MIT", "Copyright (c) 2026, all rights!"]
)
def test_what_is_no_expression_is_refused(said: str) -> None:
    with pytest.raises(expression.NotAnExpression):
        expression.read(said)


@pytest.mark.parametrize(
    ("said", "goes_by"),
    [
        ("MIT OR Apache-2.0", ("Apache-2.0",)),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", ("LGPL-2.1-or-later",)),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", ("LGPL-3.0-only",)),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", ("Apache-2.0", "Unicode-3.0")),
        ("Apache-2.0 WITH LLVM-exception", ("Apache-2.0 WITH LLVM-exception",)),
        ("GPL-2.0-only", None),
        ("MIT AND GPL-2.0-only", None),
        ("Proprietary", None),
    ],
)
def test_of_a_choice_the_preferred_one_that_goes_with_the_agpl_is_taken(
    said: str, goes_by: tuple[str, ...] | None
) -> None:
    assert expression.chosen(expression.read(said), tables.compatible()) == goes_by


# What metadata declares


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License-Expression: MIT-0\n", "MIT-0"),
        ("License: BSD-3-Clause\n", "BSD-3-Clause"),
        ("License: Apache 2.0\n", "Apache-2.0"),
        ("Classifier: License :: OSI Approved :: MIT License\n", "MIT"),
        ("License: see the file\nClassifier: License :: OSI Approved :: Apache Software License\n", "Apache-2.0"),
    ],
)
def test_metadata_says_it_in_several_ways(tmp_path: Path, metadata: str, licence: str) -> None:
    assert declared.licence("thing", wheel(tmp_path, metadata).metadata, None)[0] == licence


@pytest.mark.parametrize(
    "metadata",
    [
        "",
        "License: UNKNOWN LICENCE\n",
        "Classifier: License :: OSI Approved :: BSD License\n",
        "License: Dual, ask us\n",
    ],
)
def test_what_metadata_leaves_open_is_an_error_with_a_next_step(tmp_path: Path, metadata: str) -> None:
    with pytest.raises(declared.Unknown, match=r"thing declares no licence(.|\n)*corrections\.toml"):
        declared.licence("thing", wheel(tmp_path, metadata).metadata, None)


def test_a_correction_counts_before_metadata_and_says_why(tmp_path: Path) -> None:
    known = tables.Correction(because="the file says so", licence="Zlib")
    said = declared.licence("thing", wheel(tmp_path, "License: Whatever\n").metadata, known)
    assert said == ("Zlib", "correction: the file says so")


def test_every_correction_has_a_reason_and_belongs_to_something_pinned() -> None:
    pinned = {name for name, _ in distributions.pinned(lock.RUNTIME.read_text(encoding="utf-8"))}
    assert set(tables.corrections()) <= pinned
    assert all(correction.because.endswith(".") for correction in tables.corrections().values())


def test_every_part_and_correction_is_under_a_licence_that_is_read() -> None:
    said = [
        row.licence for row in (*tables.parts(), *tables.beside(), *tables.libraries(), *tables.corrections().values())
    ]
    assert [one for one in said if one and str(expression.read(one)) != one] == []


# Texts


def test_a_text_is_known_whoever_owns_it() -> None:
    wrapped = MIT.replace("Permission is hereby granted", "Permission is\nhereby   granted").replace(
        '"Software"', "“Software”"
    )
    assert standard_texts.recognised(wrapped) == "MIT"
    assert standard_texts.owners(wrapped) == ("Copyright (c) 2026 Ada",)


@pytest.mark.parametrize("name", ["MIT", "Apache-2.0", "GPL-3.0-only"])
def test_a_text_with_one_word_more_is_kept_in_its_own_words(name: str) -> None:
    text = standard_texts.standard(name)
    assert standard_texts.recognised(text) == standard_texts.base(name)
    assert standard_texts.recognised(text + "\nNot for use on Sundays.\n") == ""


def test_a_text_without_the_advice_on_how_to_apply_it_is_the_same_text() -> None:
    without = standard_texts.standard("Apache-2.0").partition("APPENDIX")[0]
    assert standard_texts.recognised(without) == "Apache-2.0"


@pytest.mark.parametrize("name", ["LGPL-3.0-only", "LGPL-3.0-or-later"])
def test_the_lesser_licence_brings_the_one_it_stands_on(name: str) -> None:
    assert judgement.standard_names(thing(licence=name)) == ("GPL-3.0", "LGPL-3.0")


def test_there_are_words_for_every_licence_that_may_or_does_ship() -> None:
    for licence in [*tables.compatible(), *tables.open_questions()]:
        assert len(standard_texts.standard(licence)) > 100
    with pytest.raises(KeyError):
        standard_texts.standard("LicenseRef-nobody-wrote-it")


def test_texts_of_a_wheel_are_read_once_each(tmp_path: Path) -> None:
    distribution = wheel(
        tmp_path,
        "License: MIT\n",
        **{"thing-1.0.dist-info__licenses__LICENSE": MIT, "thing__LICENSE": MIT, "thing__NOTICE.txt": "Made by Ada.\n"},
        **{"thing__license.py": "x = 1\n", "thing__LICENSES.json": "{}"},
    )
    names = [text.name for text in distributions.carried(distribution)]
    assert names == ["thing-1.0.dist-info/licenses/LICENSE", "thing/NOTICE.txt"]


def test_a_package_without_a_text_gets_the_standard_one_and_its_owner_from_metadata(tmp_path: Path) -> None:
    found = distributions.component(wheel(tmp_path, "License: MIT\nAuthor-email: Ada <ada@example.org>\n"), ("0" * 64,))
    assert (judgement.standard_names(found), found.copyright) == (("MIT",), ("Authors, by its metadata: Ada",))


def test_where_the_source_is_never_names_a_registry(tmp_path: Path) -> None:
    metadata = "Project-URL: Source, https://pypi.example/project/thing\nProject-URL: Homepage, https://example.org\n"
    assert distributions.source(wheel(tmp_path, f"License: MIT\n{metadata}")) == "https://example.org"


# Judgement


def test_a_licence_without_words_keeps_it_from_shipping() -> None:
    found = judgement.judged([thing(licence="LicenseRef-unheard-of")])
    assert found.wrong[0] == "thing@1.0: no text of LicenseRef-unheard-of in packaging/notices/texts"


@pytest.mark.parametrize("licence", ["GPL-2.0-only", "MIT AND GPL-2.0-only", "CC-BY-NC-4.0", "LicenseRef-Proprietary"])
def test_what_does_not_go_with_the_agpl_keeps_it_from_shipping(licence: str) -> None:
    wrong = judgement.judged([thing(parts=(thing(name="inner", licence=licence, inside="thing"),))]).wrong
    assert any("thing/inner@1.0 is under" in line and "does not go with AGPL" in line for line in wrong)


def test_what_is_known_to_be_in_question_is_said_and_does_not_fail() -> None:
    found = judgement.judged([thing(licence="Apache-2.0 AND LicenseRef-Microsoft-runtime")])
    assert (found.wrong, found.open) == ((), ("thing@1.0 is under LicenseRef-Microsoft-runtime",))


def test_nothing_pinned_is_without_a_licence_and_its_words_on_any_system() -> None:
    runtime = lock.RUNTIME.read_text(encoding="utf-8")
    here = {part.name: part for part in distributions.installed(SITE_PACKAGES, runtime, of_environment(SITE_PACKAGES))}
    assert judgement.judged(here.values()).wrong == ()
    # What only another system installs is told by the table; `dev.py inspect licences_elsewhere` reads its wheels.
    for name in {name for name, _ in distributions.pinned(runtime)} - set(here):
        assert judgement.judged([thing(name=name, licence=tables.corrections()[name].licence)]).wrong == ()


# Contents


def test_modules_and_libraries_are_told_by_their_names() -> None:
    assert [module(file) for file in ("six.py", "a/__init__.py", "a/b.py", "a/b.so")] == ["six", "a", "a.b", ""]
    assert [is_library(name) for name in ("libz.so.1", "x.dll", "y.dylib", "README.so", "a.py")] == [
        True,
        True,
        True,
        True,
        False,
    ]


def test_a_package_ships_by_a_file_or_a_module() -> None:
    contents = Contents(frozenset({"a/data.txt"}), frozenset({"b.core"}))
    assert contents.has_any_of(["a/data.txt"])
    assert contents.has_any_of(["b/core.py"])
    assert not contents.has_any_of(["c/core.py", "c/data.txt"])


def test_a_bundle_that_cannot_be_read_is_an_error_with_a_next_step(tmp_path: Path) -> None:
    for python in (tmp_path / "no python", Path(sys.executable)):
        with pytest.raises(Failed, match=r"python3 dev\.py package bundle"):
            of_bundle(python, tmp_path)


def test_a_library_nobody_names_is_an_error_with_a_next_step() -> None:
    contents = Contents(frozenset({"libmystery.so.1"}))
    with pytest.raises(inside.NotNamed, match=r"libmystery\.so\.1 ships(.|\n)*libraries\.toml"):
        inside.brought_along(contents, lambda file: "", lambda package, library: "", lambda name: None)


def test_libraries_are_told_by_their_files_and_the_systems_own_words_are_kept() -> None:
    contents = Contents(
        frozenset({"libffi.so.8", "cv.libs/libffi-12ab.so.7", "lib-dynload/x.so", "libpython3.12.so.1.0"})
    )
    owned = {"cv.libs/libffi-12ab.so.7": "cv", "lib-dynload/x.so": "other"}
    told = Text("libffi8, copyright file", "words")
    found = inside.brought_along(
        contents, lambda file: owned.get(file, ""), lambda *_: "3.3", lambda name: ("3.4.4", told)
    )
    said = [(part.name, part.version, part.inside, part.licence, part.texts) for part in found]
    assert said == [("libffi", "3.4.4", "", "MIT", (told,)), ("libffi", "3.3", "cv", "MIT", ())]


def test_lists_inside_wheels_lose_the_paths_of_the_machine_they_were_made_on(tmp_path: Path) -> None:
    crate = {
        "name": "serde",
        "version": "1.2",
        "purl": "pkg:cargo/serde@1.2?download_url=file:///home/runner/serde",
        "author": "Ada <ada@example.org>",
        "licenses": [{"expression": "MIT/Apache-2.0"}],
    }
    own = {"name": "thing", "version": "1.0", "purl": "pkg:pypi/thing@1.0", "licenses": [{"license": {"id": "MIT"}}]}
    listed = json.dumps({"components": [crate, own, {"name": "no licence"}]})
    found = distributions.component(
        wheel(tmp_path, "License: MIT\n", **{"thing-1.0.dist-info__sboms__a.json": listed}), ()
    )
    assert [(part.purl, part.licence, part.copyright) for part in found.parts] == [
        ("pkg:cargo/serde@1.2", "MIT OR Apache-2.0", ("Authors: Ada",))
    ]


# What is written


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
