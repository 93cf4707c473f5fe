"""Messages are found by their words, in any language, and what is deleted is found nowhere, not in the files either."""

import random
from pathlib import Path

import pytest

from candor.chats import ChatStore
from candor.chats.indexed_words import indexed
from candor.model.kept import MessageFound
from candor.model.turn import Role
from chats.test_deleting import bytes_on_disk
from chats.turns import Dice, question


def texts(store: ChatStore, words: str) -> list[str]:
    return [each.snippet for each in store.talks.find(words, 99)]


def marked(found: MessageFound) -> list[str]:
    return [found.snippet[start:end] for start, end in found.spans]


@pytest.mark.parametrize(
    ("text", "words", "marks"),
    [
        ("The deposit is paid back.", "deposit", ["deposit"]),
        ("The deposit is paid back.", "DEPO paid", ["depo", "paid"]),
        ("Die Kündigung der Wohnung", "kundigung", ["Kündigung"]),
        ("Die Ku\u0308ndigung der Wohnung", "kündi", ["Ku\u0308ndi"]),
        ("A well-known e-mail", "e-mail", ["e-mail"]),
        ("snake_case_names here", "case", ["case"]),
        ("租房合同的押金是多少？", "押金", ["押金"]),
        ("租房合同的押金是多少？", "合同的押", ["合同的押"]),
        ("租房合同的押金是多少？", "金", ["金"]),
        ("租房合同的押金是多少？", "房 少", ["房", "少"]),
        ("2024年3月的账单", "3月", ["3月"]),
        ("契約書を読みました", "読みま", ["読みま"]),
        ("ฉันอ่านสัญญาเช่า", "สัญญา", ["สัญญา"]),
        ("ما هو مبلغ التأمين؟", "مبلغ", ["مبلغ"]),
        ("قرأتُ العَقْدَ أمس", "العقد", ["العَقْدَ"]),
        ("أين الإيجار", "الايجار", ["الإيجار"]),
        ("임대차 계약서를 읽었다", "계약", ["계약"]),
        ("किराये का अनुबंध", "अनुबंध", None),
        ("Договор аренды", "ДОГОВОР", ["Договор"]),
        ("an ' apostrophe \" quote", '"', None),
        ("the notice period is three months", '"notice period"', ["notice period"]),
        ("nul \x00 inside canary", "canary", ["canary"]),
    ],
)
def test_a_message_is_found_by_its_words_and_they_are_marked(
    store: ChatStore, text: str, words: str, marks: list[str] | None
) -> None:
    store.add(question(store.start("any").id, text=text))
    store.add(question(store.start("other").id, text="Something else altogether"))
    found = store.talks.find(words, 9)
    assert len(found) == (words != '"')
    if marks is not None:
        assert marked(found[0]) == marks


@pytest.mark.parametrize(
    "words",
    ["", " ", "'", '"', "()", "-", "*", "NOT", "deposit OR lease", "deposit NOT", "text:deposit", "NEAR(a b)", "\0",
     "押同", "posit", '"period while"', "deposit AND"],
)  # fmt: skip
def test_what_is_typed_is_words_and_no_language_of_its_own(store: ChatStore, words: str) -> None:
    store.add(question(store.start("any").id, text="The deposit, while the period of 租房合同的押金"))
    assert store.talks.find(words, 9) == []


def test_questions_and_answers_on_any_path_are_found_newest_first(store: ChatStore) -> None:
    first, second = store.start("First").id, store.start("Second")
    asked = question(first, text="About the canary, once", created=7.0)
    answer = Dice(1).answer(first, asked.id)
    later = question(second.id, text="The canary again")
    off_path = question(first, asked.id, "A canary beside the path")
    for turn in (asked, off_path, answer, later):
        store.add(turn)
    store.choose(answer.id)
    found = store.talks.find("canary", 9)
    assert [each.turn for each in found] == [later.id, off_path.id, asked.id]
    assert found[2] == MessageFound(first, asked.id, "First", Role.USER, 7.0, "About the canary, once", ((10, 16),))
    assert [each.turn for each in store.talks.find("canary", 2)] == [later.id, off_path.id]


def test_a_long_message_is_cut_about_the_words(store: ChatStore) -> None:
    long = "word " * 300 + "**the canary** sang\n\nand " + "went " * 300
    store.add(question(store.start("any").id, text=long))
    [found] = store.talks.find("cana", 9)
    assert found.snippet.startswith("…word")
    assert found.snippet.endswith("went…")
    assert "the canary sang and went" in found.snippet
    assert marked(found) == ["cana"]
    assert len(found.snippet) < 150


def test_a_message_that_was_refused_is_not_found(store: ChatStore) -> None:
    conversation = store.start("gone soon").id
    turn = question(conversation, text="canary")
    store.add(turn)
    with pytest.raises(Exception, match="no longer there"):
        store.add(question("0" * 32, text="canary"))
    assert len(store.talks.find("canary", 9)) == 1


def test_several_are_deleted_as_one_and_the_others_are_still_found(store: ChatStore) -> None:
    conversations = [store.start(f"Number {number}").id for number in range(9)]
    for round_ in range(3):
        for conversation in conversations:
            store.add(question(conversation, text=f"canary {round_} of {conversation}"))
    store.delete(*conversations[::2])
    left = set(conversations[1::2])
    assert {each.id for each in store.conversations()} == left
    assert {each.conversation for each in store.talks.find("canary", 99)} == left
    assert len(store.talks.find("canary", 99)) == 12
    store.add(question(conversations[1], text="canary at last"))
    assert store.talks.find("canary", 1)[0].snippet == "canary at last"
    store._database._connection.execute("INSERT INTO said (said) VALUES ('integrity-check')")


def test_no_word_of_what_was_deleted_is_left_in_any_file(store: ChatStore, file: Path) -> None:
    throw = random.Random(5)
    common = [f"{throw.getrandbits(40):010x}" for _ in range(400)]
    words: dict[str, list[str]] = {}
    for _ in range(40):
        conversation = store.start("any").id
        own = words[conversation] = [f"canary{throw.getrandbits(64):016x}" for _ in range(30)]
        for _ in range(4):
            said = [*throw.choices(common, k=throw.choice((5, 60, 300))), *throw.choices(own, k=25)]
            store.add(question(conversation, text=" ".join(throw.sample(said, len(said)))))
    order = throw.sample(sorted(words), len(words))
    before = bytes_on_disk(file)
    assert all(any(word.encode() in before for word in own) for own in words.values())
    for first, second in zip(order[:30:2], order[1:30:2], strict=True):
        store.delete(first, second)
        after = bytes_on_disk(file)
        assert not [word for number in (first, second) for word in words[number] if word[6:].encode() in after]
    assert {each.conversation for each in store.talks.find("canary", 999)} == set(order[30:])


def test_not_even_the_borders_between_the_pages_of_the_index_keep_a_deleted_word(store: ChatStore, file: Path) -> None:
    # Each word goes on from the one before, so that nothing less than the whole word can tell two pages apart.
    throw = random.Random(6)
    stems = [f"secret{throw.getrandbits(128):032x}" for _ in range(60)]
    words = [stem[:length] for stem in stems for length in range(12, len(stem) + 1)]
    gone, kept = store.start("gone").id, store.start("kept").id
    store.add(question(kept, text="secretary and other words"))
    store.add(question(gone, text=" ".join(words)))
    borders = store._database.rows("SELECT term FROM said_idx")
    assert any(word.encode() in term for (term,) in borders if isinstance(term, bytes) for word in words)
    store.delete(gone)
    after = bytes_on_disk(file)
    assert not [word for word in words if word.encode() in after]
    assert texts(store, "secret") == ["secretary and other words"]


def test_pairs_are_of_runs_alone() -> None:
    assert indexed("租房合同 and 房b").split() == ["租房", "房合", "合同", "同", "and", "房", "b"]
