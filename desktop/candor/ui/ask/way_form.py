"""The fields of how the model is asked, and what is written in them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from candor.model.errors import OptionRefused
from candor.model.local_model import LocalModel
from candor.model.turn import Options
from candor.services.asking.option_limits import LIMITS, checked
from candor.ui.ask.way_words import LABELS_TR, SENTENCES_TR, default_value, default_words
from candor.ui.controls.check import Check
from candor.ui.controls.field import Field, Lines
from candor.ui.controls.setting_row import SettingRow
from candor.ui.theme.theme import Theme
from candor.ui.tr import figure, said, tr, typed

WIDE, NARROW = 300, 120
LONG = frozenset(("system", "stop"))
ROOMY = Options(context=2**20, answer_reserve=16)  # in which each is looked at by itself


class WayForm:
    """One row for each of them; an empty field leaves it to the settings, the model or Ollama.

    `read` is what is written as a whole; a row says in its note what is wrong with it, else what holds without it.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._base = Options()
        self._model: LocalModel | None = None
        self.controls: Mapping[str, QWidget] = {field: self._control(field) for field in LABELS_TR}
        self.rows: Mapping[str, SettingRow] = {
            field: SettingRow(theme, tr(LABELS_TR[field]), tr(SENTENCES_TR[field]), control)
            for field, control in self.controls.items()
        }

    def write(self, options: Options, base: Options) -> None:
        """Puts these into the fields; what is as in `base`, the settings' way, stays empty."""
        self._base = base
        for field, control in self.controls.items():
            value, standard = getattr(options, field), getattr(base, field)
            words = "" if value == standard else written(value)
            if isinstance(control, Check):
                control.setChecked(bool(value))
            elif isinstance(control, QLineEdit):
                control.setText(words)
            elif isinstance(control, QPlainTextEdit):
                control.setPlainText(words)

    def set_model(self, model: LocalModel | None) -> None:
        """Says what this model brings of its own."""
        self._model = model
        self.controls["think"].setEnabled(model is None or model.can_think)

    def clear(self, field: str) -> None:
        """Leaves one to what holds without it."""
        self.write(replace(self.read() or self._base, **{field: getattr(self._base, field)}), self._base)

    def read(self) -> Options | None:
        """What is written as a whole, None where something cannot be taken; each row says how it stands."""
        values, wrong = dict[str, Any](), dict[str, str]()
        for field in LABELS_TR:
            try:
                values[field] = self._value(field)
                checked(replace(ROOMY, **{field: values[field]}))
            except OptionRefused as error:
                wrong[field] = said(str(error))
            except ValueError:
                wrong[field] = said(str(OptionRefused(LIMITS[field].name, LIMITS[field].words)))
        options = replace(self._base, **{field: value for field, value in values.items() if field not in wrong})
        try:
            checked(options)
        except OptionRefused as error:
            wrong["answer_reserve"] = said(str(error))
        for field, row in self.rows.items():
            changed = self._value_or_none(field) != getattr(self._base, field)
            row.set_note(wrong.get(field, "") or self._note(field, options), fault=field in wrong)
            row.set_changed(changed or field in wrong)
            control = self.controls[field]
            if isinstance(control, QLineEdit):
                control.setPlaceholderText(default_value(field, self._base, self._model))
        return None if wrong else options

    def _note(self, field: str, options: Options) -> str:
        said = default_words(field, self._base, self._model)
        if field != "context":
            return said
        trained = self._model.context if self._model is not None else 0
        context = min(options.context, trained or options.context)
        left = tr(
            "{left:,} are left for instructions, conversation and passages.",
            left=max(0, context - options.answer_reserve),
        )
        known = (
            tr("{model} was trained for {n:,}.", model=self._model.name, n=trained) if trained and self._model else ""
        )
        return " ".join(filter(None, (said, known, left)))

    def _value_or_none(self, field: str) -> object:
        try:
            return self._value(field)
        except ValueError:
            return None

    def _value(self, field: str) -> Any:
        """What is written in a field; the settings' where nothing is. Raises ValueError where it is no number."""
        control = self.controls[field]
        if isinstance(control, Check):
            return control.isChecked()
        if isinstance(control, QPlainTextEdit):
            text = control.toPlainText()
            if field == "stop":
                return tuple(line.replace("\\n", "\n") for line in text.split("\n") if line)
            return text.strip()
        text = control.text().strip() if isinstance(control, QLineEdit) else ""
        if field == "keep_alive" or not text:
            return text if field == "keep_alive" else getattr(self._base, field)
        whole = LIMITS[field].is_whole
        return int(re.sub(r"[,.](?=\d{3}(?:\D|$))", "", text)) if whole else float(typed(text))

    def _control(self, field: str) -> QWidget:
        name = tr(LABELS_TR[field])
        if field == "think":
            return Check(self._theme, tr("Think before answering"))
        if field in LONG:
            lines = Lines(self._theme, name)
            lines.setFixedSize(self._theme.px(WIDE), self._theme.px(86 if field == "system" else 58))
            return lines
        line = Field(self._theme, name)
        line.setFixedWidth(self._theme.px(NARROW))
        return line


def written(value: object) -> str:
    """A value as it is written into its field."""
    if isinstance(value, tuple):
        return "\n".join(str(each).replace("\n", "\\n") for each in value)
    if isinstance(value, float):
        return figure(value, "g")
    return "" if value is None or value is False else str(value)
