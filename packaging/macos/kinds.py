"""The kinds of files that may be opened with Candor on macOS: never by a double click, always where it is asked for."""

from __future__ import annotations

BOOKS = ("com.adobe.pdf", "org.idpf.epub-container")
PICTURES = ("public.jpeg", "public.png", "public.tiff", "org.webmproject.webp")
OFFICE = (
    "org.openxmlformats.wordprocessingml.document",
    "org.openxmlformats.presentationml.presentation",
    "org.openxmlformats.spreadsheetml.sheet",
    "org.oasis-open.opendocument.text",
    "org.oasis-open.opendocument.presentation",
    "org.oasis-open.opendocument.spreadsheet",
)
TEXT = (
    "public.plain-text",
    "net.daringfireball.markdown",
    "public.rtf",
    "public.html",
    "public.comma-separated-values-text",
    "public.tab-separated-values-text",
    "public.json",
)
MAIL = ("com.apple.mail.email", "public.email-message")
FOLDERS = ("public.folder",)
"""Only so can a folder be dropped on the dock."""

NAMED = {
    "Document": BOOKS + OFFICE + TEXT,
    "Picture of text": PICTURES,
    "E-mail": MAIL,
    "Folder": FOLDERS,
}


def document_types() -> list[dict[str, object]]:
    """Return CFBundleDocumentTypes: read, not edited, and after every program that says it opens such a file.

    Rank None would keep Candor out of "Open with" and its dock icon from taking a drop.
    """
    return [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(identifiers),
        }
        for name, identifiers in NAMED.items()
    ]
