"""Licences: expressions read and chosen, what metadata declares, texts known, what may ship."""

from pathlib import Path

import pytest
from notices import (
    declared,
    distributions,
    expression,
    judgement,
    standard_texts,
    tables,
)
from notices.contents import of_environment
from steps import lock

from fakes.shipped import MIT, thing, wheel

SITE_PACKAGES = Path(pytest.__file__).parents[1]


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
    metadata = "Project-URL: Source, https://mirror.example/pypi/thing\nProject-URL: Homepage, https://example.org\n"
    assert distributions.source(wheel(tmp_path, f"License: MIT\n{metadata}")) == "https://example.org"


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
