"""Joins the doubt menu with the views that show doubt, and keeps what was chosen."""

from PySide6.QtCore import QObject

from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.ask.top_band import TopBand
from candor.ui.desk.preferences import Doubt, Preferences
from candor.ui.evidence.evidence import Evidence
from candor.ui.transcript.transcript import Transcript

# Where words come from is known of some answers only, so it is nothing to begin with.
KEPT: dict[DoubtLevel, Doubt] = {
    DoubtLevel.OFF: "off",
    DoubtLevel.FACTS: "facts",
    DoubtLevel.WORDS: "words",
    DoubtLevel.TOKENS: "tokens",
}


class DoubtWays(QObject):
    """How closely doubt is shown and how it is coloured: at first as it was kept, then as the person chooses."""

    def __init__(self, preferences: Preferences, band: TopBand, transcript: Transcript, evidence: Evidence) -> None:
        super().__init__(band)
        self._preferences, self._transcript, self._evidence = preferences, transcript, evidence
        band.level_chosen.connect(self._on_level)
        band.colouring_chosen.connect(self._on_colouring)
        transcript.weighed.connect(band.set_weighed)
        kept = preferences.settings
        band.choose_colouring(Colouring(kept.doubt_colours))
        band.choose_level(DoubtLevel(kept.doubt))

    def _on_level(self, level: DoubtLevel) -> None:
        self._transcript.set_level(level)
        if level in KEPT:
            self._preferences.set_doubt(KEPT[level])

    def _on_colouring(self, colouring: Colouring) -> None:
        self._transcript.set_colouring(colouring)
        self._evidence.doubt.token.set_colouring(colouring)
        self._preferences.set_doubt_colours(colouring.value)
