"""Whom Candor talks to, in the doctor's words."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from candor.guard import is_here
from candor.model.connection import ConnectionMade
from candor.model.finding import Finding, Health
from candor.services.counted import counted

SUBJECT = "Connections"
BLOCK = "Block it with `candor connections --block`."


def told(server: str, allowed: bool, made: Sequence[ConnectionMade], weekly: str = "") -> Finding:
    """What is connected to and what was; `server` is Ollama's address, "" where none can be used, `weekly` the host
    that is asked for newer versions, "" for none.
    """
    host = urlsplit(server).hostname or ""
    elsewhere = bool(host) and not is_here(host)
    whom = f"Candor connects only to {server}" if server else "Candor connects to nobody"
    if elsewhere:
        whom = f"Candor sends questions and passages to {host}, another machine"
    if weekly:
        whom = f"{whom}, asks {weekly} once a week whether there is a newer Candor"
    rest = "fetches from others when you ask for it" if allowed else "blocks everything else that leaves this machine"
    out = sum(each.leaves and not each.blocked for each in made)
    blocked = sum(each.blocked for each in made)
    kept = f"{counted(len(made), 'connection')} kept, {out:,} to other machines, {blocked:,} blocked"
    health = Health.NOTICE if allowed or elsewhere or weekly else Health.GOOD
    return Finding(SUBJECT, health, f"{whom}, and {rest}; {kept}", BLOCK if allowed else "")
