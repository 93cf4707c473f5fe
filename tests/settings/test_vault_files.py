"""A recovery key as it is typed, and what is written down about the lock."""

import random
import stat
import sys
from pathlib import Path

import pytest

from candor.model.errors import PassphraseWrong, RecoveryMistyped, VaultDamaged, VaultNotSaved
from candor.model.protection import Lock, Unchosen
from candor.model.vault_record import KeyringSlot, VaultRecord, fingerprint
from candor.settings.key_slots import KeySlots
from candor.settings.recovery_key import ALPHABET, new_secret, read, written
from candor.settings.vault_environment import taken_passphrase, unchosen
from candor.settings.vault_file import VaultFile

KEY = bytes(range(32))
RECORD = VaultRecord(Lock.KEYRING, fingerprint(KEY), KeyringSlot("keyring.backends.x.Keyring", "conversations 1"))


def test_a_recovery_key_is_read_as_it_may_be_typed() -> None:
    for _ in range(200):
        secret = new_secret()
        shown = written(secret)
        assert [len(group) for group in shown.split("-")] == [5] * 6
        assert not set("ILOU") & set(shown)
        typed = shown.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        assert read(typed) == read(shown) == secret


def test_every_slip_of_one_sign_is_noticed() -> None:
    shown, chance = written(new_secret()), random.Random(5)
    for at, sign in enumerate(shown):
        if sign != "-":
            other = chance.choice([each for each in ALPHABET if each != sign])
            with pytest.raises(RecoveryMistyped):
                read(shown[:at] + other + shown[at + 1 :])


@pytest.mark.parametrize("typed", ["", "heron river stone lamp", "7KQ2M-W08RD", "7KQ2M-W08RD-5TXZ1-9BCDF-GH3JK-MN4P!"])
def test_what_has_another_form_is_no_recovery_key(typed: str) -> None:
    assert read(typed) is None


def test_a_passphrase_of_a_recovery_keys_form_still_opens() -> None:
    slots, odd = KeySlots(2**4), "0123456789" * 3
    record = VaultRecord(Lock.PHRASE, fingerprint(KEY), passphrase=slots.by_passphrase(odd, KEY))
    assert slots.key(odd, record) == KEY
    with pytest.raises(PassphraseWrong):
        slots.key(odd[::-1], record)


def test_a_slot_that_was_tampered_with_is_damage_and_no_wrong_passphrase() -> None:
    slots = KeySlots(2**4)
    slot = slots.by_passphrase("heron river", KEY)
    for spoilt in (slot.__class__(3, 8, 1, slot.salt, slot.wrapped), slot.__class__(16, 8, 1, "salt", slot.wrapped)):
        with pytest.raises(VaultDamaged):
            slots.key("heron river", VaultRecord(Lock.PHRASE, fingerprint(KEY), passphrase=spoilt))
    with pytest.raises(VaultDamaged, match="not the one it names"):
        slots.key("heron river", VaultRecord(Lock.PHRASE, fingerprint(b"other"), passphrase=slot))


def test_what_is_written_down_comes_back_and_belongs_to_its_owner(tmp_path: Path) -> None:
    file = VaultFile(tmp_path / "vault.json")
    assert file.load() is None
    assert file.create(RECORD)
    assert not file.create(VaultRecord(Lock.NONE))
    assert file.load() == RECORD
    changed = VaultRecord(Lock.PHRASE, "f", passphrase=KeySlots(2**4).by_passphrase("heron river", KEY))
    file.save(changed)
    assert file.load() == changed
    assert KEY.hex() not in (tmp_path / "vault.json").read_text()
    if sys.platform != "win32":
        assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}
    file.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_refuses_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = VaultFile(tmp_path / "file" / "vault.json")
    for write in (file.create, file.save):
        with pytest.raises(VaultNotSaved):
            write(RECORD)


def test_the_environment_is_read_once() -> None:
    environment = {"CANDOR_VAULT": " None ", "CANDOR_PASSPHRASE": "heron"}
    assert unchosen(environment) is Unchosen.NONE
    assert unchosen({"CANDOR_VAULT": "off"}) is unchosen({}) is Unchosen.KEYRING
    assert (taken_passphrase(environment), taken_passphrase(environment)) == ("heron", "")
    assert "CANDOR_PASSPHRASE" not in environment
