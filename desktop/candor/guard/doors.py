"""What other libraries read before they phone home: set so that they do not."""

import os
import sys

SILENCED = {
    # onnxruntime >= 1.29 sends telemetry unless this is set before its first import.
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "LANCEDB_LOG": "error",
}
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ftp_proxy", "ws_proxy", "wss_proxy")
# PyMuPDF 2 loads these at import when present: an ONNX layout model Candor does not use.
UNWANTED_MODULES = ("pymupdf.layout", "pymupdf4llm")


def silence() -> None:
    """Switches telemetry off, forgets proxies and blocks unwanted modules for this process and its children."""
    os.environ.update(SILENCED)
    for name in PROXIES:
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "*"
    for module in UNWANTED_MODULES:
        sys.modules.setdefault(module, None)  # type: ignore[arg-type]  # None is Python's documented way to block an import
