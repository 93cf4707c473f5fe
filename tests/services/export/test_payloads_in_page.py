"""The exported page holds no payload as anything but words, and forbids every request besides."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.scope import Scope
from candor.model.turn import BranchPoint, Conversation, Turn
from candor.services.export.page import page
from ui.lease_answer import CONVERSATION, SOURCES, answer, question
from ui.payloads import PAYLOADS

LOADS = {
    "src", "srcset", "lowsrc", "data", "poster", "background", "action", "formaction", "xlink:href", "ping", "manifest",
    "cite", "longdesc", "profile", "codebase", "classid", "icon", "usemap",
}  # fmt: skip
FORBIDDEN = {
    "script", "link", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "img", "image", "picture",
    "source", "svg", "math", "video", "audio", "track", "form", "input", "button", "marquee", "template", "portal",
}  # fmt: skip


class Held(HTMLParser):
    """What a page would do: elements and attributes that load or run, its styles, its policy, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.styles = self.policy = self.words = ""
        self._in_style = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        known = {name: value or "" for name, value in attrs}
        self.found += [tag] if tag in FORBIDDEN else []
        for name, value in known.items():
            outside = name == "href" and not value.startswith("#")
            if name in LOADS or name.startswith("on") or outside:
                self.found.append(f"{tag} {name}={value}")
        self.styles += known.get("style", "")
        if tag == "meta" and known.get("http-equiv"):
            if known["http-equiv"].lower() == "content-security-policy":
                self.policy = known["content"]
            else:
                self.found.append(f"meta {known}")

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.styles += data
        else:
            self.words += data


def conversation(text: str) -> list[Turn]:
    hostile = tuple(
        replace(one, path=f"/x/{text}", passage=replace(one.passage, text=text), best=(0, 2)) for one in SOURCES
    )
    weighed = Grounding((Weighed(0, len(text), -0.1, -3.0, Origin.DOCUMENTS, ((1, 2.5),)),), 3, 1.5)
    asked = replace(question(text), scope=Scope((text,), (text,)))
    told = replace(answer(text), sources=hostile, model=text, grounding=weighed)
    return [asked, told, replace(told, id="b" * 32, branched=BranchPoint(told.id, len(told.tokens)))]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_in_the_page_loads_or_runs(payload: str) -> None:
    held = Held(page(Conversation(CONVERSATION, payload, 1.0, 2.0), conversation(payload)))
    assert held.found == []
    assert not re.search(r"url\s*\(|@import|expression|behavior", held.styles, re.IGNORECASE)
    assert "default-src 'none'" in held.policy
    assert set(re.findall(r"([a-z-]+-src)(?: [^;]*)", held.policy)) <= {"default-src", "style-src"}
    assert not re.search(r"https?:|\*|data:", held.policy)


def test_the_payloads_are_there_as_words() -> None:
    held = Held(page(Conversation(CONVERSATION, "x", 1.0, 2.0), conversation("<img src=http://h/a.png>")))
    assert "<img src=http://h/a.png>" in held.words


@pytest.mark.parametrize(
    "text",
    ["<img src=x>", "<a href='http://h'>x</a>", "<p onclick=x>", "<meta http-equiv=refresh content=0>", "<script>"],
)
def test_the_parser_would_notice(text: str) -> None:
    assert Held(text).found
