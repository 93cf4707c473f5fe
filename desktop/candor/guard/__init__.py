"""The guard: what keeps this program from talking to anyone but the person's own machine.

Standard library only, because it runs before any other import in every process of Candor. Native code opens sockets
that Python does not see: `doors` silences what is known to, and the bench that traces system calls shows that no other
does. Whatever goes through Python's sockets passes `GATE`, which lets nothing out unless it was told to.
"""

from candor.guard.contact import Blocked, Contact
from candor.guard.doors import PROXIES, SILENCED, silence
from candor.guard.gate import Gate
from candor.guard.place import is_here, plain
from candor.guard.purpose import Purpose
from candor.guard.sockets import watch
from candor.guard.streams import open_streams

__all__ = [
    "GATE",
    "PROXIES",
    "SILENCED",
    "Blocked",
    "Contact",
    "Gate",
    "Purpose",
    "close_doors",
    "is_here",
    "open_streams",
    "plain",
]

# The one piece of state that a whole process shares. An audit hook cannot be taken out again and hears every socket of
# every library, so there can be but one, and what it asks must be found by it: whoever wants to hear or to allow
# something tells this object, and tests put it back.
GATE = Gate()


def close_doors() -> None:
    """Does all this for the process that imports Candor; once, by the package itself."""
    silence()
    watch(GATE)
