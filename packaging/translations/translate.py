"""Keeps the catalogues: `python3 dev.py translate [--check|--todo LANGUAGE] [--fill LANGUAGE FILE]`.

Alone it writes what the sources say into every catalogue in resources/translations. `--todo de` prints what German
still lacks, a JSON object a line; `--fill de FILE` takes such lines with "text", or "forms" where a number decides,
and refuses those whose placeholders differ; `--check de` says what is missing or wrong.
"""

import hashlib
import json
import sys
from pathlib import Path

# Run as a script, Python knows this folder but not the package it is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from translations.catalogue import FOLDER, path_of, read, updated, written
from translations.collected import Ambiguous, all_messages, sentences
from translations.languages import LANGUAGES
from translations.message import Message
from translations.placeholders import complaints
from translations.window_sources import UnknownWords

# What a translator could not guess from the English.
NOTES = {
    "d MMM yyyy": "a pattern of Qt's QLocale, not words: MMM is the month's short name, MMMM its long one",
    "d MMM": "a pattern of Qt's QLocale, not words",
    "HH:mm": "a pattern of Qt's QLocale, not words",
    ", ": "stands between the parts of a list",
    "{sentence}.": "a sentence with its stop",
    "{source}, match {match:.2f}": "{source} is such as: Source 3, lease.pdf",
    "{same} on page {page}": "{same} is such as: Same figure",
    "{same} in passage {rank}": "{same} is such as: Same figure",
    "The model wrote {written}, its {rank} choice.": "{rank} is a number in figures, such as 2",
}
BLANKS = "what stands in braces is for the person to fill in, and is translated too"
SENTENCES = FOLDER / "sentences.json"


def number(source: str) -> str:
    """What a message is called in the lines for translators: the same as long as its English is."""
    return hashlib.sha256(source.encode()).hexdigest()[:8]


def sentences_text(messages: dict[str, Message]) -> str:
    """The file of the core's sentences: one a line, so that a change shows."""
    lines = [json.dumps(one, ensure_ascii=False) for one in sentences(messages.values())]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def update(messages: dict[str, Message]) -> int:
    """Write every catalogue anew with what the sources say; says how much is left to do."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    SENTENCES.write_text(sentences_text(messages), encoding="utf-8")
    for language in LANGUAGES:
        entries = updated(read(path_of(language)), messages, language)
        path_of(language).write_text(written(entries, language), encoding="utf-8")
        left = sum(not entry.is_done for entry in entries.values())
        print(f"{language:<6} {len(messages)} messages, {left} to translate")
    return 0


def todo(language: str, messages: dict[str, Message]) -> int:
    """Print what a language lacks, with what a translator needs to know."""
    entries = read(path_of(language))
    for source, message in messages.items():
        if source in entries and entries[source].is_done:
            continue
        asked: dict[str, object] = {"id": number(source), "source": source}
        if message.is_counted:
            asked |= {"one": message.one, "forms": [""] * LANGUAGES[language].forms}
        else:
            asked |= {"text": ""}
        said = NOTES.get(source, BLANKS if message.blanks else "")
        note = {"note": said} if said else {}
        print(json.dumps({**asked, "where": message.where[0], **note}, ensure_ascii=False))
    return 0


def fill(language: str, file: Path, messages: dict[str, Message]) -> int:
    """Take translations over, but for those that do not hold what their English holds."""
    entries = updated(read(path_of(language)), messages, language)
    known, refused, taken = {number(source): message for source, message in messages.items()}, 0, 0
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        given = json.loads(line)
        forms = given.get("forms") or [given.get("text", "")]
        message = known.get(given.get("id", ""))
        wrong = ["its source is not known"] if message is None else list(complaints(message, forms, language))
        if message is None or wrong:
            refused += 1
            print(f"{given.get('id')}: {'; '.join(wrong)}\n    {given.get('source', '')}\n    {forms}")
            continue
        entries[message.source].forms = forms
        taken += 1
    path_of(language).write_text(written(entries, language), encoding="utf-8")
    print(f"{taken} taken, {refused} refused, {sum(not entry.is_done for entry in entries.values())} to translate")
    return 1 if refused else 0


def check(language: str, messages: dict[str, Message]) -> int:
    """Say of every message what is wrong with its translation."""
    entries, wrong = read(path_of(language)), 0
    for source, message in messages.items():
        forms = entries[source].forms if source in entries else []
        for complaint in complaints(message, forms, language) if forms else ["not in the catalogue"]:
            wrong += 1
            print(f"{number(source)} {complaint}: {source!r} {forms}")
    print(f"{language}: {wrong or 'nothing'} wrong in {len(messages)} messages")
    return 1 if wrong else 0


def main(words: list[str]) -> int:
    """Do what was asked; returns 0 when all of it succeeded."""
    try:
        messages = all_messages()
    except (UnknownWords, Ambiguous) as error:
        print(error, file=sys.stderr)
        return 1
    match words:
        case []:
            return update(messages)
        case ["--todo", language] if language in LANGUAGES:
            return todo(language, messages)
        case ["--check", language] if language in LANGUAGES:
            return check(language, messages)
        case ["--fill", language, file] if language in LANGUAGES:
            return fill(language, Path(file), messages)
    print(__doc__, f"\nLanguages: {', '.join(LANGUAGES)}")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
