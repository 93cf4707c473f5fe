"""Which conversation is meant."""

from candor.model.errors import ConversationGone
from candor.model.turn import Conversation
from candor.services.verbs import Verbs

LAST = "last"
FEWEST_DIGITS = 4


async def conversation_named(typed: str, verbs: Verbs) -> Conversation:
    """The one whose id begins with these digits, alone of all; "last" is the newest. Raises ConversationGone."""
    kept = await verbs.conversations()
    begins = [each for each in kept if each.id.startswith(typed) and len(typed) >= FEWEST_DIGITS]
    found = kept[:1] if typed == LAST else begins
    if len(found) != 1:
        raise ConversationGone
    return found[0]
