"""The language of the window: the person's choice, else the system's where Candor speaks it, else English."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from candor.ui.language.recognizer import Recognizer
from candor.ui.language.template import Template

# By their own names, so that whoever cannot read the language that is on finds theirs.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
# With these regions figures are written in the digits that also stand in file names, in code and on the wire.
REGIONS = {"ar": "ar_AE"}
# What the system calls a language, from its most exact name to its widest.
MEANT = {"pt": "pt_BR", "zh_Hans": "zh_CN", "zh_SG": "zh_CN", "zh": "zh_CN"}
OTHER_SIGNS = ("zh_Hant", "zh_TW", "zh_HK", "zh_MO")


class Sentence(msgspec.Struct, frozen=True):
    """A line of sentences.json."""

    text: str
    kinds: dict[str, str]
    one: str = ""


def language_of(chosen: str, system: Iterable[str]) -> str:
    """A key of NAMES; `chosen` is one or "", `system` what the system's person reads, such as "de-AT", best first."""
    if chosen in NAMES:
        return chosen
    return next((known for name in system if (known := _known(name))), "en")


def speak(app: QApplication, chosen: str, folder: Path) -> str:
    """Lets the window speak a language, before any widget is made; returns which. `folder` holds the catalogues.

    Widgets, Qt's own dialogs, figures and days follow, and the window is laid out from the side that is written from.
    """
    language = language_of(chosen, QLocale.system().uiLanguages())
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for catalogue in (Path(qt, f"qtbase_{language}.qm"), folder / f"candor_{language}.qm"):
            translator = QTranslator(app)
            if translator.load(str(catalogue)):
                app.installTranslator(translator)
        app.installTranslator(Recognizer(templates_in(folder), app))
    return language


def templates_in(folder: Path) -> list[Template]:
    """The core's sentences, as the catalogues' sources were collected; none where the file is not there."""
    file = folder / "sentences.json"
    if not file.exists():
        return []
    return templates_of(msgspec.json.decode(file.read_bytes(), type=list[Sentence]))


def templates_of(sentences: Sequence[Sentence]) -> list[Template]:
    """A template for each sentence, and one more for the form of the number 1."""
    plain = [Template(each.text, each.kinds) for each in sentences if not each.one]
    counted = [(each.one, each.text, each.kinds) for each in sentences if each.one]
    return plain + [Template(form, kinds, (one, many)) for one, many, kinds in counted for form in (one, many)]


def _known(name: str) -> str:
    """The language Candor speaks that is meant by one name of the system's; "" for none."""
    name = name.replace("-", "_")
    if name.startswith(OTHER_SIGNS):
        return ""
    parts = name.split("_")
    widest = ("_".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((MEANT.get(each, each) for each in widest if MEANT.get(each, each) in NAMES), "")


def _locale(language: str) -> QLocale:
    """The system's own way to write figures and days where it is of the same language, else the language's."""
    wanted, system = QLocale(REGIONS.get(language, language)), QLocale.system()
    return system if system.language() == wanted.language() and system.zeroDigit() == "0" else wanted
