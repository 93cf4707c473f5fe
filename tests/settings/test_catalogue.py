"""The catalogue: every setting is described, and the manual says what the catalogue says."""

from pathlib import Path

import msgspec
import pytest

from candor.model.errors import SettingRefused
from candor.settings.catalogue import CATALOGUE
from candor.settings.manual import manual
from candor.settings.setting import Kind
from candor.settings.settings import Settings

MANUAL = Path(__file__).parents[2] / "docs" / "settings.md"


def test_every_setting_is_described_and_nothing_else() -> None:
    assert set(CATALOGUE) == set(Settings.__struct_fields__)


@pytest.mark.parametrize("key", list(CATALOGUE))
def test_a_description_is_one_plain_sentence_and_its_default_can_be_written(key: str) -> None:
    setting = CATALOGUE[key]
    assert setting.title[0].isupper()
    assert not setting.title.endswith(".")
    assert setting.sentence.endswith(".")
    assert setting.sentence.count(". ") == 0
    assert setting.read(setting.written(setting.default)) == setting.default
    assert setting.words(setting.default)


@pytest.mark.parametrize("key", [key for key, one in CATALOGUE.items() if one.choices])
def test_every_choice_is_one_the_setting_can_have(key: str) -> None:
    setting = CATALOGUE[key]
    for written, words in setting.choices:
        value = setting.read(written)
        assert msgspec.convert({key: value}, Settings)
        assert setting.words(value) == words


def test_the_manual_is_made_of_the_catalogue() -> None:
    assert MANUAL.read_text(encoding="utf-8") == manual()


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("context", " 4096 ", 4096),
        ("temperature", "0.4", 0.4),
        ("temperature", "1", 1.0),
        ("temperature", "", None),
        ("only_documents", "false", False),
        ("model", "", ""),
        ("theme", "dark", "dark"),
    ],
)
def test_what_is_typed_becomes_a_value(key: str, text: str, value: object) -> None:
    read = CATALOGUE[key].read(text)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("context", "12", "Context window must be a whole number of at least 512"),
        ("context", "", "Context window must be a whole number of at least 512"),
        ("context", "12.5", "Context window must be a whole number of at least 512"),
        ("temperature", "warm", "Temperature must be a number from 0 to 2"),
        ("temperature", "nan", "Temperature must be a number from 0 to 2"),
        ("theme", "pink", 'Colours must be "system", "light" or "dark"'),
    ],
)
def test_what_it_cannot_be_is_refused_with_what_it_must_be(key: str, text: str, words: str) -> None:
    with pytest.raises(SettingRefused) as told:
        CATALOGUE[key].read(text)
    assert str(told.value) == words


def test_kinds_follow_the_types() -> None:
    kinds = {key: CATALOGUE[key].kind for key in ("context", "temperature", "only_documents", "theme", "model")}
    assert kinds == {
        "context": Kind.WHOLE,
        "temperature": Kind.NUMBER,
        "only_documents": Kind.SWITCH,
        "theme": Kind.CHOICE,
        "model": Kind.TEXT,
    }
