"""Whom Candor talks to, in the doctor's words."""

from collections.abc import Sequence

from candor.model.connection import ConnectionMade
from candor.model.finding import Finding, Health
from candor.services.counted import counted

SUBJECT = "Connections"


def told(server: str, allowed: bool, made: Sequence[ConnectionMade]) -> Finding:
    """What is connected to and what was; `server` is Ollama's address, "" where none can be used."""
    whom = f"Candor connects only to {server}" if server else "Candor connects to nobody"
    rest = "fetches from others when you ask for it" if allowed else "blocks everything that leaves this machine"
    out = sum(each.leaves and not each.blocked for each in made)
    blocked = sum(each.blocked for each in made)
    kept = f"{counted(len(made), 'connection')} kept, {out:,} to other machines, {blocked:,} blocked"
    if not allowed:
        return Finding(SUBJECT, Health.GOOD, f"{whom}, and {rest}; {kept}")
    return Finding(SUBJECT, Health.NOTICE, f"{whom}, and {rest}; {kept}", "Block it with `candor connections --block`.")
