"""The catalogues hold exactly what the sources say, and every translation holds what its English holds.

After a change of words: `python3 dev.py translate` brings the catalogues in line.
"""

from functools import cache

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
