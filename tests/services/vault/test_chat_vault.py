"""How conversations are locked, from the first start on."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from candor.chats.chat_store import ChatStore
from candor.model.errors import (
    CandorError,
    ChatsError,
    KeyringSilent,
    PassphraseTooShort,
    PassphraseWrong,
    RecoveryMistyped,
    VaultLocked,
    VaultUndecided,
)
from candor.model.protection import Lock, Unchosen
from services.vault.around import Keyrings, Vault, everything, said, say

PHRASE = "heron river stone lamp"
WORDS = "a heron among the reeds"
Opened = Callable[..., Vault]


def readable(folder: Path) -> bool:
    return any(b"heron among" in content for content in everything(folder).values())


def test_the_first_start_keeps_a_key_in_the_keyring_without_a_word(
    opened: Opened, keyrings: Keyrings, folder: Path
) -> None:
    vault = opened()
    say(vault)
    state = vault.state()
    assert (state.lock, state.locked, state.keyring) == (Lock.KEYRING, False, "the gnome keyring")
    assert len(keyrings.kept) == 1
    assert not readable(folder)
    (key,) = keyrings.kept.values()
    assert not any(key.encode() in content or bytes.fromhex(key) in content for content in everything(folder).values())
    assert said(opened()) == [WORDS]
    assert len(keyrings.kept) == 1


@pytest.mark.parametrize("trouble", [{"running": ""}, {"silent": "the keyring is locked"}])
def test_without_a_keyring_nothing_is_written_until_somebody_chooses(
    opened: Opened, keyrings: Keyrings, folder: Path, trouble: dict[str, str]
) -> None:
    vars(keyrings).update(trouble)
    vault = opened()
    say(vault)
    assert vault.state().lock is Lock.UNDECIDED
    assert said(vault) == [WORDS]
    assert everything(folder) == {} if folder.exists() else True
    assert keyrings.kept == {}
    assert vault.use_passphrase(PHRASE).lock is Lock.PHRASE
    assert said(vault) == [WORDS]
    assert not readable(folder)


def test_what_was_not_kept_is_gone_at_the_next_start(opened: Opened, keyrings: Keyrings) -> None:
    keyrings.running = ""
    say(opened())
    assert said(opened()) == []


def test_conversations_of_an_earlier_version_are_encrypted_at_the_next_start(opened: Opened, folder: Path) -> None:
    store = ChatStore(folder / "chats.sqlite")
    conversation = store.start(WORDS)
    store.close()
    assert readable(folder)
    vault = opened()
    assert [each.id for each in vault().conversations()] == [conversation.id]
    assert not readable(folder)
    assert vault.state().lock is Lock.KEYRING


def test_without_a_keyring_those_of_an_earlier_version_can_be_read_and_stay_as_they_are(
    opened: Opened, keyrings: Keyrings, folder: Path
) -> None:
    keyrings.running = ""
    store = ChatStore(folder / "chats.sqlite")
    store.start("from before")
    store.close()
    before = (folder / "chats.sqlite").read_bytes()
    vault = opened()
    say(vault)
    assert {each.title for each in vault().conversations()} == {"from before", WORDS}
    assert (folder / "chats.sqlite").read_bytes() == before
    vault.use_nothing()
    assert {each.title for each in opened()().conversations()} == {"from before", WORDS}


def test_the_environment_may_choose_for_a_folder_where_nobody_has(
    opened: Opened, keyrings: Keyrings, folder: Path
) -> None:
    say(opened(Unchosen.MEMORY))
    assert not folder.exists() or everything(folder) == {}
    vault = opened(Unchosen.NONE)
    say(vault)
    assert vault.state().lock is Lock.NONE
    assert readable(folder)
    assert keyrings.kept == {}
    assert said(opened()) == [WORDS]  # and the environment gone, it is encrypted
    assert not readable(folder)


def test_a_passphrase_opens_and_nothing_else_does(opened: Opened, keyrings: Keyrings, folder: Path) -> None:
    vault = opened()
    say(vault)
    vault.use_passphrase(PHRASE)
    assert keyrings.kept == {}
    vault = opened()
    assert (vault.state().lock, vault.state().locked) == (Lock.PHRASE, True)
    with pytest.raises(VaultLocked):
        vault()
    for wrong in ("", PHRASE.title(), PHRASE + " "):
        with pytest.raises(PassphraseWrong):
            vault.unlock(wrong)
    assert vault.unlock(PHRASE).locked is False
    assert said(vault) == [WORDS]
    assert PHRASE.encode() not in b"".join(everything(folder).values())
    assert said(opened(typed=PHRASE)) == [WORDS]


def test_a_passphrase_typed_with_accents_put_together_otherwise_opens(opened: Opened) -> None:
    opened().use_passphrase("fünf grüne Bäume")
    assert opened().unlock("fu\u0308nf gru\u0308ne Ba\u0308ume").locked is False


def test_a_short_passphrase_is_refused_and_nothing_changes(opened: Opened) -> None:
    vault = opened()
    with pytest.raises(PassphraseTooShort):
        vault.use_passphrase("seven77")
    assert vault.state().lock is Lock.KEYRING


@pytest.mark.parametrize(
    "way", [[Lock.PHRASE, Lock.KEYRING], [Lock.NONE, Lock.PHRASE], [Lock.NONE, Lock.KEYRING, Lock.NONE]]
)
def test_the_lock_is_changed_back_and_forth_and_nothing_is_lost(
    opened: Opened, keyrings: Keyrings, folder: Path, way: list[Lock]
) -> None:
    vault = opened()
    say(vault)
    for lock in way:
        changes = {
            Lock.KEYRING: vault.use_keyring,
            Lock.PHRASE: lambda vault=vault: vault.use_passphrase(PHRASE),
            Lock.NONE: vault.use_nothing,
        }
        assert changes[lock]().lock is lock
        assert readable(folder) == (lock is Lock.NONE)
        assert len(keyrings.kept) == (lock is Lock.KEYRING)
        say(vault, f"after {lock}")
        vault = opened()
        if lock is Lock.PHRASE:
            vault.unlock(PHRASE)
    assert said(vault) == sorted([WORDS, *(f"after {lock}" for lock in way)])


def test_a_new_key_is_made_when_what_was_plain_is_locked_again(opened: Opened, keyrings: Keyrings) -> None:
    vault = opened()
    vault()
    (first,) = keyrings.kept.values()
    vault.use_nothing()
    vault.use_keyring()
    assert list(keyrings.kept.values()) != [first]


def test_the_recovery_key_opens_as_it_is_typed_and_only_the_newest(opened: Opened, folder: Path) -> None:
    vault = opened()
    say(vault)
    older, newer = vault.recovery_key(), vault.recovery_key()
    assert vault.state().recovery
    vault.use_passphrase(PHRASE)
    assert newer.encode() not in b"".join(everything(folder).values())
    vault = opened()
    with pytest.raises(PassphraseWrong):
        vault.unlock(older)
    slip = newer[:-1] + ("0" if newer[-1] != "0" else "1")
    with pytest.raises(RecoveryMistyped):
        vault.unlock(slip)
    assert vault.unlock(newer.lower().replace("-", " ")).locked is False
    assert said(vault) == [WORDS]


def test_there_is_no_recovery_key_to_what_is_not_locked(opened: Opened) -> None:
    with pytest.raises(VaultUndecided):
        opened(Unchosen.NONE).recovery_key()


def test_a_keyring_that_refuses_leaves_the_passphrase(opened: Opened, keyrings: Keyrings) -> None:
    vault = opened()
    vault.use_passphrase(PHRASE)
    keyrings.silent = "the keyring is locked"
    with pytest.raises(KeyringSilent, match="the keyring is locked"):
        vault.use_keyring()
    assert vault.state().lock is Lock.PHRASE
    assert opened().unlock(PHRASE).locked is False


def test_a_key_that_could_not_be_deleted_is_deleted_at_a_later_start(opened: Opened, keyrings: Keyrings) -> None:
    vault = opened()
    vault()
    keyrings.silent = "the keyring is locked"
    vault.use_passphrase(PHRASE)
    assert len(keyrings.kept) == 1
    keyrings.silent = ""
    opened().unlock(PHRASE)
    assert keyrings.kept == {}


@pytest.mark.parametrize("change", ["use_nothing", "use_passphrase", "use_keyring"])
@pytest.mark.parametrize("begun", ["locked", "plain", "in memory"])
def test_a_change_that_cannot_be_carried_out_leaves_all_as_it_was(
    opened: Opened, keyrings: Keyrings, folder: Path, monkeypatch: pytest.MonkeyPatch, begun: str, change: str
) -> None:
    keyrings.running = "gnome" if begun == "locked" else ""
    vault = opened(Unchosen.NONE if begun == "plain" else Unchosen.KEYRING)
    say(vault)
    keyrings.running = "gnome"
    before, kept = vault.state().lock, dict(keyrings.kept)

    def full(self: ChatStore, key: bytes | None) -> None:
        raise ChatsError("The conversation cannot be saved: the disk is full", "Make room, then ask again.")

    needs_writing = begun != "locked" or change == "use_nothing"
    with monkeypatch.context() as patched:
        patched.setattr(ChatStore, "reseal", full)
        if needs_writing and not (begun == "plain" and change == "use_nothing"):
            with pytest.raises(CandorError, match="the disk is full"):
                getattr(vault, change)(*([PHRASE] if change == "use_passphrase" else []))
            assert (vault.state().lock, keyrings.kept) == (before, kept)
            assert said(vault) == [WORDS]
    if begun == "locked":
        assert json.loads((folder / "vault.json").read_text())["record"]["lock"] == "keyring"
