"""LaTeX within a paragraph: commands become the words and signs that a reader sees."""

import re

from candor.documents.text.tex_macros import ACCENTED, ACCENTS, CITED, LIGATURES, SIGNS, SILENT, accented, symbol

TOKEN = re.compile(
    r"(?P<comment>%[^\n]*(?:\n(?![ \t]*\n)[ \t]*)?)|(?P<blank>\n[ \t]*\n\s*)"
    r"|\\begin\s*\{(?P<begin>[A-Za-z]+)\*?\}|\\end\s*\{(?P<end>[A-Za-z]+)\*?\}"
    r"|\\verb\*?(?P<mark>[^A-Za-z\s*])(?P<verb>[^\n]{0,500}?)(?P=mark)"
    r"|\\(?P<name>[A-Za-z@]+)\*?(?:[ \t]+|[ \t]*\n(?![ \t]*\n))?"
    r"|(?P<math>\$\$[^$]{1,2000}\$\$|\$(?:[^$\\\n]|\\[^\n]|\n(?!\s*\n)){1,1000}\$|\\\((?:[^\\]|\\[^)]){1,1000}\\\)"
    r"|\\\[(?:[^\\]|\\[^\]]){1,2000}\\\])"
    r"|\\(?P<sign>.)|(?P<brace>[{}])|(?P<cell>&)|(?P<ligature>---?|``|''|~)",
    re.DOTALL,
)
OPTION = re.compile(r"\s?\[([^\[\]]{0,500})\]")
BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
LONGEST_ARGUMENT = 1_000


class TexWords:
    """Walks along a source; `at` is where it stands, and what it takes is behind it.

    Unbalanced braces lose nothing, and no command looks further ahead than its arguments may be long.
    """

    def __init__(self, source: str, at: int = 0) -> None:
        self.source = source
        self.at = at
        # What stands at the end of each open group.
        self._ends: list[str] = []
        self._next_end = ""

    def said(self, token: "re.Match[str]") -> str:
        """What a token that was just taken says within its paragraph."""
        kind = token.lastgroup
        if kind == "name":
            return self._command(token.group("name"))
        if kind == "sign":
            return self._sign(token.group("sign"))
        if kind == "brace":
            return self._group(token.group())
        if kind == "ligature":
            return LIGATURES[token.group()]
        said = {"cell": " | ", "blank": " ", "math": token.group(), "verb": token.group("verb")}
        return said.get(kind or "", "")

    def argument(self) -> str | None:
        """Takes the next group; None where no group of at most 1,000 characters follows."""
        if not self.source.startswith("{", self.at):
            return None
        depth, start = 0, self.at
        for found in BRACE.finditer(self.source, start, start + LONGEST_ARGUMENT):
            depth += {"{": 1, "}": -1}.get(found.group(), 0)
            if not depth:
                self.at = found.end()
                return self.source[start + 1 : found.start()]
        return None

    def option(self) -> str:
        """Takes what stands in brackets here, if anything."""
        found = OPTION.match(self.source, self.at)
        if found is None:
            return ""
        self.at = found.end()
        return found.group(1)

    def skip(self) -> None:
        """Takes all arguments of a command."""
        while self.option() or self.argument() is not None:
            pass

    def _command(self, name: str) -> str:
        if name in SILENT:
            self.skip()
            return ""
        if name in CITED:
            while self.option():
                pass
            return f"[{self.argument() or ''}]"
        if name == "footnote":
            self._next_end = ")"
            return " ("
        if name == "href":
            self.argument()
            return ""
        if name in ACCENTS and (found := ACCENTED.match(self.source, self.at)):
            return self._accent(name, found)
        self.option()
        return symbol(name)

    def _sign(self, sign: str) -> str:
        if sign in ACCENTS and (found := ACCENTED.match(self.source, self.at)):
            return self._accent(sign, found)
        if sign == "\\":
            self.option()
        return SIGNS.get(sign, sign)

    def _accent(self, mark: str, found: "re.Match[str]") -> str:
        self.at = found.end()
        return accented(mark, found)

    def _group(self, brace: str) -> str:
        if brace == "}":
            return self._ends.pop() if self._ends else ""
        self._ends.append(self._next_end)
        self._next_end = ""
        return ""


def plain(source: str) -> str:
    """A title's or a term's words in one line."""
    words = TexWords(source)
    said = []
    while token := TOKEN.search(source, words.at):
        said.append(source[words.at : token.start()])
        words.at = token.end()
        said.append(words.said(token))
    return " ".join("".join([*said, source[words.at :]]).split()).replace(" ,", ",")
