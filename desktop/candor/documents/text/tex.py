"""LaTeX: its words in paragraphs under its sections; comments go, mathematics stays as it is written."""

import re

from candor.documents.content import Content
from candor.documents.draft import Draft, heading_line, titles, under
from candor.documents.text.charset import decoded
from candor.documents.text.tex_macros import CLAIMS, LITERAL, MATHS, SECTIONS, WITH_ARGUMENTS
from candor.documents.text.tex_words import TOKEN, TexWords, plain
from candor.documents.text.txt import LINE_END
from candor.model.text import DocumentText, Place

BEGIN, END = "\\begin{document}", "\\end{document}"
NOTED = ("title", "author", "date")
EDGES = re.compile(r"[ \t]*\n\s*")
SPACES = re.compile(r"[ \t]{2,}")
LABEL = re.compile(r"\\label\s*\{[^{}]*\}")


def read_tex(content: Content) -> DocumentText:
    """Reads LaTeX: one Place per paragraph, with its sections and its line.

    Raises FormatUnsupported, ReadingTooLarge.
    """
    source = LINE_END.sub("\n", content.checked(decoded(content.data)).removeprefix("\ufeff"))
    draft = Draft(content)
    _Walk(source, draft).go()
    return draft.finish("tex")


class _Walk:
    """Goes through the source once, from its beginning to its end, and writes its words into a draft."""

    def __init__(self, source: str, draft: Draft) -> None:
        self._source = source
        self._draft = draft
        self._tex = TexWords(source)
        self._words: list[str] = []
        self._path: tuple[tuple[int, str], ...] = ()
        # The line, from 1, that the paragraph begins on; and how far lines were counted.
        self._begun = 1
        self._line = 1
        self._counted = 0

    def go(self) -> None:
        """From the title, which stands before the document, to its end."""
        begin = self._source.find(BEGIN)
        if begin >= 0:
            self._title(begin)
            self._tex.at = begin + len(BEGIN)
        end = self._source.find(END, self._tex.at)
        end = len(self._source) if end < 0 else end
        while self._tex.at < end and (token := TOKEN.search(self._source, self._tex.at, end)):
            self._add(self._source[self._tex.at : token.start()], self._tex.at)
            self._tex.at = token.end()
            self._take(token)
        self._add(self._source[self._tex.at : end], self._tex.at)
        self._break()

    def _title(self, begin: int) -> None:
        for name in NOTED:
            found = re.compile(rf"\\{name}\s*(?=\{{)").search(self._source, 0, begin)
            if found is None:
                continue
            self._tex.at = found.end()
            words = plain(self._tex.argument() or "")
            if name == "title":
                self._path = under(self._path, -1, heading_line(words)) if words else ()
            line = self._source.count("\n", 0, found.start()) + 1
            self._draft.add(words, heading=titles(self._path), at=Place(0, 0, line=line))

    def _take(self, token: "re.Match[str]") -> None:
        """Does what a token says: these make paragraphs, all others stand within one."""
        kind, name = token.lastgroup, token.group("name")
        if kind == "blank" or name == "par":
            self._break()
        elif kind == "begin":
            self._begin(token.group("begin"), token.start())
        elif name in SECTIONS:
            self._section(SECTIONS[name])
        elif name == "item":
            term = plain(self._tex.option())
            self._add(f"\n- {term} " if term else "\n- ", token.start())
        elif kind == "sign" and token.group("sign") == "\\":
            self._tex.option()
            self._add("\n", token.start())
        else:
            self._add(self._tex.said(token), token.start())

    def _begin(self, name: str, at: int) -> None:
        if name in MATHS or name in LITERAL or name == "comment":
            self._whole(name)
        elif name in CLAIMS:
            called = plain(self._tex.option())
            self._add(f"{name.capitalize()} ({called}). " if called else f"{name.capitalize()}. ", at)
        elif name in WITH_ARGUMENTS:
            self._tex.skip()
        else:
            self._tex.option()

    def _whole(self, name: str) -> None:
        """An environment whose content is kept as it is written."""
        start = self._tex.at
        end = re.compile(rf"\\end\s*\{{{name}\*?\}}").search(self._source, start)
        inside = self._source[start : end.start() if end else len(self._source)]
        self._tex.at = end.end() if end else len(self._source)
        if name in MATHS:
            self._add(f"\n$$ {' '.join(LABEL.sub('', inside).split())} $$\n", start)
        elif name in LITERAL:
            self._break()
            line = self._line_at(start + len(inside) - len(inside.lstrip()))
            self._draft.add(inside, heading=titles(self._path), at=Place(0, 0, line=line))

    def _section(self, level: int) -> None:
        self._break()
        line = self._line_at(self._tex.at)
        self._tex.option()
        if title := heading_line(plain(self._tex.argument() or "")):
            self._path = under(self._path, level, title)
            self._draft.add(title, heading=titles(self._path), at=Place(0, 0, line=line))

    def _add(self, words: str, at: int) -> None:
        """Adds what stands at `at` to the paragraph, which begins with its first word."""
        if not self._words:
            seen = words.lstrip()
            if not seen:
                return
            self._begun = self._line_at(at + len(words) - len(seen))
            words = seen
        self._words.append(words)

    def _break(self) -> None:
        text = EDGES.sub("\n", SPACES.sub(" ", "".join(self._words)))
        self._words.clear()
        self._draft.add(text, heading=titles(self._path), at=Place(0, 0, line=self._begun))

    def _line_at(self, at: int) -> int:
        self._line += self._source.count("\n", self._counted, at)
        self._counted = max(at, self._counted)
        return self._line
