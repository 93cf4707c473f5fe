"""Reads and writes a catalogue in Qt's .ts format (Qt Linguist manual, "TS File Format")."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translations.languages import LANGUAGES
from translations.message import Message
from translations.reading import ROOT

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Candor"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(slots=True)
class Entry:
    """A translation: one text, or one for each form; all "" while nobody has translated it. `gone` where no source
    has it any more: kept for the day it comes back.
    """

    forms: list[str] = field(default_factory=list)
    counted: bool = False
    gone: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it is whole."""
        return bool(self.forms) and all(self.forms)


def path_of(language: str) -> Path:
    """The file of a language's catalogue."""
    return FOLDER / f"candor_{language}.ts"


def read(path: Path) -> dict[str, Entry]:
    """What a catalogue holds, by its English; nothing where there is none yet."""
    if not path.exists():
        return {}
    entries = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        counted = message.get("numerus") == "yes"
        forms = (
            [form.text or "" for form in translation.findall("numerusform")] if counted else [translation.text or ""]
        )
        entries[message.findtext("source") or ""] = Entry(forms, counted, translation.get("type") == "vanished")
    return entries


def updated(entries: dict[str, Entry], messages: dict[str, Message], language: str) -> dict[str, Entry]:
    """The same catalogue with exactly these sources; what is translated and gone is kept as gone."""
    fresh = {}
    for source, message in messages.items():
        known = entries.get(source)
        wanted = LANGUAGES[language].forms if message.is_counted else 1
        if known is None or known.counted != message.is_counted or len(known.forms) != wanted:
            fresh[source] = Entry([""] * wanted, message.is_counted)
        else:
            fresh[source] = Entry(known.forms, known.counted)
    kept = {
        source: Entry(known.forms, known.counted, gone=True)
        for source, known in entries.items()
        if source not in messages and known.is_done
    }
    return dict(sorted({**fresh, **kept}.items()))


def written(entries: dict[str, Entry], language: str) -> str:
    """A catalogue as the text of its file: the same entries make the same bytes."""
    lines = [
        HEAD,
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n    <name>{CONTEXT}</name>\n',
    ]
    for source, entry in entries.items():
        kind = ' type="vanished"' if entry.gone else "" if entry.is_done else ' type="unfinished"'
        numerus = ' numerus="yes"' if entry.counted else ""
        lines.append(f"    <message{numerus}>\n        <source>{escape(source)}</source>\n")
        if entry.counted:
            forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in entry.forms)
            lines.append(f"        <translation{kind}>{forms}\n        </translation>\n    </message>\n")
        else:
            lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>\n    </message>\n")
    return "".join([*lines, "</context>\n</TS>\n"])
