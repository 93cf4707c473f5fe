"""What macOS is told of the program: the values of Info.plist, for PyInstaller's BUNDLE and for the inspection.

Keys: https://developer.apple.com/documentation/bundleresources/information-property-list. What is not here is not
needed: App Transport Security binds Apple's own connections, not Python's sockets; no Apple events are sent; nothing
asks for a camera, a microphone, contacts or a place.
"""

from __future__ import annotations

import re

import product
from macos.kinds import document_types
from translations.languages import LANGUAGES

OLDEST = "15.0"
"""The oldest macOS: the libraries of shiboken6 and PySide6 6.11.3 say in their load commands that they are built for
it, though their wheels' names say 13; ONNX Runtime and NumPy need 14. The inspection holds every library to it."""
APP = product.DIST / f"{product.NAME}.app"
ICON = "candor.icns"
"""As it lies in resources/icons; PyInstaller copies it to Contents/Resources."""
APPLE = {"pt_BR": "pt-BR", "zh_CN": "zh-Hans"}
"""Languages whose names Apple writes in its own way."""
FOLDERS = (
    "Candor reads the folders and files you add to its library, to answer from them. "
    "What it reads stays on this Mac, unless you chose an Ollama on another computer."
)
NETWORK = "Only if you gave Candor the address of an Ollama on another computer: it asks that one your questions."
ASKED = (
    "NSDesktopFolderUsageDescription",
    "NSDocumentsFolderUsageDescription",
    "NSDownloadsFolderUsageDescription",
    "NSRemovableVolumesUsageDescription",
    "NSNetworkVolumesUsageDescription",
    "NSFileProviderDomainUsageDescription",
)
"""Places that macOS asks the person about before a program may read in them; the sentence stands in the question."""


def build_number(version: str) -> str:
    """Return at most three numbers, which is all that CFBundleVersion may hold: 0.2.0rc1 is 0.2.0."""
    found = re.match(r"\d+(\.\d+){0,2}", version)
    return found[0] if found else "0"


def info() -> dict[str, object]:
    """Return the values; those that PyInstaller would fill in otherwise are among them."""
    return {
        # The window, not the command line beside it; and so that PyInstaller does not take it for one.
        "CFBundleExecutable": product.WINDOW,
        "LSBackgroundOnly": False,
        # The name in the menu bar and in the Finder.
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleIdentifier": product.ID,
        "CFBundleIconFile": ICON,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": build_number(product.VERSION),
        "NSHumanReadableCopyright": f"Free software under {product.LICENCE}. {product.SUMMARY}.",
        # The system's own words, in its file dialogs and menus, come in the language of the window.
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *(APPLE.get(code, code) for code in LANGUAGES)],
        "CFBundleDocumentTypes": document_types(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        # No other processor: there are no wheels for Intel, and translated ones would not find their libraries.
        "LSMinimumSystemVersion": OLDEST,
        "LSArchitecturePriority": ["arm64"],
        "LSRequiresNativeExecution": True,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSLocalNetworkUsageDescription": NETWORK,
        **dict.fromkeys(ASKED, FOLDERS),
    }
