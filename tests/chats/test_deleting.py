"""What is deleted is gone from the files, and what is kept stays."""

import random
from dataclasses import replace
from pathlib import Path

import apsw

from candor.chats import ChatStore
from candor.chats.packing import pack_details
from candor.chats.token_packing import pack_tokens
from candor.model.passage import Passage, Source
from candor.model.text import Place
from candor.model.token import Alternative, Token
from candor.model.turn import Conversation, Turn
from chats.turns import Dice, question


def bytes_on_disk(file: Path) -> bytes:
    return b"".join(path.read_bytes() for path in file.parent.iterdir())


def rich_answer(conversation: str, parent: str, word: str, throw: random.Random) -> Turn:
    """An answer whose words, tokens and passages all speak of `word`."""
    tokens = tuple(Token(word, -throw.random(), (Alternative(word, -throw.random()),), n, n + 1) for n in range(300))
    source = Source(Passage("p", "d", 0, word * 50, Place(0, 9)), 1, 1.0, 1.0, 1.0, f"/home/{word}.txt", b"x")
    answer = Dice(throw.randrange(10**9)).answer(conversation, parent)
    return replace(answer, text=f"{word} " * throw.choice((1, 40, 2000)), tokens=tokens, sources=(source,))


def blobs(answer: Turn) -> list[bytes]:
    return [pack_details(answer) or b"", pack_tokens(answer.tokens) or b""]


def traces(answer: Turn, others: bytes) -> list[bytes]:
    """What would give an answer away: its id, and bytes from within its blobs that no other answer has in its own."""
    pieces = [blob[start : start + 24] for blob in blobs(answer) for start in range(40, len(blob), 200)]
    return [answer.id.encode(), *(piece for piece in pieces if piece not in others)]


def test_no_word_of_a_deleted_conversation_is_left_in_any_file(store: ChatStore, file: Path) -> None:
    throw = random.Random(2)
    words = [f"canary{throw.getrandbits(64):016x}" for _ in range(8)]
    conversations = {word: store.start(f"About {word}").id for word in words}
    answers: dict[str, list[Turn]] = {word: [] for word in words}
    for _ in range(4):
        for word, conversation in conversations.items():
            asked = question(conversation, text=f"{word}?" * throw.choice((1, 30, 900)))
            answer = rich_answer(conversation, asked.id, word, throw)
            store.add(asked)
            store.add(answer)
            answers[word].append(answer)
    packed = {word: b"".join(blob for answer in answers[word] for blob in blobs(answer)) for word in words}
    left_by: dict[str, list[bytes]] = {word: [word.encode()] for word in words}
    for word in words:
        others = b"".join(packed[other] for other in words if other != word)
        left_by[word] += [trace for answer in answers[word] for trace in traces(answer, others)]
    stays = words.pop()
    kept = store.path(conversations[stays])
    before = bytes_on_disk(file)
    for word in words:
        found = [trace in before for trace in left_by[word]]
        assert sum(found) > 0.9 * len(found)  # a few are cut by the end of a page
        store.delete(conversations[word])
        after = bytes_on_disk(file)
        assert not [trace for trace in left_by[word] if trace in after]
    assert stays.encode() in after
    assert store.path(conversations[stays]) == kept


def test_deleting_gives_the_space_back(store: ChatStore, file: Path) -> None:
    small = store.start("stays")
    store.add(question(small.id))
    large = store.start("goes")
    for _ in range(20):
        store.add(question(large.id, text="all the words " * 5_000))
    store.delete(large.id)
    assert len(bytes_on_disk(file)) < 200_000
    assert len(store.path(small.id)) == 1


def test_a_conversation_of_thousands_of_turns_is_deleted(store: ChatStore) -> None:
    stays, long = store.start("stays").id, Conversation("f" * 32, "long", 1.0, 2.0)
    store.add(question(stays))
    turns = [question(long.id, text=f"canary {number}") for number in range(3000)]
    turns = [replace(turn, parent=turns[n - 1].id if n else None) for n, turn in enumerate(turns)]
    store.take_in(replace(long, leaf=turns[-1].id), turns)
    store.delete(long.id)
    assert [each.id for each in store.conversations()] == [stays]
    assert store.talks.find("canary", 9) == []
    assert store.turn(turns[0].id) is None


def test_deleting_succeeds_while_another_program_is_in_the_middle_of_reading(store: ChatStore, file: Path) -> None:
    conversation = store.start("About canary")
    store.add(question(conversation.id, text="canary"))
    reader = apsw.Connection(str(file))
    reading = reader.execute("SELECT text FROM turn")
    store._database._connection.set_busy_timeout(1)
    store.delete(conversation.id)
    assert reading.fetchall() == [("canary",)]
    reader.close()
    assert store.conversations() == []
    store.delete(conversation.id)
    assert b"canary" not in bytes_on_disk(file)
