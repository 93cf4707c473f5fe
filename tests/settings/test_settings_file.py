"""The settings file: defaults when it is missing, plain words when it is wrong, and never half written."""

import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from candor.model.errors import SettingsError, SettingsUnreadable
from candor.model.turn import Options
from candor.settings import Settings, SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home" / "settings.toml")


def write(file: SettingsFile, content: str | bytes) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(content if isinstance(content, bytes) else content.encode())


def test_a_missing_file_means_the_defaults_and_is_not_created(file: SettingsFile) -> None:
    assert file.load() == Settings()
    assert not file.path.exists()
    assert Settings().options() == Options()


def test_what_was_saved_is_loaded_and_only_changes_are_written(file: SettingsFile) -> None:
    chosen = Settings(model='llama3 "quoted" 🦙', temperature=0.2, theme="dark", only_documents=False, context=4096)
    file.save(chosen)
    assert file.load() == chosen
    assert set(file.path.read_text(encoding="utf-8").split()) >= {"model", "temperature", "theme", "context"}
    assert "ollama_address" not in file.path.read_text(encoding="utf-8")
    file.save(Settings())
    assert file.path.read_bytes() == b""


def test_a_file_from_another_editor_is_understood(file: SettingsFile) -> None:
    write(file, b"\xef\xbb\xbf# mine\r\ncontext = 2048\r\ntemperature = 1\r\n")
    assert file.load() == Settings(context=2048, temperature=1.0)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("\ncontxt = 3\n", "`contxt` in line 2 is not a setting; `context` is"),
        ("[window]\nwidth = 3\n", "`window` in line 1 is not a setting"),
        ("model = 'a'\ncontext = 'many'\n", "`context` in line 2 must be a whole number of at least 512"),
        ("context = 12.5\n", "`context` in line 1 must be a whole number"),
        ("temperature = 9.0\n", "`temperature` in line 1 must be a number from 0 to 2"),
        ("temperature = nan\n", "`temperature` in line 1 must be a number from 0 to 2"),
        ("theme = 'pink'\n", '`theme` in line 1 must be "system", "light" or "dark"'),
        ("only_documents = 1\n", "`only_documents` in line 1 must be true or false"),
        ("passages = true\n", "`passages` in line 1 must be a whole number from 1 to 100"),
        ("model = \n", "it is not valid TOML (Invalid value (at line 1, column 9))"),
        (b"model = '\xff'\n", "it is not a text file in UTF-8"),
    ],
)
def test_a_wrong_file_names_line_and_key_and_is_never_overwritten(
    file: SettingsFile, content: str | bytes, words: str
) -> None:
    write(file, content)
    before = file.path.read_bytes()
    with pytest.raises(SettingsUnreadable) as told:
        file.load()
    assert words in str(told.value)
    assert str(file.path) in str(told.value)
    with pytest.raises(SettingsUnreadable):
        file.save(Settings(theme="light"))
    assert file.path.read_bytes() == before


def test_a_folder_in_its_place_is_said_so(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)
    with pytest.raises(SettingsUnreadable):
        file.load()


def test_a_full_disk_leaves_the_old_file_and_nothing_else(file: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    file.save(Settings(theme="dark"))

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(SettingsError, match="cannot be saved"):
            file.save(Settings(theme="light"))
    assert file.load().theme == "dark"
    assert [path.name for path in file.path.parent.iterdir()] == ["settings.toml"]


def test_a_reader_sees_the_old_or_the_new_settings_while_they_are_saved(file: SettingsFile) -> None:
    file.save(Settings(context=1000, model="m" * 1000))
    seen: list[tuple[int, str]] = []
    saved = threading.Event()

    def read() -> None:
        while not saved.is_set():
            settings = file.load()
            seen.append((settings.context, settings.model[:1]))

    reader = threading.Thread(target=read)
    reader.start()
    for context in range(1000, 1100):
        file.save(Settings(context=context, model="m" * 1000))
    saved.set()
    reader.join()
    assert seen
    assert seen == sorted(seen)
    assert {model for _, model in seen} == {"m"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes, and links need a right there")
def test_the_file_is_private_and_a_link_stays_a_link(file: SettingsFile, tmp_path: Path) -> None:
    file.save(Settings(theme="dark"))
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    elsewhere = tmp_path / "dotfiles.toml"
    file.path.rename(elsewhere)
    file.path.symlink_to(elsewhere)
    file.save(Settings(theme="light"))
    assert file.path.is_symlink()
    assert SettingsFile(elsewhere).load().theme == "light"
