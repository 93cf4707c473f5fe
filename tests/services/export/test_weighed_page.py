"""The exported page says of an answer what the window does: weighed or not, branched where, how sure on the whole."""

import math
import re
from dataclasses import replace
from html import unescape

import pytest

from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.scope import Scope
from candor.model.token import Token
from candor.model.turn import BranchPoint, Conversation, Turn
from candor.services.doubt.origins import weighed_words
from candor.services.doubt.summary_words import summary_words
from candor.services.export.page import page
from ui.lease_answer import ANSWER, CONVERSATION, SOURCES, answer, question, tokens_of

TURN = answer()


def word(text: str, with_files: float, without: float, origin: Origin, *carried: tuple[int, float]) -> Weighed:
    start = ANSWER.index(text)
    return Weighed(start, start + len(text), math.log(with_files), math.log(without), origin, carried)


WORDS = (
    word("fixed", 0.9, 0.1, Origin.DOCUMENTS),
    word("50 km", 0.31, 0.29, Origin.MEMORY),
    word("31 December 2026", 0.02, 0.01, Origin.NEITHER),
    word("€1,240", 0.19, 0.02, Origin.DOCUMENTS, (1, 0.1), (3, 2.4)),
)
WEIGHED = replace(TURN, grounding=Grounding(WORDS, 9, 12.4))


def written(*turns: Turn, asked: Turn | None = None) -> str:
    return page(Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0, turns[-1].id), [asked or question(), *turns])


def rows(text: str) -> list[list[str]]:
    """The cells of what was weighed, as they are read."""
    table = re.search(r'<table class="weighed">.*?</table>', text, re.DOTALL)
    found = re.findall("<tr>(.*?)</tr>", table.group() if table else "", re.DOTALL)
    return [
        [unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall("<t[hd].*?</t[hd]>", row, re.DOTALL)]
        for row in found
    ]


def test_each_fact_stands_with_its_figures_and_where_they_come_from() -> None:
    text = written(WEIGHED)
    assert rows(text) == [
        ["Fact", "With files", "Without", "Where its certainty comes from"],
        ["50 km", "31\u202f%", "29\u202f%", "From the model’s memory"],
        ["31 December 2026", "2\u202f%", "1\u202f%", "Unlikely with and without files"],
        ["€1,240", "19\u202f%", "2\u202f%", "From your documents, most of all source 3"],
    ]
    assert f'most of all <a href="#s-{TURN.id}-3" class="cite">source 3</a>' in text
    assert "Weighed with 9 calls to the model in 12 s." in text
    assert "and proves nothing." in text


def test_a_source_that_is_not_there_is_no_link() -> None:
    text = written(replace(WEIGHED, sources=SOURCES[:2]))
    assert rows(text)[3][3] == "From your documents, most of all source 3"
    assert f"#s-{TURN.id}-3" not in text


def test_an_answer_without_facts_says_only_what_weighing_cost() -> None:
    grounding = Grounding((Weighed(3, 9, -0.1, -3.0, Origin.DOCUMENTS),), 1, 2.0)
    text = written(replace(answer("In spring."), grounding=grounding))
    assert rows(text) == []
    assert f"{weighed_words(grounding)}</p>" in text
    assert "Weighed with 1 call to the model in 2 s." in text


def test_an_answer_that_was_not_weighed_says_nothing_of_it() -> None:
    assert "Weighed" not in written(TURN)


def test_certainty_perplexity_and_entropy_are_said_as_in_the_window() -> None:
    text = unescape(written(TURN))
    assert len(summary_words(TURN)) == 3
    assert " ".join(summary_words(TURN)) in text
    assert "Perplexity" not in written(answer(tokens=()))


def test_a_token_from_the_right_turns_nothing_around_it() -> None:
    text = written(answer("מפתח", tokens=(Token("מפתח", math.log(0.3), (), 0, 4),)))
    assert "least certain of “<bdi>מפתח</bdi>”, 30.0\u202f%." in text
    assert not re.search("[\u2068\u2069\ufffd]", text)


def branched(text: str, left: Turn, at: str) -> Turn:
    tokens = tokens_of(text)
    token = next(index for index, each in enumerate(tokens) if each.text == at)
    return replace(answer(text), id="b" * 32, branched=BranchPoint(left.id, token))


def test_a_branch_says_which_answer_it_left_and_where() -> None:
    other = branched(ANSWER.replace("€1,240", "€1,250"), TURN, "250")
    text = written(TURN, other)
    assert re.search(r"Branched from answer 1 after “… [^”]{10,40}€1,”: 250 instead of 240</p>", text)
    assert re.findall(r"Answer \d of \d", text) == [
        "Answer 2 of 2",
        "Answer 1 of 2",
    ]  # the one looked at first


def test_a_branch_of_an_answer_that_is_gone_says_so() -> None:
    other = branched("250 it is.", replace(TURN, id="0" * 32), "250")
    text = written(other)
    assert "Branched from an answer that is gone: 250</p>" in text
    assert "Answer 1 of" not in text


@pytest.mark.parametrize(
    ("within", "shown"),
    [
        ("/home/anna/Contracts/", "in:Contracts/"),
        ("/home/anna/Contracts/lease.pdf", "in:Contracts/lease.pdf"),
        ("C:\\Users\\anna\\Contracts\\", "in:Contracts/"),
        ("lease", "in:lease"),
    ],
)
def test_what_was_asked_is_named_without_the_path_to_it(within: str, shown: str) -> None:
    asked = replace(question(), scope=Scope((within,)))
    text = written(replace(TURN, scope=asked.scope), asked=asked)
    assert f'<p class="meta">{shown}</p>' in text
    assert "anna" not in text


def test_a_file_is_named_with_its_folder_and_no_more() -> None:
    hidden = tuple(replace(each, path=f"/home/anna{each.path}") for each in SOURCES)
    text = written(replace(TURN, sources=hidden))
    assert '<p class="fine">Contracts/House rules and deposit.docx</p>' in text
    assert "anna" not in text
