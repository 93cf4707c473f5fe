"""The window speaks the language that was chosen, else the system's where there is a catalogue, else English."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from translations.catalogue import Entry, written
from translations.languages import LANGUAGES
from translations.release import release

from candor.model.text import Place
from candor.ui.controls.key_words import key_words, with_keys
from candor.ui.language.language import NAMES, language_of, speak
from candor.ui.models.model_words import about
from candor.ui.passages.place import own_place_words
from candor.ui.tr import figure, said, tr, tr_n, typed
from candor.ui.words import day, sentence, size
from ui.stub_models import LLAMA

ARABIC = ["0", "1", "2", "{n} few", "{n} many", "{n} others"]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        shiboken6.delete(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    given = {
        "de": {"Stop": Entry(["Halt"]), "Delete {title}": Entry(["{title} löschen"]), "Go on": Entry([""])},
        "ar": {"{n} files": Entry(ARABIC, counted=True), "Delete {title}": Entry(["حذف {title}"])},
    }
    given["de"] |= {"{n} files": Entry(["{n} Datei", "{n} Dateien"], counted=True), "{who} left": Entry(["{who} ging"])}
    for language, entries in given.items():
        file = tmp_path / f"candor_{language}.ts"
        file.write_text(written(entries, language), encoding="utf-8")
        release(file, file.with_suffix(".qm"))
    (tmp_path / "sentences.json").write_text('[{"text": "{who} left", "kinds": {"who": "text"}}]', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("de", ["en-US"], "de"),
        ("", ["de-AT", "de", "en-US"], "de"),
        ("", ["it-IT", "it", "fr-FR"], "fr"),
        ("", ["en-GB", "en", "de-DE"], "en"),
        ("", ["pt-PT", "pt"], "pt_BR"),
        ("", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW"], "en"),
        ("", ["ar-EG", "ar"], "ar"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("klingon", ["es-MX"], "es"),
    ],
)
def test_which_language_is_meant(chosen: str, system: list[str], language: str) -> None:
    assert language_of(chosen, system) == language


def test_every_catalogue_has_a_language_to_choose() -> None:
    assert {"en", *LANGUAGES} == set(NAMES)


def test_words_numbers_and_days_follow_the_language(app: QApplication, catalogues: Path) -> None:
    assert speak(app, "de", catalogues) == "de"
    assert (tr("Stop"), tr("Delete {title}", title="X"), tr("Go on")) == ("Halt", "X löschen", "Go on")
    assert [tr_n(number, "{n} file", "{n} files") for number in (1, 2)] == ["1 Datei", "2 Dateien"]
    assert (figure(12345), figure(1.5, ".2f"), size(1_234_000)) == ("12.345", "1,50", "1,2 MB")
    assert day(datetime(2019, 3, 12, 14, 20).timestamp(), date(2020, 1, 1)) == "12 März 2019"
    assert said("Anna left") == "Anna ging"
    assert app.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_keys_are_called_as_on_the_languages_keyboards(app: QApplication, catalogues: Path) -> None:
    assert with_keys("Show sidebar", "Ctrl+B") == "Show sidebar (Ctrl B)"
    speak(app, "de", catalogues)
    assert (key_words("Ctrl+N"), with_keys("X", "Shift+Enter")) == ("Strg N", "X (Umschalt Enter)")


def test_a_number_is_read_with_either_point(app: QApplication) -> None:
    assert [typed(text) for text in ("0,5", " 0.5 ", "12", "1,2,3", "")] == ["0.5", "0.5", "12", "1,2,3", ""]


def test_weights_are_figures_of_the_language(app: QApplication, catalogues: Path) -> None:
    speak(app, "de", catalogues)
    assert about(LLAMA).startswith("8,03 billion")


def test_arabic_is_laid_out_from_the_right_and_what_is_named_keeps_its_direction(
    app: QApplication, catalogues: Path
) -> None:
    speak(app, "ar", catalogues)
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert tr("Delete {title}", title="lease.pdf") == "حذف \u2068lease.pdf\u2069"
    assert tr("Delete {title}", title=Path("lease.pdf")) == "حذف \u2068lease.pdf\u2069"
    assert tr("Delete {title}", title=7) == "حذف 7"
    assert own_place_words(Place(0, 1, page=2, heading=("§ 2 Rent",))) == "page 2, \u2068§ 2 Rent\u2069"
    forms = [tr_n(number, "{n} file", "{n} files") for number in (0, 1, 2, 3, 11, 100)]
    assert forms == ["0", "1", "2", "3 few", "11 many", "100 others"]
    assert figure(1234) == "1,234"  # digits as in file names and code


def test_english_needs_no_catalogue(app: QApplication, catalogues: Path) -> None:
    assert speak(app, "en", catalogues) == "en"
    assert not app.findChildren(QTranslator)
    assert (tr("Stop"), said("Anna left"), figure(12345)) == ("Stop", "Anna left", "12,345")


def test_a_language_without_its_catalogue_stays_english(app: QApplication, tmp_path: Path) -> None:
    speak(app, "fr", tmp_path)
    assert (tr("Stop"), said("Anna left")) == ("Stop", "Anna left")


@pytest.mark.parametrize(
    ("words", "told"),
    [("Nothing", "Nothing."), ("Nothing.", "Nothing."), ("Why?", "Why?"), ("", ""), ("没有。", "没有。")],
)
def test_a_sentence_ends_once(words: str, told: str) -> None:
    assert sentence(words) == told
