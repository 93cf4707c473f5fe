"""Everything a person can have Candor do, ready to call: what the window and the command line share."""

from candor.services.verbs.answers import Answers, ExportFormat
from candor.services.verbs.archive import Archive
from candor.services.verbs.attaching import Attaching
from candor.services.verbs.connections import Connections
from candor.services.verbs.crashes import Crashes
from candor.services.verbs.evaluating import Evaluating
from candor.services.verbs.library import Collections, Index, Outside, Queue, Search
from candor.services.verbs.models import Models, NewModel, Offered, ServerAdvice
from candor.services.verbs.talks import Talks
from candor.services.verbs.updates import Updates
from candor.services.verbs.vault import Vault
from candor.services.verbs.verbs import Verbs
from candor.services.verbs.viewing import Viewing

__all__ = [
    "Answers",
    "Archive",
    "Attaching",
    "Collections",
    "Connections",
    "Crashes",
    "Evaluating",
    "ExportFormat",
    "Index",
    "Models",
    "NewModel",
    "Offered",
    "Outside",
    "Queue",
    "Search",
    "ServerAdvice",
    "Talks",
    "Updates",
    "Vault",
    "Verbs",
    "Viewing",
]
