"""The rows of the settings page that are made of the catalogue."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from candor.settings.catalogue import CATALOGUE
from candor.settings.setting import Kind, Setting
from candor.settings.settings import Settings
from candor.ui.controls.check import Check
from candor.ui.controls.choice import Choice
from candor.ui.controls.field import Field
from candor.ui.controls.follow import follow
from candor.ui.controls.section import Section
from candor.ui.controls.setting_row import SettingRow
from candor.ui.theme.theme import Theme
from candor.ui.tr import figure, tr, typed

OFFERED = ("model", "embedder", "language")
"""Texts that are picked from a list, which is known only while Candor runs: `offer` gives it."""
NUMBER_WIDTH, TEXT_WIDTH = 96, 240

Control = Choice | Check | Field


class CatalogueRows(QObject):
    """Makes the sections and keeps their rows. `wanted` carries a setting's key and what was chosen or typed, as text;
    `reset_asked` the key of one that goes back to its default.
    """

    wanted = Signal(str, str)
    reset_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sections: list[Section] = []
        self.rows: dict[str, SettingRow] = {}
        self._controls: dict[str, Control] = {}
        self.places: dict[str, Section] = {}
        for setting in CATALOGUE.values():
            self._add(setting)
        self.places["language"].set_shown(self.rows["language"], False)

    def show(self, settings: Settings, at_start: Settings, is_fixed: Callable[[str], bool]) -> None:
        """Shows what holds, what only holds after a restart, and what cannot be changed here."""
        for key, setting in CATALOGUE.items():
            value, row = getattr(settings, key), self.rows[key]
            self._show_value(setting, value)
            row.set_changed(value != setting.default and not is_fixed(key))
            row.set_note(_note(setting, is_fixed(key), value != getattr(at_start, key)))
            self._controls[key].setEnabled(not is_fixed(key))

    def refuse(self, key: str, words: str) -> None:
        """Says what is wrong with what was typed, which stays to be corrected."""
        self.rows[key].set_note(words, fault=True)

    def offer(self, key: str, choices: Sequence[tuple[str, str]]) -> None:
        """What can be picked for one of OFFERED: (value, words), beside no choice at all."""
        control, setting = self._controls[key], CATALOGUE[key]
        if isinstance(control, Choice):
            control.choices = [("", tr(setting.none)), *choices]
            self._show_value(setting, control.value)
        self.places[key].set_shown(self.rows[key], True)

    def _add(self, setting: Setting) -> None:
        section = next((one for one in self.sections if one.heading.text == tr(setting.heading)), None)
        if section is None or section.group is not setting.group:
            section = Section(self._theme, setting.group, tr(setting.heading))
            self.sections.append(section)
        control = self._control(setting)
        self._controls[setting.key], self.places[setting.key] = control, section
        self.rows[setting.key] = row = section.add_row(tr(setting.title), tr(setting.sentence), control)
        row.reset_asked.connect(lambda: self.reset_asked.emit(setting.key))

    def _control(self, setting: Setting) -> Control:
        key = setting.key
        if setting.kind is Kind.SWITCH:
            check = Check(self._theme, tr("On"))
            check.clicked.connect(lambda on: self.wanted.emit(key, "true" if on else "false"))
            return check
        if setting.choices or key in OFFERED:
            nothing = [("", tr(setting.none))] if key in OFFERED else []
            words = [(value, tr(said)) for value, said in setting.choices]
            choice = Choice(self._theme, tr(setting.title), [*nothing, *words])
            choice.chosen.connect(lambda text: self.wanted.emit(key, text))
            return choice
        return self._field(setting)

    def _field(self, setting: Setting) -> Field:
        field = Field(self._theme, tr(setting.title), tr(setting.none) if setting.none else "")
        wide = TEXT_WIDTH if setting.kind is Kind.TEXT or setting.none else NUMBER_WIDTH
        follow(self._theme, _Width(field, self._theme, wide).set)
        number = setting.kind is Kind.NUMBER
        field.editingFinished.connect(
            lambda: self.wanted.emit(setting.key, typed(field.text()) if number else field.text())
        )
        return field

    def _show_value(self, setting: Setting, value: object) -> None:
        control = self._controls[setting.key]
        written = setting.written(value)
        if isinstance(control, Check):
            control.setChecked(value is True)
        elif isinstance(control, Choice):
            control.show_value(written, dict(control.choices).get(written, written))
        elif control.text() != (figures := _figures(setting, value)):
            control.setText(figures)


class _Width(QObject):
    """Keeps a field as wide as the look says at every size of the text."""

    def __init__(self, field: Field, theme: Theme, wide: int) -> None:
        super().__init__(field)
        self._field, self._theme, self._wide = field, theme, wide

    def set(self) -> None:
        """Sets the width."""
        self._field.setFixedWidth(self._theme.px(self._wide))


def _note(setting: Setting, fixed: bool, changed: bool) -> str:
    if fixed:
        return tr("Set by whoever administers this computer ({variable}).", variable=setting.variable)
    if setting.restart and changed:
        return tr("Takes effect when Candor is opened again.")
    return tr("Default: {value}", value=_in_words(setting))


def _in_words(setting: Setting) -> str:
    plain = setting.words(setting.default) == setting.written(setting.default)
    return _figures(setting, setting.default) if plain else tr(setting.words(setting.default))


def _figures(setting: Setting, value: object) -> str:
    """A value as it is written into a field, with the language's own point."""
    return figure(value, "g") if isinstance(value, float) else setting.written(value)
