"""Which kind a file's name promises: one table for each family of formats."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

PAGED = {
    ".pdf": "pdf",
    ".xps": "xps",
    ".oxps": "xps",
    ".epub": "epub",
    ".mobi": "mobi",
    ".azw": "mobi",
    ".prc": "mobi",
    ".fb2": "fb2",
    ".fbz": "fb2",
    ".cbz": "cbz",
}
TEXTS = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".tex": "tex",
    ".ltx": "tex",
    ".latex": "tex",
    ".srt": "srt",
    ".vtt": "vtt",
    ".log": "txt",
    ".rst": "txt",
    ".org": "txt",
    ".adoc": "txt",
    ".asciidoc": "txt",
}
# How Candor keeps what it fetched from outside.
KEPT = {".candor-page": "web", ".candor-table": "table"}
# Old Word and PowerPoint files have no reader. They stand here all the same: some are something else inside, and the
# others are listed with what to do rather than passed over in silence.
OFFICE = {
    ".docx": "docx",
    ".doc": "doc",
    ".ppt": "ppt",
    ".pptx": "pptx",
    ".pptm": "pptx",
    ".ppsx": "pptx",
    ".ppsm": "pptx",
    ".potx": "pptx",
    ".odt": "odt",
    ".ott": "odt",
    ".odp": "odp",
    ".otp": "odp",
    ".ods": "ods",
    ".ots": "ods",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xltx": "xlsx",
    ".xltm": "xlsx",
    ".xlsb": "xlsb",
    ".xls": "xls",
    ".xlt": "xls",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".rtf": "rtf",
    ".json": "json",
    ".geojson": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".ipynb": "ipynb",
}
MAIL = {
    ".eml": "eml",
    ".emlx": "eml",
    ".mbox": "mbox",
    ".mbx": "mbox",
    ".msg": "msg",
}
PICTURES = {
    ".png": "png",
    ".jpg": "jpg",
    ".jpeg": "jpg",
    ".gif": "gif",
    ".tif": "tif",
    ".tiff": "tif",
    ".bmp": "bmp",
    ".webp": "webp",
    ".jp2": "jp2",
    ".j2k": "jp2",
}
# Languages, then what they are set up and described with.
PROGRAMS = (
    "py pyi pyx rb rake pl pm php js jsx mjs cjs ts tsx mts cts vue svelte java kt kts scala sc groovy gradle "
    "c h cc cpp cxx hh hpp hxx m mm cs fs fsx vb go rs swift d zig nim cr dart hs elm ml mli ex exs erl hrl clj cljs "
    "lisp el scm rkt r rmd jl lua sh bash zsh fish ps1 psm1 bat cmd awk tcl sql asm s f f90 f95 for pas ada adb ads "
    "cob v sv vhd vhdl sol proto graphql thrift css scss sass less styl sty cls bib"
)
SETTINGS = "yaml yml toml ini cfg conf properties env xml xsd xsl xslt cmake mk mak tf hcl nix dockerfile ninja bzl"
CODE = {f".{suffix}": "code" for suffix in f"{PROGRAMS} {SETTINGS}".split()}
KINDS: Mapping[str, str] = MappingProxyType({**CODE, **PICTURES, **MAIL, **OFFICE, **TEXTS, **KEPT, **PAGED})


def kind_by_name(path: Path) -> str | None:
    """The kind a file's name promises, or None."""
    return "fb2" if path.name.lower().endswith(".fb2.zip") else KINDS.get(path.suffix.lower())
