"""What an administrator fixes by environment variables, and settings that follow their file."""

from pathlib import Path

import pytest

from candor.model.errors import OverrideUnusable
from candor.settings import LiveSettings, Settings, SettingsFile


def made(tmp_path: Path, **fixed: str) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml", {f"CANDOR_SET_{key}": text for key, text in fixed.items()})


def test_what_is_fixed_goes_before_the_file_and_is_never_written_into_it(tmp_path: Path) -> None:
    own = made(tmp_path)
    own.save(Settings(context=2048, theme="dark"))
    fixed = made(tmp_path, CONTEXT="4096", ONLY_DOCUMENTS="false", TEMPERATURE="")
    assert fixed.fixed == {"context", "only_documents", "temperature"}
    settings = fixed.load()
    assert settings == Settings(context=4096, theme="dark", only_documents=False)
    fixed.save(Settings(context=4096, theme="light", only_documents=False))
    assert own.load() == Settings(context=2048, theme="light")


@pytest.mark.parametrize(
    ("fixed", "words"),
    [
        ({"CONTEXT": "many"}, "`CANDOR_SET_CONTEXT` must be a whole number of at least 512"),
        ({"CONTXT": "4096"}, "`CANDOR_SET_CONTXT` is not a setting; `CANDOR_SET_CONTEXT` is"),
        ({"ZEBRA": "4096"}, "`CANDOR_SET_ZEBRA` is not a setting"),
    ],
)
def test_a_variable_that_cannot_be_used_is_refused_in_the_files_own_words(
    tmp_path: Path, fixed: dict[str, str], words: str
) -> None:
    with pytest.raises(OverrideUnusable) as told:
        made(tmp_path, **fixed).load()
    assert str(told.value) == f"The settings in the environment cannot be used: {words}"
    assert "administers" in told.value.remedy


def test_other_variables_fix_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml", {"CANDOR_HOME": "elsewhere", "PATH": "here"})
    assert file.fixed == frozenset()
    assert file.load() == Settings()


def test_what_is_saved_holds_at_once_for_whoever_follows(tmp_path: Path) -> None:
    file = made(tmp_path)
    live = LiveSettings(file, file.load())
    assert live() == Settings()
    file.save(Settings(passages=3))
    assert live() == Settings(passages=3)
    file.path.unlink()
    assert live() == Settings()


def test_a_slip_of_the_pen_leaves_in_force_what_was_known(tmp_path: Path) -> None:
    file = made(tmp_path)
    file.save(Settings(passages=3))
    live = LiveSettings(file, file.load())
    file.path.write_text("passages = many\n", encoding="utf-8")
    assert live() == Settings(passages=3)
    file.path.write_text("passages = 4\n", encoding="utf-8")
    assert live() == Settings(passages=4)
