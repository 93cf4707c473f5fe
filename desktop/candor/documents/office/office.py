"""The readers of what office programs write, and of data."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from candor.documents.content import Content
from candor.documents.office.docx import read_docx
from candor.documents.office.odp import read_odp
from candor.documents.office.ods import read_ods
from candor.documents.office.odt import read_odt
from candor.documents.office.pptx import read_pptx
from candor.documents.office.rtf import read_rtf
from candor.documents.office.workbook import read_xls, read_xlsb, read_xlsx
from candor.documents.tables.csv import read_csv, read_tsv
from candor.documents.tables.json import read_json, read_jsonl
from candor.documents.text.ipynb import read_ipynb
from candor.model.text import DocumentText

OFFICE: Mapping[str, Callable[[Content], DocumentText]] = MappingProxyType(
    {
        "csv": read_csv,
        "docx": read_docx,
        "ipynb": read_ipynb,
        "json": read_json,
        "jsonl": read_jsonl,
        "odp": read_odp,
        "ods": read_ods,
        "odt": read_odt,
        "pptx": read_pptx,
        "rtf": read_rtf,
        "tsv": read_tsv,
        "xls": read_xls,
        "xlsb": read_xlsb,
        "xlsx": read_xlsx,
    }
)
# Kinds whose pages are sheets or slides.
SHEETS = frozenset(("xlsx", "xlsb", "xls", "ods"))
SLIDES = frozenset(("pptx", "odp"))
