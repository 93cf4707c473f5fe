"""Everything Candor keeps in its data folder, and whether it is encrypted."""

from pathlib import Path

from candor.model.protection import StoreLine

CHATS = "chats.sqlite"
PLAIN = (
    ("Lock", ("vault.json", "vault.copy.json"), "How conversations are locked: none of your words, and no bare key"),
    (
        "Unfinished copy",
        ("chats.sqlite.new*",),
        "What Candor was writing anew when it was stopped; the next start ends it",
    ),
    ("Search index", ("index", "index.unsynced"), "The text of your documents, pinned questions, collections"),
    ("Fetched pages", ("fetched",), "Web pages and tables that you added"),
    ("Attached files", ("attached",), "Files given to a single conversation by pasting or dropping"),
    (
        "Unfinished backup",
        ("backup.partial-*",),
        "An encrypted copy that was not finished; the next backup clears it away",
    ),
    ("Settings", ("settings.toml",), "What you chose; no passwords"),
    ("Connections", ("connections.sqlite",), "Which machines were connected to, when and why"),
    ("Updates", ("updates.json",), "When a newer Candor was looked for, and what was found"),
    ("Crash reports", ("crashes",), "Where Candor broke; none of your words"),
    ("Embedding models", ("embedders",), "Models that were fetched; nothing of yours"),
    ("Speed", ("tuning.json",), "How fast this machine embeds"),
    ("Window", ("window.lock", "window.socket"), "How a second start finds the window that is open"),
    ("Set aside", ("set-aside-*",), "Conversations that could not be opened, as they were"),
)
ENCRYPTED = "Your questions, the answers with their tokens, and what they quote"
NOT_KEPT = "Your questions and answers, kept in memory only until you choose how they are locked"


def stores(home: Path, *, encrypted: bool | None, kept: bool) -> list[StoreLine]:
    """One line for each thing that is there; conversations always, whatever else lies in the folder last.

    `encrypted` is how the file of conversations is, None while there is none; `kept` whether they are on the disk.
    """
    known = {CHATS}
    locked = bool(encrypted)
    lines = [StoreLine("Conversations", str(home / CHATS), locked, ENCRYPTED if kept or locked else NOT_KEPT)]
    for what, names, meaning in PLAIN:
        there = [file for name in names for file in (*sorted(home.glob(name)), *sorted(home.glob(f"{name}-*")))]
        known.update(file.name for file in there)
        if there:
            lines.append(StoreLine(what, str(there[0]), False, meaning))
    others = [file for file in sorted(home.iterdir()) if not _is_of(file.name, known)] if home.is_dir() else []
    return [*lines, *(StoreLine("Other", str(file), False, "Nothing of a conversation") for file in others)]


def _is_of(name: str, known: set[str]) -> bool:
    """A database's logs are its own, under the same key, and come and go while this looks."""
    return name in known or any(name.startswith(f"{each}-") for each in known)
