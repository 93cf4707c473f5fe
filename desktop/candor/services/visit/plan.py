"""The verb: what reading everything would cost."""

from math import ceil
from statistics import median

from candor.model.document import Document
from candor.model.errors import NothingToSearch
from candor.model.question import Question
from candor.model.turn import Timings
from candor.model.visit import VisitPlan
from candor.services.asking.area import Area, area
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.begin import asked_before
from candor.services.asking.prompt import passage_cost
from candor.services.asking.ready import likely_options
from candor.services.ports import Keeps
from candor.services.visit.batches import batches, documents_in
from candor.services.visit.prompts import FIND, find_prompt, room_for
from candor.services.visit.suits import Wanted, wanted

COUNTED = 500  # passages that are all counted; of more a few documents stand for the others
SAMPLE = 8  # documents
CONVERSATIONS = 5  # the newest, whose answers tell how fast the model is


async def plan_visit(question: Question, parts: AskParts) -> VisitPlan:
    """Counts, without asking the model. Raises NothingToSearch, NothingInScope, IndexingError, ChatsError."""
    if question.again:
        _, question = await parts.threads.keep(asked_before, question, parts.chats)
    options = await likely_options(question, parts)
    where = await parts.threads.read(area, question.scope, parts.ledger, question.asked_in)
    documents = await documents_in(where, parts)
    passages = sum(each.passages for each in documents)
    if not passages:
        raise NothingToSearch
    room = room_for(question.text, FIND, options, parts.count)
    calls, tokens = await (_counted(where, room, parts) if passages <= COUNTED else _guessed(documents, room, parts))
    overhead = find_prompt(question.text, [], options, parts).budget.prompt
    calls += wanted(question.text) is not Wanted.LIST
    tokens += calls * overhead
    seconds = _seconds(calls, tokens, await parts.threads.keep(_speeds, parts.chats))
    return VisitPlan(passages, len(documents), calls, tokens, seconds)


async def _counted(where: Area, room: int, parts: AskParts) -> tuple[int, int]:
    calls = tokens = 0
    async for batch in batches(where, room, parts):
        calls += 1
        tokens += sum(passage_cost(source, parts.count) for source in batch)
    return calls, tokens


async def _guessed(documents: list[Document], room: int, parts: AskParts) -> tuple[int, int]:
    """By documents from all over the list; the numbers are about right."""
    chosen = documents[:: max(1, len(documents) // SAMPLE)][:SAMPLE]
    area_of_few = Area(frozenset(each.id for each in chosen))
    _, tokens = await _counted(area_of_few, room, parts)
    share = sum(each.passages for each in documents) / sum(each.passages for each in chosen)
    return ceil(tokens * share / room), ceil(tokens * share)


def _speeds(chats: Keeps) -> list[Timings]:
    """What the last answers took."""
    paths = (chats.path(each.id) for each in chats.conversations()[:CONVERSATIONS])
    timings = (turn.timings for path in paths for turn in path)
    return [each for each in timings if each and each.prompt > 0 and each.answer > 0 and each.prompt_tokens]


def _seconds(calls: int, tokens: int, earlier: list[Timings]) -> float | None:
    """As fast as earlier answers were read and written, and each part's items as long as an earlier answer."""
    if not earlier:
        return None
    reading = median(each.prompt / each.prompt_tokens for each in earlier)
    writing = median(each.answer for each in earlier)
    return tokens * reading + calls * writing
