"""Joins a transcript with the margin beside it: what is chosen in one is shown in the other."""

from candor.ui.evidence.evidence import Evidence
from candor.ui.transcript.transcript import Transcript


def join(transcript: Transcript, evidence: Evidence) -> None:
    """Connects both ways; neither sends a signal for what the other told it."""
    transcript.source_chosen.connect(evidence.show_source)
    transcript.token_pinned.connect(evidence.show_token)
    transcript.doubt_asked.connect(evidence.show_doubt)
    evidence.source_chosen.connect(transcript.choose_source)
    evidence.token_pinned.connect(transcript.pin_token)
