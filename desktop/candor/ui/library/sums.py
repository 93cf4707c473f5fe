"""What the lines of the table come to."""

from collections import Counter

from candor.ui.library.entry import Entry, Group


class Sums:
    """How many lines stand in each group, and what those that can be searched have in all.

    `languages` counts them by ISO 639-1 code, "" where none was told; `failures` those that need the person, by the
    code of their failure.
    """

    def __init__(self) -> None:
        self.groups: Counter[Group] = Counter()
        self.languages: Counter[str] = Counter()
        self.failures: Counter[str] = Counter()
        self.passages = self.characters = self.pages = 0

    def add(self, entry: Entry, by: int = 1) -> None:
        """Counts a line, or with -1 takes it back."""
        self.groups[entry.group] += by
        document = entry.document
        self.passages += by * document.passages
        if entry.group is Group.READY:
            self.languages[document.language] += by
            self.characters += by * document.characters
            self.pages += by * (document.pages or 0)
        elif entry.group is Group.NEED_YOU:
            self.failures[document.failure.code if document.failure else ""] += by
