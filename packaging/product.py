"""What installers, notices and the signed version file call the program: said once, here."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME = "Candor"
COMMAND, WINDOW = "candor", "candor-gui"
"""The two programs: the command line, and the window."""
ID = "org.candordesktop.Candor"
"""Reverse-DNS: the desktop entry, the AppStream component, the Flatpak and the macOS bundle."""
VERSION: str = PROJECT["version"]
SUMMARY = "Answers from your own folders, with sources and doubt"
DESCRIPTION: str = PROJECT["description"]
LICENCE: str = PROJECT["license"]

BUILD = ROOT / "build"
"""What a build makes on its way: its virtual environment, PyInstaller's work, stages of packages."""
DIST = ROOT / "dist"
"""What a build ends with; nothing else lies there."""
BUNDLE = DIST / "bundle"
"""The program with all it needs (PyInstaller's onedir): what each installer puts on a disk."""
