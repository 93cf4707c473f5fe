"""Joins the settings page with the settings, and the settings with what they change at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from candor.model.errors import SettingRefused
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.settings.catalogue import CATALOGUE
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.preferences import Preferences
from candor.ui.language.language import NAMES
from candor.ui.settings.catalogue_rows import CatalogueRows
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.theme.theme import Theme
from candor.ui.tr import said

OF_PROMPTS = {"context", "answer_reserve", "passages", "passages_share"}


class Settling(QObject):
    """What is chosen on the page is kept, and takes effect at once where it can; so does what is chosen elsewhere."""

    def __init__(self, theme: Theme, preferences: Preferences, page: SettingsPage, ask: AskPage) -> None:
        super().__init__(page)
        self._theme, self._preferences, self._ask = theme, preferences, ask
        self._asks: dict[str, Callable[[str], bool]] = {}
        self.rows = CatalogueRows(theme, self)
        self.rows.wanted.connect(self._on_wanted)
        self.rows.reset_asked.connect(preferences.reset)
        preferences.changed.connect(self._on_changed)
        self.rows.offer("language", list(NAMES.items()))
        for section in self.rows.sections:
            page.add_section(section)
        for key in ("contrast", "text_size", "reduce_motion", "only_documents"):
            self._take_effect(key)
        self._show()

    def offer_models(self, models: tuple[str, ...]) -> None:
        """The models that can be chosen."""
        self.rows.offer("model", [(name, name) for name in models])

    def ask_first(self, key: str, ask: Callable[[str], bool]) -> None:
        """Asks, before this setting is chosen, whether it may be what was picked; where not, it stays as it is."""
        self._asks[key] = ask

    def _on_wanted(self, key: str, text: str) -> None:
        try:
            value = CATALOGUE[key].read(text)
        except SettingRefused as error:
            self.rows.refuse(key, said(str(error)))
            return
        ask = self._asks.get(key)
        if ask is None or ask(text):
            self._preferences.choose(key, value)
        self._show()  # also where nothing changed: what was wrong before is right again

    def _on_changed(self, key: str) -> None:
        self._take_effect(key)
        self._show()

    def _show(self) -> None:
        kept = self._preferences
        self.rows.show(kept.settings, kept.at_start, kept.is_fixed)

    def _take_effect(self, key: str) -> None:
        settings, band, composer = self._preferences.settings, self._ask.band, self._ask.composer
        if key == "theme":
            self._theme.set_scheme(settings.theme)
        elif key == "contrast":
            self._theme.set_contrast(settings.contrast)
        elif key == "text_size":
            self._theme.set_zoom(settings.text_size)
        elif key == "reduce_motion":
            self._theme.set_motion(settings.reduce_motion)
        elif key == "only_documents":
            composer.only_documents.setChecked(settings.only_documents)
        elif key == "model" and settings.model:
            composer.set_models(composer.models, settings.model)
        elif key == "doubt" and band.level is not DoubtLevel(settings.doubt):
            band.choose_level(DoubtLevel(settings.doubt))
        elif key in OF_PROMPTS:
            composer.edited.emit()  # what a question would be sent with is reckoned again
        elif key == "doubt_colours":
            band.choose_colouring(Colouring(settings.doubt_colours))
