"""The catalogues hold exactly what the sources say, and every translation holds what its English holds.

After a change of words: `python3 dev.py translate` brings the catalogues in line.
"""

from functools import cache
from pathlib import Path

import pytest
from translations.catalogue import Entry, path_of, read
from translations.collected import all_messages
from translations.languages import LANGUAGES
from translations.message import Message
from translations.placeholders import complaints
from translations.translate import SENTENCES, sentences_text

each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def messages() -> dict[str, Message]:
    return all_messages()


@cache
def entries(language: str) -> dict[str, Entry]:
    return {source: entry for source, entry in read(path_of(language)).items() if not entry.gone}


@each_language
def test_every_source_is_in_the_catalogue_and_nothing_else(language: str) -> None:
    held = {source: entry.counted for source, entry in entries(language).items()}
    wanted = {source: message.is_counted for source, message in messages().items()}
    assert sorted(held.items() ^ wanted.items()) == []


def test_an_english_word_is_not_used_for_two_things() -> None:
    where = {word: {Path(each).parts[:2] for each in messages()[word].where} for word in ("Keep", "Reading")}
    dialogs = {("ui", "models"), ("ui", "dialogs"), ("ui", "sidebar")}  # beside Delete and Forget
    assert where == {"Keep": dialogs, "Reading": {("ui", "library")}}


@each_language
def test_nothing_is_left_to_translate(language: str) -> None:
    assert [source for source, entry in entries(language).items() if not entry.is_done] == []


def test_the_window_recognises_the_sentences_of_the_core_as_they_are() -> None:
    assert SENTENCES.read_text(encoding="utf-8") == sentences_text(messages())


@each_language
def test_every_translation_holds_what_its_english_holds(language: str) -> None:
    done = ((source, entry) for source, entry in entries(language).items() if any(entry.forms))
    wrong = {
        source: found
        for source, entry in done
        if source in messages() and (found := list(complaints(messages()[source], entry.forms, language)))
    }
    assert wrong == {}
