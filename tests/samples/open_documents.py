"""OpenDocument files: the least that LibreOffice opens."""

from samples.archives import zipped

NAMES = {
    "office": "office",
    "style": "style",
    "text": "text",
    "table": "table",
    "draw": "drawing",
    "presentation": "presentation",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
}
SPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for short, name in NAMES.items())
MIMETYPE = "application/vnd.oasis.opendocument."


def open_document(kind: str, body: str, styles: str = "", manifest: str = "") -> bytes:
    """A document of this kind ("text", "spreadsheet", "presentation") from the XML of its body and its own styles."""
    content = (
        f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>"
    )
    entry = "<manifest:file-entry manifest:full-path='{}' manifest:media-type='{}'>{}</manifest:file-entry>".format
    listed = entry("/", MIMETYPE + kind, "") + entry("content.xml", "text/xml", manifest)
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return zipped(
        {
            "mimetype": MIMETYPE + kind,
            "content.xml": content,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{space}">{listed}</manifest:manifest>',
        }
    )


LOCKED = "<manifest:encryption-data manifest:checksum=''/>"
