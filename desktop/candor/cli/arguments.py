"""What can be typed after `candor`."""

import argparse
from pathlib import Path

from candor import __version__

MOST_PASSAGES = 1000
MOST_DIGITS = 9


def parser() -> argparse.ArgumentParser:
    """The commands and their options. Those of `shared` may stand before or after the command."""
    root = argparse.ArgumentParser(
        prog="candor",
        description="Answers from your own folders with a local model, and shows its sources and its doubt.",
    )
    root.add_argument("--version", action="version", version=f"Candor {__version__}")
    _add_shared(root, home=None, ollama=None, json=False)
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_shared(shared)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")

    index = commands.add_parser("index", parents=[shared], help="read files and folders, or look again at all")
    what = index.add_mutually_exclusive_group()
    what.add_argument("paths", nargs="*", type=_path, default=[], metavar="PATH", help="none: everything given before")
    what.add_argument("--rebuild", action="store_true", help="delete the index and read everything again")
    what.add_argument("--pause", action="store_true", help="let reading rest, in the window too, until --resume")
    index.add_argument("--collection", type=_named, metavar="NAME", help="put PATH there; alone: look again at it")
    index.add_argument("--resume", action="store_true", help="go on reading where it was paused")
    commands.add_parser("watch", parents=[shared], help="read what is new or changed until it is stopped")

    page = commands.add_parser("page", parents=[shared], help="fetch a web page, after showing its host, and read it")
    page.add_argument("address", type=_name, metavar="ADDRESS")
    page.add_argument("--collection", type=_named, metavar="NAME", help='put it there ("Web pages")')
    page.add_argument("--yes", action="store_true", help="fetch it without being asked")
    _add_allow_once(page)
    table = commands.add_parser("table", parents=[shared], help="read a table of a database, or list them")
    table.add_argument("database", type=_name, metavar="URL", help="a SQLite file, postgresql://... or mysql://...")
    table.add_argument("table", nargs="?", default="", metavar="TABLE", help="none: lists them")
    table.add_argument("--collection", type=_named, metavar="NAME", help='put it there ("Tables")')
    _add_allow_once(table)

    search = commands.add_parser("search", parents=[shared], help="find the passages closest to a question")
    search.add_argument("query", nargs="?", metavar="QUERY", help="filters as in ask; '-' reads one a line")
    _add_collection(search)
    search.add_argument("--limit", type=_limit, default=10, metavar="K", help="how many passages (10)")

    _add_ask(commands.add_parser("ask", parents=[shared], help="answer a question from your documents"))

    _add_conversations(
        commands.add_parser("conversations", parents=[shared], help="list, find or order what was asked")
    )
    export = commands.add_parser("export", parents=[shared], help="write a conversation out, with all its evidence")
    export.add_argument("conversation", metavar="ID", help="its id or the first digits, or 'last'")
    export.add_argument("--format", choices=["json", "html", "pdf", "markdown"], default="json", help="(json)")
    export.add_argument("--output", type=_path, metavar="FILE", help="else it is printed")

    _add_archive(commands, shared)

    evaluate = commands.add_parser("eval", parents=[shared], help="see how well search finds what it should")
    evaluate.add_argument("set", nargs="?", type=_path, metavar="SET", help="documents and questions.jsonl; none: pins")
    pin = commands.add_parser("pin", parents=[shared], help="keep a question with its right place, or list them")
    pin.add_argument("question", nargs="?", type=_words, metavar="QUESTION")
    pin.add_argument("file", nargs="?", type=_path, metavar="FILE", help="of your library, where the answer stands")
    pin.add_argument("--page", type=_page, metavar="N", help="and the page of it")
    pin.add_argument("--remove", action="store_true", help="take the question off; without FILE from every place")

    made = commands.add_parser("connections", parents=[shared], help="list what was connected to, or block the rest")
    what = made.add_mutually_exclusive_group()
    what.add_argument("--block", action="store_true", help="let nothing leave this machine but what you allow once")
    what.add_argument("--allow", action="store_true", help="let pages, tables and models be fetched when you ask")
    what.add_argument("--clear", action="store_true", help="forget all that were made")
    what.add_argument("--token", action="store_true", help="keep the token of an Ollama on another machine; typed in")
    made.add_argument("--others", action="store_true", help="only those to other machines")
    made.add_argument("--limit", type=_limit, default=50, metavar="K", help="how many (50)")

    library = commands.add_parser("library", parents=[shared], help="list every document and how it stands")
    library.add_argument("--failed", action="store_true", help="only those that could not be read, and why")
    library.add_argument("--collection", type=_named, metavar="NAME", help="only those of this one")
    _add_changes(commands, shared)
    _add_models(commands.add_parser("models", parents=[shared], help="list the models that can answer, or get one"))
    embedder = commands.add_parser("embedder", parents=[shared], help="list the embedding models, or choose another")
    embedder.add_argument("name", nargs="?", default="", metavar="NAME", help="fetched after asking, then used")
    embedder.add_argument("--yes", action="store_true", help="fetch it without being asked")
    _add_allow_once(embedder)
    _add_vault(commands.add_parser("vault", parents=[shared], help="see how conversations are locked, or change it"))
    newer = commands.add_parser("updates", parents=[shared], help="look whether there is a newer Candor, after asking")
    _add_allow_once(newer)
    commands.add_parser("doctor", parents=[shared], help="look whether everything is there")
    licences = commands.add_parser("licences", parents=[shared], help="say whose work Candor is, and on what terms")
    licences.add_argument("--all", action="store_true", help="print every notice and licence text")
    return root


def _add_models(models: argparse.ArgumentParser) -> None:
    what = models.add_mutually_exclusive_group()
    what.add_argument("--pull", type=_named, metavar="NAME", help="have Ollama fetch a model, or go on fetching it")
    what.add_argument("--delete", type=_named, metavar="NAME", help="take one off Ollama's disk, after asking")
    fits = "see how much memory one takes; none: those that are recommended"
    what.add_argument("--fit", nargs="?", const="", type=_words, metavar="NAME", help=fits)
    models.add_argument("--context", type=_context, metavar="TOKENS", help="for --fit (8192)")
    models.add_argument("--yes", action="store_true", help="delete without being asked")


def _add_changes(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    retry = commands.add_parser("retry", parents=[shared], help="read again what could not be read")
    retry.add_argument("paths", nargs="*", type=_name, default=[], metavar="PATH", help="none: every one that failed")
    _add_allow_once(retry)
    forget = commands.add_parser("forget", parents=[shared], help="take something out of the library, not off the disk")
    forget.add_argument("path", type=_name, metavar="PATH", help="a file, a folder, or a page's address")
    _add_quotes(forget)
    collections = commands.add_parser("collections", parents=[shared], help="list what is grouped, or change it")
    what = collections.add_mutually_exclusive_group()
    what.add_argument("--new", type=_name, metavar="NAME", help="make one")
    what.add_argument("--rename", nargs=2, type=_name, metavar=("NAME", "NEW"), help="call one otherwise")
    what.add_argument(
        "--ignore",
        nargs="+",
        type=_words,
        metavar=("NAME", "PATTERN"),
        help="ignore these alone, written as in .gitignore",
    )
    what.add_argument("--forget", type=_name, metavar="NAME", help="take one out with all that was given to it")
    collections.add_argument("--yes", action="store_true", help="forget it without being asked")
    _add_quotes(collections)


def _add_archive(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    words = "bring conversations in: Candor's JSON, Markdown, ChatGPT's, Open WebUI's"
    bring_in = commands.add_parser("import", parents=[shared], help=words)
    bring_in.add_argument("files", nargs="+", type=_path, metavar="FILE")
    backup = commands.add_parser("backup", parents=[shared], help="write everything into one encrypted file")
    backup.add_argument("file", type=_path, metavar="FILE", help="its passphrase is asked for")
    restore = commands.add_parser("restore", parents=[shared], help="add what a backup has and is not here")
    restore.add_argument("file", type=_path, metavar="FILE")


def _add_allow_once(parser: argparse.ArgumentParser) -> None:
    words = "let this one visit out where nothing may leave this machine, without being asked"
    parser.add_argument("--allow-once", action="store_true", help=words)


def _add_vault(vault: argparse.ArgumentParser) -> None:
    what = vault.add_mutually_exclusive_group()
    what.add_argument("--keyring", action="store_true", help="encrypt them, with the key in the system's keyring")
    what.add_argument("--passphrase", action="store_true", help="encrypt them with a passphrase, which is asked for")
    what.add_argument("--none", action="store_true", help="take the encryption off")
    what.add_argument("--recovery", action="store_true", help="make a recovery key; an older one opens no more")
    what.add_argument("--unlock", action="store_true", help="open them with a passphrase or a recovery key")
    what.add_argument("--anew", action="store_true", help="set aside what cannot be opened, and begin without any")


def _add_conversations(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--search", type=_named, metavar="WORDS", help="find messages that hold all of them")
    what.add_argument("--archived", action="store_true", help="only those that were put away")
    what.add_argument("--rename", nargs=2, type=_named, metavar=("ID", "TITLE"), help="call one otherwise")
    what.add_argument("--pin", type=_name, metavar="ID", help="keep one above the others, or no longer")
    what.add_argument("--archive", type=_name, metavar="ID", help="put one away, or take it out again")
    what.add_argument("--folder", nargs=2, type=_words, metavar=("ID", "NAME"), help='put one there; "" takes it out')
    what.add_argument("--delete", nargs="+", type=_name, metavar="ID", help="delete some for good")
    parser.add_argument("--yes", action="store_true", help="delete without being asked")


def _add_quotes(parser: argparse.ArgumentParser) -> None:
    quotes = parser.add_mutually_exclusive_group()
    quotes.add_argument("--quotes", action="store_true", help="blank what kept answers quote of it, too")
    quotes.add_argument("--keep-quotes", action="store_true", help="leave those quotes without asking")


def _add_collection(parser: argparse.ArgumentParser) -> None:
    words = "only this one; or @NAME in the question"
    parser.add_argument("--collection", action="append", type=_named, default=[], metavar="NAME", help=words)


def _add_ask(ask: argparse.ArgumentParser) -> None:
    filters = "may hold filters: in:contracts type:pdf after:2024 before:2024-06-30"
    ask.add_argument("question", type=_words, metavar="QUESTION", help=filters)
    ask.add_argument("--model", type=_words, default="", metavar="M", help="else the settings' or the first")
    ask.add_argument("--tokens", action="store_true", help="print every token's probability, not the doubtful alone")
    ask.add_argument("--ground", action="store_true", help="weigh the answer's facts with and without its passages")
    _add_collection(ask)
    ask.add_argument("--in", dest="within", action="append", default=[], metavar="WORD", help="only paths with this")
    ask.add_argument("--type", dest="kinds", action="append", default=[], metavar="KIND", help="only files such as pdf")
    ask.add_argument("--after", default="", metavar="DATE", help="only files changed from 2024, 2024-05 or 2024-05-17")
    ask.add_argument("--before", default="", metavar="DATE", help="only files changed before")
    ask.add_argument("--any", action="store_true", help="what the model knows may help, not only the documents")
    ask.add_argument("--all", action="store_true", help="read every passage, as for lists, counts and summaries")
    ask.add_argument("--yes", action="store_true", help="begin --all without being asked")
    _add_way(ask)
    ask.add_argument("--thinking", action="store_true", help="let a model that can think do so first, and print it")
    ask.add_argument("--show-prompt", action="store_true", help="print exactly what the model is sent")


def _add_shared(parser: argparse.ArgumentParser, **defaults: object) -> None:
    parser.add_argument("--home", type=_path, metavar="FOLDER", help="the data folder (else CANDOR_HOME)")
    parser.add_argument("--ollama", metavar="ADDRESS", help="where Ollama listens on this machine")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    if defaults:
        parser.set_defaults(**defaults)


def _words(text: str) -> str:
    """Without the halves of characters that bytes in another encoding leave, which no store and no server takes."""
    return text.encode("utf-8", "replace").decode()


def _name(text: str) -> str:
    """Nothing names nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def _named(text: str) -> str:
    return _words(_name(text))


def _path(text: str) -> Path:
    """Nothing would mean the current folder, which a script with an unset variable does not mean."""
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return Path(text)


def _context(text: str) -> int:
    if text.isdecimal() and len(text) <= MOST_DIGITS and int(text) >= 1:
        return int(text)
    raise argparse.ArgumentTypeError("must be a number of tokens")


def _page(text: str) -> int:
    if text.isdecimal() and len(text) <= MOST_DIGITS and int(text) >= 1:
        return int(text)
    raise argparse.ArgumentTypeError("must be a page's number, from 1")


def _limit(text: str) -> int:
    if text.isdecimal() and len(text) <= len(str(MOST_PASSAGES)) and 1 <= int(text) <= MOST_PASSAGES:
        return int(text)
    raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {MOST_PASSAGES}")


def _add_way(ask: argparse.ArgumentParser) -> None:
    """How the model is asked; what is left out is as the settings, the model or Ollama have it."""
    way = ask.add_argument_group("how the model is asked")
    way.add_argument(
        "--preset", type=_words, default="", metavar="NAME", help="kept in the window; others go before it"
    )
    way.add_argument("--system", type=_words, metavar="TEXT", help="told to the model before Candor's own instruction")
    way.add_argument(
        "--temperature", type=float, metavar="N", help="0 takes the likeliest words, 1 the odds as they are"
    )
    way.add_argument("--top-k", type=int, metavar="N", help="choose among so many of the likeliest; 0 for all")
    way.add_argument(
        "--top-p", type=float, metavar="N", help="choose among the likeliest with this probability together"
    )
    way.add_argument("--min-p", type=float, metavar="N", help="choose what is this part as likely as the likeliest")
    way.add_argument("--seed", type=int, metavar="N", help="the same number gives the same answer")
    way.add_argument("--context", type=int, metavar="N", help="tokens the model reads at once, the answer among them")
    way.add_argument("--stop", action="append", type=_words, metavar="TEXT", help="end the answer before this text")
