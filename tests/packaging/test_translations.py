"""The catalogues: what is gathered from the sources, what is kept of a translation, and what is refused."""

import json
from pathlib import Path

import pytest
from translations import catalogue, core_sources, translate, window_sources
from translations.catalogue import Entry, read, updated, written
from translations.collected import Ambiguous, joined
from translations.core_sources import core_messages
from translations.message import Message
from translations.placeholders import complaints
from translations.window_sources import UnknownWords, messages_in

FILES = Message("{n:,} files", "{n:,} file", ("ui/words.py",))
SENT = Message("Sent when {n:,} files are read.", "Sent when {name} is read.")
BLANKS = Message("Compare {one document} with {another}", blanks=True)
DELETE = Message("Delete {title}", where=("ui/sidebar/sidebar.py",))


def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> list[Message]:
    monkeypatch.setattr(window_sources, "place", lambda path: path.name)
    file = tmp_path / "view.py"
    file.write_text(f"from candor.ui.tr import tr, tr_n\nfrom candor.ui.words import count\n{text}", encoding="utf-8")
    return list(messages_in(file))


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ('tr("Stop")', ["Stop"]),
        ('NAME = "Stop"\ntr(NAME)', ["Stop"]),
        ('tr("Stop" if x else "Go on")', ["Stop", "Go on"]),
        ('A, B = "One", "Two"\ntr(B, at=1)', ["Two"]),
        ('NAMES_TR = {"x": "One"}\nfor name in NAMES_TR.values():\n    tr(name)', ["One"]),
        ('SHOWN_TR = Look("file-text", "Text", help="More words")', ["Text", "More words"]),
        ('tr_n(3, "{n} page", "{n} pages")', ["{n} pages"]),
        ('count(3, "page", "pages")', ["{n:,} pages"]),
        ('A_BLANKS_TR = ("Explain {the subject}",)', ["Explain {the subject}"]),
    ],
)
def test_words_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, sources: list[str]) -> None:
    assert [message.source for message in window(tmp_path, monkeypatch, text)] == sources


def test_only_texts_with_blanks_are_marked_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = window(tmp_path, monkeypatch, 'A_BLANKS_TR = (("explain", "Explain {it}"),)\nB_TR = "Delete {title}"')
    assert {message.source: message.blanks for message in found} == {
        "explain": False,
        "Explain {it}": True,
        "Delete {title}": False,
    }


@pytest.mark.parametrize("text", ["tr(words)", 'tr(f"Delete {title}")', "tr_n(3, one, many)", "count(3, one, many)"])
def test_words_that_no_tool_can_find_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    with pytest.raises(UnknownWords, match=r"view\.py:3"):
        window(tmp_path, monkeypatch, text)


def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> dict[str, dict[str, str] | None]:
    monkeypatch.setattr(core_sources, "place", lambda _: "services/words.py")
    file = tmp_path / "words.py"
    file.write_text(text, encoding="utf-8")
    return {message.source: message.kinds for message in core_sources.messages_in(file)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('x = f"Read by {name.title()}"', {"Read by {name}": {"name": "text"}}),
        ('x = f"Only {a.b:,} of {a.b:,} pages"', {"Only {b} of {b2} pages": {"b": "number", "b2": "number"}}),
        ('x = f"It took {duration(s)} and {percent(p)}"', {"It took {s} and {p}": {"s": "duration", "p": "percent"}}),
        ('x = f"The end{f" of {what}" if what else ""}"', {"The end of {what}": {"what": "text"}, "The end": {}}),
        ('x = f"Look at {place or "this place"}"', {"Look at {place}": {"place": "text"}, "this place": {}}),
        ('counted(2, "file")', {"{n:,} files": {"n": "number"}}),
        ('"""Only a docstring of it."""', {}),
        ('x = WHY.get(code, "it refused it")', {"it refused it": {}}),
        ('x = found.get("a key of it")', {}),
        ('x = "reading this would change it"', {"reading this would change it": {}}),
        ('x = "reading model"', {}),
        ('Value = TypeVar("Value", int, str)', {}),
        ('Store("Conversations")', {"Conversations": {}}),
        ('NoTextFound(pages, "slide")', {"{n:,} slides": {"n": "number"}}),
        ('x = "key"', {}),
        ('x = re.compile("so many words")', {}),
        ('x = {"in a key": 1}', {}),
        ('x = y == "so many words"', {}),
        ('x = f"{a} in {b}"', {}),
    ],
)
def test_sentences_of_the_core_become_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, found: dict[str, dict[str, str]]
) -> None:
    quoted = text.replace('f" of {what}" if what else ""', "f' of {what}' if what else ''").replace(
        'place or "this place"', "place or 'this place'"
    )
    assert core(tmp_path, monkeypatch, quoted) == found


def test_the_words_of_every_error_are_among_them() -> None:
    sources = {message.source for message in core_messages()}
    assert {"The disk is full", "Ollama does not have the model {model}", "Protected by a password"} <= sources


def test_what_stands_in_sentences_of_errors_is_among_them() -> None:
    sources = {message.source: message.kinds for message in core_messages()}
    rules = {"a whole number of at least 512", "true or false", "Context window"}
    assert {"it is in trouble itself", "a Word document", "{n:,} slides", *rules} <= set(sources)
    assert "{where} is not a setting; `{near}` is" in sources


def test_a_text_with_two_singulars_is_refused() -> None:
    with pytest.raises(Ambiguous, match="two forms"):
        joined([FILES, Message("{n:,} files", "{n:,} thing")])


@pytest.mark.parametrize(
    ("message", "forms", "language", "wrong"),
    [
        (DELETE, ["{title} löschen"], "de", ""),
        (DELETE, ["Löschen"], "de", "without {title}"),
        (DELETE, ["{titel} {title} löschen"], "de", "with {titel}"),
        (DELETE, ["{title löschen"], "de", "braces"),
        (DELETE, [""], "de", "not translated"),
        (FILES, ["{n:,} Datei", "{n:,} Dateien"], "de", ""),
        (FILES, ["eine Datei", "{n:,} Dateien"], "de", ""),
        (FILES, ["{n:,} Datei", "Dateien"], "de", "without {n:,}"),
        (FILES, ["{n:,} Datei", "{n} Dateien"], "de", "without {n:,}"),
        (FILES, ["un fichier", "{n:,} fichiers"], "fr", "without {n:,}"),
        (FILES, ["{n:,} Datei"], "de", "1 forms"),
        (FILES, ["لا ملفات", "ملف واحد", "ملفان", "{n:,} ملفات", "{n:,} ملفًا", "{n:,} ملف"], "ar", ""),
        (SENT, ["Gesendet, wenn {name} gelesen ist.", "Gesendet, wenn {n:,} Dateien gelesen sind."], "de", ""),
        (SENT, ["Envoyé quand {name} sera lu.", "Envoyé quand {n:,} fichiers seront lus."], "fr", ""),
        (SENT, ["Envoyé quand il sera lu.", "Envoyé quand {n:,} fichiers seront lus."], "fr", "without {n:,}"),
        (SENT, ["Gesendet.", "Gesendet, wenn {name} gelesen ist."], "de", "with {name}"),
        (SENT, ["{name} 读完后发送。"], "zh_CN", "with {name}"),
        (BLANKS, ["{ein Dokument} mit {noch einem} vergleichen"], "de", ""),
        (BLANKS, ["{ein Dokument} vergleichen"], "de", "without a blank"),
        (Message("Get it with `ollama pull {model}`."), ["Mit `ollama holen {model}`."], "de", "in code"),
        (Message("Stop"), ["Halt "], "de", "space at its ends"),
    ],
)
def test_a_translation_holds_what_its_english_holds(
    message: Message, forms: list[str], language: str, wrong: str
) -> None:
    found = list(complaints(message, forms, language))
    assert wrong in "; ".join(found)
    assert bool(found) == bool(wrong)


def test_what_is_translated_stays_and_what_is_gone_is_kept_for_the_day_it_comes_back(tmp_path: Path) -> None:
    messages = {message.source: message for message in (DELETE, FILES)}
    first = updated({}, messages, "de")
    first["Delete {title}"].forms = ["{title} löschen"]
    file = tmp_path / "candor_de.ts"
    file.write_text(written(first, "de"), encoding="utf-8")
    without = updated(read(file), {"{n:,} files": FILES}, "de")
    assert without["Delete {title}"] == Entry(["{title} löschen"], gone=True)
    file.write_text(written(without, "de"), encoding="utf-8")
    back = updated(read(file), messages, "de")
    assert back["Delete {title}"] == Entry(["{title} löschen"])
    assert back["{n:,} files"] == Entry(["", ""], counted=True)


def test_a_catalogue_that_nobody_changed_is_the_same_file(tmp_path: Path) -> None:
    entries = {"a < b & {c}": Entry(["x > y & {c}"]), "{n:,} files": Entry(["{n:,} Datei", ""], counted=True)}
    file = tmp_path / "candor_de.ts"
    file.write_text(written(entries, "de"), encoding="utf-8")
    assert written(read(file), "de") == file.read_text(encoding="utf-8")


def test_a_translator_fills_what_is_asked_and_what_differs_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    messages = {message.source: message for message in (DELETE, FILES)}
    assert translate.todo("de", messages) == 0
    asked = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["source"] for each in asked] == ["Delete {title}", "{n:,} files"]
    asked[0]["text"], asked[1]["forms"] = "Löschen", ["{n:,} Datei", "{n:,} Dateien"]
    lines = tmp_path / "lines"
    lines.write_text("\n".join(json.dumps(each) for each in asked), encoding="utf-8")
    assert translate.fill("de", lines, messages) == 1
    assert "without {title}" in capsys.readouterr().out
    assert read(catalogue.path_of("de"))["{n:,} files"].forms == ["{n:,} Datei", "{n:,} Dateien"]
    assert translate.check("de", messages) == 1
    assert "not translated: 'Delete {title}'" in capsys.readouterr().out
