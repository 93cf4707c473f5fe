"""A conversation, written out: by its schema, and as a page on which nothing can run."""

import json
import math
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pymupdf
import pytest

from candor.documents.boxes.boxed_printer import printed
from candor.model.errors import ConversationGone, NotSaved, ReadingTooSlow
from candor.model.failure import Failure
from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.question import Question
from candor.model.scope import Scope
from candor.model.token import Alternative, Token
from candor.model.turn import BranchPoint, EndReason, Turn
from candor.services.export.export import export
from candor.services.place_words import place_words
from candor.services.verbs import ExportFormat
from fakes import scenes
from fakes.fake_ollama import FakeOllama
from fakes.saying import saying
from floor_plan.tracked import ROOT
from services.export.schema import complaints

SCHEMA = json.loads((ROOT / "docs" / "conversation.schema.json").read_text(encoding="utf-8"))
NOTICE = Failure("OllamaTooOld", "", "Update Ollama.")
HOSTILE = '</style><script>alert(1)</script><img src=x onerror="y"> "quoted" & \'single\' \u202e [1](javascript:z)'


async def told(asking: Any) -> Turn:
    """A conversation with a branch, every optional field, and text that would like to be markup."""
    async with FakeOllama(scenes.big(30, 0)) as fake:
        scope = Scope(("papers",), ("txt",), date(1960, 1, 1), date(2999, 1, 1))
        first = await asking.ask(fake.address, Question(f"How long may guests stay? {HOSTILE}", scope=scope))
        await asking.ask(fake.address, Question("", conversation=first.conversation, again=first.parent))
    async with FakeOllama(saying(f"Two weeks [1] {HOSTILE}")) as fake:
        last = await asking.ask(fake.address, Question("What is the deposit for?", conversation=first.conversation))
    await asking.ask("http://127.0.0.1:9", Question("And then?", conversation=first.conversation))
    unsure = Token("Two", math.log(0.1), (Alternative('<b>"', math.log(0.5)), Alternative("x", -math.inf)), 0, 3)
    whole = replace(
        last,
        id="f" * 32,
        text="Two weeks [1]",
        scope=Scope(collections=("Bills",)),
        tokens=(unsure, Token(" weeks", -0.1, (), 3, 9), Token(" [1]", -math.inf, (), 9, 13)),
        branched=BranchPoint(last.id, 0),
        grounding=Grounding((Weighed(0, 3, -0.1, -3.0, Origin.DOCUMENTS, ((1, 2.5),)),), 3, 1.5),
        notices=(*last.notices, replace(NOTICE, what=HOSTILE)),
        ended=EndReason.LENGTH,
    )
    asking.chats.add(whole)
    return whole


async def written(asking: Any, form: ExportFormat) -> tuple[Turn, str]:
    turn = await told(asking)
    return turn, (await exported(asking, turn.conversation, form)).decode()


async def exported(asking: Any, conversation: str, form: ExportFormat) -> bytes:
    return await export(conversation, form, chats=asking.chats, threads=asking.threads, prints=printed)


async def test_the_json_keeps_to_its_schema_and_has_every_branch(asking: Any) -> None:
    turn, text = await written(asking, ExportFormat.JSON)
    whole = json.loads(text)
    assert complaints(whole, SCHEMA, SCHEMA) == []
    assert [each["role"] for each in whole["turns"]].count("assistant") == 5
    last = whole["turns"][-1]
    assert (last["id"], last["branched"]["token"]) == (turn.id, 0)
    assert [token["logprob"] for token in last["tokens"]] == [math.log(0.1), -0.1, None]
    assert last["tokens"][0]["alternatives"][1] == {"text": "x", "logprob": None}
    assert last["sources"][0]["text"] == turn.sources[0].passage.text
    assert last["prompt"][0]["role"] == "system"
    assert last["grounding"]["words"][0]["carried"] == [[1, 2.5]]
    assert whole["conversation"]["leaf"] == turn.id
    assert whole["turns"][0]["scope"]["since"] == "1960-01-01"
    assert last["scope"]["collections"] == ["Bills"]
    for each in whole["turns"]:
        covered = [each["text"][token["start"] : token["end"]] for token in each.get("tokens", [])]
        assert "".join(covered) in (each["text"], "")


@pytest.mark.parametrize(
    ("path", "value"),
    [(("version",), 2), (("turns", 1, "ended"), "odd"), (("turns", 1, "more"), 1), (("turns", 0, "text"), None)],
)
async def test_the_schema_refuses_what_is_not_described(asking: Any, path: tuple[Any, ...], value: Any) -> None:
    _, text = await written(asking, ExportFormat.JSON)
    whole = at = json.loads(text)
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    assert complaints(whole, SCHEMA, SCHEMA)


class Elements(HTMLParser):
    """Every element with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.seen.append((tag, dict(attrs)))


async def test_nothing_on_the_page_can_run_or_load_anything(asking: Any) -> None:
    _, text = await written(asking, ExportFormat.HTML)
    parser = Elements()
    parser.feed(text)
    tags = {tag for tag, _ in parser.seen}
    known = (
        "html head meta title style body h1 h2 p div a mark ol li b blockquote em details summary pre strong code h3 "
        "hr table thead tbody tr th td"
    )
    assert tags <= {*known.split()}
    names = {name for _, attributes in parser.seen for name in attributes}
    assert names <= {"lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "title", "dir", "scope"}
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in parser.seen)
    (policy,) = (each["content"] for _, each in parser.seen if each.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "\u202e" not in text
    assert "&lt;/style&gt;&lt;script&gt;" in text


async def test_the_page_shows_doubt_sources_and_branches(asking: Any) -> None:
    turn, text = await written(asking, ExportFormat.HTML)
    assert re.search(
        r'<mark title="10\u202f%; or &lt;b&gt;&quot; 50\u202f%[^"]*" class="strong">Two weeks</mark>', text
    )
    assert f'<a href="#s-{turn.id}-1" class="cite">1</a>' in text
    assert f'<li id="s-{turn.id}-1"><b>[1] ' in text
    assert f'</b><p class="fine">{turn.sources[0].path}</p>' in text  # a folder and a file: there is no more to it
    assert "<em>The deposit is three months&#x27; rent.</em>" in text
    assert text.count("<summary>Another answer, ") == 2
    assert text.count("<summary>The prompt</summary>") == 4
    assert "its reserve of tokens is used up" in text
    assert "this is its certainty, not the truth" in text
    assert "in:papers type:txt after:1960-01-01 before:2999-01-01" in text


async def test_the_page_names_what_the_passages_do_not_bear_out(asking: Any) -> None:
    async with FakeOllama(saying("Guests may stay until 3 May 2031 [9], not 4 June 2030. [1]")) as fake:
        turn = await asking.ask(fake.address, Question("May guests stay until 4 June 2030?"))
    text = (await exported(asking, turn.conversation, ExportFormat.HTML)).decode()
    assert "Not in these passages: 3 May 2031</p>" in text  # what the question said is no fact of the answer
    assert "Cited, and there is no such source: [9]</p>" in text


async def test_a_conversation_that_is_gone_is_not_written(asking: Any) -> None:
    with pytest.raises(ConversationGone):
        await exported(asking, "0" * 32, ExportFormat.JSON)


async def test_the_pdf_has_the_words_in_every_script_its_links_and_an_outline(asking: Any) -> None:
    answer = "Zwei Wochen [1]. 你好 世界. مرحبا שלום\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    async with FakeOllama(saying(answer)) as fake:
        turn = await asking.ask(fake.address, Question(f"What is the deposit for? {HOSTILE}"))
    data = await exported(asking, turn.conversation, ExportFormat.PDF)
    with pymupdf.open("pdf", data) as document:
        text = "".join(page.get_text() for page in document)
        assert all(words in text for words in ("Zwei Wochen", "你好", "世界", "שלום", "<script>alert(1)", "1 / "))
        assert "The prompt" not in text
        names = [name for page in document for _, _, _, name, *_ in page.get_fonts()]
        assert any("Arabic" in name for name in names)
        links = [link for page in document for link in page.get_links()]
        assert [link["kind"] for link in links] == [pymupdf.LINK_GOTO] * len(links) != []
        assert [line[1][:24] for line in document.get_toc()] == ["What is the deposit for?"]


async def test_the_markdown_has_the_answers_to_the_letter_and_says_what_is_doubtful(asking: Any) -> None:
    turn, text = await written(asking, ExportFormat.MARKDOWN)
    assert f"\n{turn.text}\n" in text
    assert "## How long may guests stay? \\</style\\>\\<script\\>" in text
    place = place_words(turn.sources[0].passage.place)
    assert f"1. {turn.sources[0].path}, {place}\n" in text
    assert "> The deposit is three months' rent." in text
    assert (
        "**Facts the model was unsure of**\n\n- Two weeks: 10\u202f%, Same words" in text or "- Two weeks: 10" in text
    )
    assert "messages of other branches are not in this file" in text
    assert "<script>" not in text.replace(turn.text, "").replace(f"Two weeks [1] {HOSTILE}", "")


async def test_the_pdf_that_cannot_be_laid_out_is_told(asking: Any) -> None:
    async def broken(markup: str, style: str, title: str) -> bytes:
        raise ReadingTooSlow(3)

    turn = await told(asking)
    with pytest.raises(NotSaved):
        await export(turn.conversation, ExportFormat.PDF, chats=asking.chats, threads=asking.threads, prints=broken)
