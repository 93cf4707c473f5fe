"""What a person does with conversations beside asking: finds, orders and names them, and keeps ways to ask."""

from typing import cast

from candor.chats.database import Database
from candor.chats.indexed_words import matching, wanted
from candor.chats.packing import pack_whole, storable, unpack
from candor.chats.snippet import snippet
from candor.chats.statements import ANSWER_BY, ARCHIVE, ASKED, FIND, PIN, PUT, RENAME
from candor.model.errors import ChatsError
from candor.model.kept import KeptPrompt, MessageFound, Preset
from candor.model.turn import Options, Role

Found = tuple[str, str, str, str, float, str]


class TalkStore:
    """A part of the ChatStore, in the same file. All raise ChatsError, as where a conversation is no longer there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: str, limit: int) -> list[MessageFound]:
        """The messages kept last that hold all the words, each as the beginning of one, at most `limit`."""
        words = wanted(query)
        if not words:
            return []
        rows = cast("list[Found]", self._database.rows(FIND, (matching(words), limit)))
        return [
            MessageFound(conversation, turn, title, Role(role), created, *snippet(text, words))
            for conversation, turn, title, role, created, text in rows
        ]

    def asked(self, limit: int) -> list[str]:
        """The questions kept last, the newest first, each once."""
        rows = cast("list[tuple[str]]", self._database.rows(ASKED, (limit,)))
        return list(dict.fromkeys(text for (text,) in rows))

    def rename(self, conversation: str, title: str) -> None:
        """Gives a conversation another title."""
        self._set(RENAME, storable(title), conversation)

    def pin(self, conversation: str, pinned: bool) -> None:
        """Keeps a conversation above the others, or no longer."""
        self._set(PIN, int(pinned), conversation)

    def archive(self, conversation: str, archived: bool) -> None:
        """Puts a conversation away, or back."""
        self._set(ARCHIVE, int(archived), conversation)

    def put(self, conversation: str, folder: str) -> None:
        """Puts a conversation into a folder by its name, "" takes it out."""
        self._set(PUT, storable(folder), conversation)

    def answer_by(self, conversation: str, options: Options | None) -> None:
        """How a conversation is answered from now on; None: as the settings say."""
        self._set(ANSWER_BY, None if options is None else pack_whole(options), conversation)

    def presets(self) -> list[Preset]:
        """All ways to ask that were kept, by name."""
        rows = cast("list[tuple[str, bytes]]", self._database.rows("SELECT name, options FROM preset ORDER BY name"))
        return [Preset(name, unpack(options, Options)) for name, options in rows]

    def keep_preset(self, preset: Preset) -> None:
        """Keeps a way to ask, in place of one of the same name."""
        self._run("REPLACE INTO preset VALUES (?, ?)", storable(preset.name), pack_whole(preset.options))

    def drop_preset(self, name: str) -> None:
        """Takes one out by its name; an unknown one does no harm."""
        self._run("DELETE FROM preset WHERE name = ?", storable(name))

    def prompts(self) -> list[KeptPrompt]:
        """All prompts that were kept, by name."""
        rows = cast("list[tuple[str, str]]", self._database.rows("SELECT name, text FROM prompt ORDER BY name"))
        return [KeptPrompt(name, text) for name, text in rows]

    def keep_prompt(self, prompt: KeptPrompt) -> None:
        """Keeps a prompt, in place of one of the same name."""
        self._run("REPLACE INTO prompt VALUES (?, ?)", storable(prompt.name), storable(prompt.text))

    def drop_prompt(self, name: str) -> None:
        """Takes one out by its name, and off the disk; an unknown one does no harm."""
        self._run("DELETE FROM prompt WHERE name = ?", storable(name))
        self._database.forget_deleted()

    def _set(self, statement: str, value: str | int | bytes | None, conversation: str) -> None:
        with self._database.change() as connection:
            connection.execute(statement, (value, conversation))
            if connection.changes() == 0:
                raise ChatsError("This conversation is no longer there", "Choose another one.")

    def _run(self, statement: str, *values: str | bytes) -> None:
        with self._database.change() as connection:
            connection.execute(statement, values)
