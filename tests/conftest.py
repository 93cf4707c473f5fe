"""The strict bench: what every test gets, and what no test may leave behind.

Each test has a home folder of its own and reaches nothing but loopback; it fails when it leaves a thread, a process, an
asyncio task, a timer or a window. With `-p no:pytest-qt` Qt is blocked: so `dev.py test` runs the core.
"""

import os
from pathlib import Path

import pytest

# Before any test module imports Qt or onnxruntime.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

pytest_plugins = ["strict.home", "strict.loopback", "strict.leftovers"]

WITH_QT = ("ui", "work", "journeys")
# pytest-qt's own settings in pyproject.toml, which --strict-config refuses when that plugin is away.
QT_SETTINGS = ("qt_api", "qt_log_level_fail")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Blocks Qt when pytest-qt is switched off."""
    if not pluginmanager.is_blocked("pytest-qt"):
        return
    for name in QT_SETTINGS:
        parser.addini(name, "not used: Qt is blocked")
    pluginmanager.import_plugin("strict.no_qt")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leaves out the tests that need Qt when Qt is blocked."""
    blocked = config.pluginmanager.has_plugin("strict.no_qt")
    folders = [Path(__file__).parent / name for name in WITH_QT]
    return True if blocked and any(collection_path.is_relative_to(folder) for folder in folders) else None


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Returns the class of the program's own application: there is one in a process."""
    from candor.ui.frame.application import Application  # here, because the core's tests run without Qt

    return Application
