"""A key that is wrong, lost or elsewhere is told from damage, and in none of these anything is touched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from candor.model.errors import (
    ChatsDamaged,
    KeyLost,
    KeyringChanged,
    KeyringSilent,
    KeyWrong,
    VaultDamaged,
    VaultError,
    VaultLocked,
    VaultMissing,
    VaultTooNew,
)
from candor.model.protection import Lock
from services.vault.around import Keyrings, Vault, everything, said, say

WORDS = "a heron among the reeds"
Opened = Callable[..., Vault]
Spoil = Callable[[Keyrings, Path], None]


def lose(keyrings: Keyrings, folder: Path) -> None:
    keyrings.kept.clear()


def swap(keyrings: Keyrings, folder: Path) -> None:
    keyrings.kept = dict.fromkeys(keyrings.kept, "00" * 32)


def garble(keyrings: Keyrings, folder: Path) -> None:
    keyrings.kept = dict.fromkeys(keyrings.kept, "no key at all")


def move_house(keyrings: Keyrings, folder: Path) -> None:
    keyrings.running = "kde"


def log_out(keyrings: Keyrings, folder: Path) -> None:
    keyrings.running = ""


def damage(keyrings: Keyrings, folder: Path) -> None:
    whole = (folder / "chats.sqlite").read_bytes()
    (folder / "chats.sqlite").write_bytes(whole[:200] + b"\0" * 4000 + whole[4200:])


def damage_beginning(keyrings: Keyrings, folder: Path) -> None:
    whole = (folder / "chats.sqlite").read_bytes()
    (folder / "chats.sqlite").write_bytes(b"\0" * 100 + whole[100:])


def forget_how(keyrings: Keyrings, folder: Path) -> None:
    for name in ("vault.json", "vault.copy.json"):
        (folder / name).unlink()


def spoil_how(keyrings: Keyrings, folder: Path) -> None:
    for name in ("vault.json", "vault.copy.json"):
        (folder / name).write_text("{")


def outdate(keyrings: Keyrings, folder: Path) -> None:
    for name in ("vault.json", "vault.copy.json"):
        (folder / name).write_text('{"format": 2, "more": true}')


@pytest.mark.parametrize(
    ("spoil", "kind", "words"),
    [
        (lose, KeyLost, "no longer in the gnome keyring"),
        (swap, KeyWrong, "not the one your conversations are locked with"),
        (garble, KeyWrong, "not the one your conversations are locked with"),
        (move_house, KeyringChanged, "is in the gnome keyring, and now the kde keyring answers"),
        (log_out, KeyringSilent, "no keyring that encrypts is running"),
        (damage, ChatsDamaged, "cannot be opened"),
        (damage_beginning, ChatsDamaged, "cannot be opened"),
        (forget_how, VaultMissing, "the file that says how is missing"),
        (spoil_how, VaultDamaged, "cannot be used"),
        (outdate, VaultTooNew, "a newer Candor"),
    ],
)
def test_each_is_told_by_its_own_words_and_nothing_is_touched(
    opened: Opened, keyrings: Keyrings, folder: Path, spoil: Spoil, kind: type[Exception], words: str
) -> None:
    vault = opened()
    say(vault)
    vault.close()
    spoil(keyrings, folder)
    before, kept = everything(folder), dict(keyrings.kept)
    vault = opened()
    with pytest.raises(kind, match=words) as raised:
        vault()
    assert type(raised.value) is kind
    state = vault.state()
    assert state.failure is not None
    assert (state.failure.code, state.locked) == (kind.__name__, issubclass(kind, VaultError))
    assert state.failure.remedy
    assert everything(folder) == before
    assert keyrings.kept == kept


def test_one_file_of_the_two_that_say_how_is_enough(opened: Opened, folder: Path) -> None:
    say(opened())
    (folder / "vault.json").write_bytes(b"\0" * 200)
    assert said(opened()) == [WORDS]
    (folder / "vault.json").unlink()
    assert said(opened()) == [WORDS]


@pytest.mark.parametrize(("spoil", "holders"), [(lose, {"gnome"}), (swap, {"gnome"}), (move_house, {"gnome", "kde"})])
def test_the_recovery_key_opens_and_puts_the_key_back_beside_what_is_there(
    opened: Opened, keyrings: Keyrings, spoil: Spoil, holders: set[str], folder: Path
) -> None:
    vault = opened()
    say(vault)
    recovery = vault.recovery_key()
    spoil(keyrings, folder)
    before = dict(keyrings.kept)
    assert opened().unlock(recovery).lock is Lock.KEYRING
    assert before.items() <= keyrings.kept.items()
    assert {holder for holder, _ in keyrings.kept} == holders
    assert said(opened()) == [WORDS]


def test_a_silent_keyring_is_opened_by_the_recovery_key_for_once(opened: Opened, keyrings: Keyrings) -> None:
    vault = opened()
    say(vault)
    recovery = vault.recovery_key()
    keyrings.running = ""
    vault = opened()
    vault.unlock(recovery)
    assert said(vault) == [WORDS]
    with pytest.raises(KeyringSilent):
        opened()()
    keyrings.running = "gnome"
    assert said(opened()) == [WORDS]


@pytest.mark.parametrize("spoil", [lose, damage, forget_how, spoil_how])
def test_beginning_anew_sets_everything_aside_and_it_can_be_brought_back(
    opened: Opened, keyrings: Keyrings, folder: Path, spoil: Spoil
) -> None:
    vault = opened()
    say(vault)
    vault.close()
    kept = dict(keyrings.kept)
    spoil(keyrings, folder)
    before = everything(folder)
    vault = opened()
    assert vault.begin_anew().failure is None
    say(vault, "from now on")
    (aside,) = folder.glob("set-aside-*")
    assert everything(aside) == before
    assert vault.begin_anew().lock is Lock.KEYRING  # what can be opened is not set aside
    vault = opened()
    assert said(vault) == ["from now on"]
    if spoil is lose:
        vault.close()
        for file in aside.iterdir():
            file.replace(folder / file.name)
        keyrings.kept.update(kept)
        assert said(opened()) == [WORDS]


def test_two_programs_that_start_at_once_make_one_key(opened: Opened, keyrings: Keyrings, folder: Path) -> None:
    first = opened()
    create = first._record.create

    def late(record: object) -> bool:
        second = opened()
        say(second)
        second.close()
        return create(record)  # type: ignore[arg-type]

    first._record.create = late  # type: ignore[method-assign]
    assert said(first) == [WORDS]
    assert len(keyrings.kept) == 1
    first.close()


def test_another_program_that_changed_the_lock_is_not_overruled(opened: Opened, folder: Path) -> None:
    vault = opened()
    vault.use_passphrase("heron river stone")
    (folder / "vault.json").write_text(
        (folder / "vault.json").read_text().replace('"fingerprint": "', '"fingerprint": "x')
    )
    with pytest.raises(VaultError, match="another Candor has changed it meanwhile"):
        vault.use_nothing()
    with pytest.raises(VaultLocked):
        opened()()
