"""The colours of the look, by name, light and dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour that may be painted. Blue says "from a document, or you can press it", ochre "the model was
    unsure", brick "this failed or is missing"; nothing else is coloured but words of source code, in hues of their own.

    `line` and `edge` are decoration only; `text3` never stands on `mark` or `strong`, `fault` never on `strong`.
    `page_wash`, `page_mark`, `paper` and `ink` belong to page images, which are never inverted.
    """

    canvas: QColor
    side: QColor
    panel: QColor
    raised: QColor
    bed: QColor
    hover: QColor
    select: QColor
    press: QColor
    line: QColor
    edge: QColor
    ctrl: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_hover: QColor
    accent_press: QColor
    on_accent: QColor
    wash: QColor
    mark: QColor
    page_wash: QColor
    page_mark: QColor
    mild: QColor
    strong: QColor
    doubt: QColor
    doubt_strong: QColor
    fault: QColor
    bar: QColor
    system: QColor
    history: QColor
    free: QColor
    paper: QColor
    ink: QColor
    code_keyword: QColor
    code_string: QColor
    code_number: QColor


LIGHT = Tokens(
    canvas=QColor("#FFFFFF"),
    side=QColor("#F5F5F3"),
    panel=QColor("#FBFBFA"),
    raised=QColor("#FFFFFF"),
    bed=QColor("#ECECEA"),
    hover=QColor("#EFEFEC"),
    select=QColor("#E4E4E0"),
    press=QColor("#DAD9D4"),
    line=QColor("#E7E6E2"),
    edge=QColor("#D2D1CB"),
    ctrl=QColor("#8A8984"),
    text=QColor("#1D1D1B"),
    text2=QColor("#56554F"),
    text3=QColor("#65645E"),
    accent=QColor("#2A5CAD"),
    accent_hover=QColor("#234E95"),
    accent_press=QColor("#1D427F"),
    on_accent=QColor("#FFFFFF"),
    wash=QColor("#EAF0FA"),
    mark=QColor("#D9E5F8"),
    page_wash=QColor("#EAF0FA"),
    page_mark=QColor("#CFDFF7"),
    mild=QColor("#FBEFD3"),
    strong=QColor("#F8D9A8"),
    doubt=QColor("#8A5300"),
    doubt_strong=QColor("#A83B06"),
    fault=QColor("#B3261E"),
    bar=QColor("#B9B8B1"),
    system=QColor("#9C9B95"),
    history=QColor("#C3C2BC"),
    free=QColor("#EAEAE6"),
    paper=QColor("#FFFFFF"),
    ink=QColor("#222220"),
    code_keyword=QColor("#6B3A94"),
    code_string=QColor("#2C5F2E"),
    code_number=QColor("#0B5A66"),
)

DARK = Tokens(
    canvas=QColor("#1B1C1E"),
    side=QColor("#151618"),
    panel=QColor("#18191B"),
    raised=QColor("#232528"),
    bed=QColor("#101113"),
    hover=QColor("#232528"),
    select=QColor("#2B2E32"),
    press=QColor("#33363B"),
    line=QColor("#2C2E31"),
    edge=QColor("#3B3E42"),
    ctrl=QColor("#7C7F84"),
    text=QColor("#E9E7E3"),
    text2=QColor("#B4B2AD"),
    text3=QColor("#9B9994"),
    accent=QColor("#8DB4F5"),
    accent_hover=QColor("#A3C3F8"),
    accent_press=QColor("#BAD2FA"),
    on_accent=QColor("#11213C"),
    wash=QColor("#1F2A3B"),
    mark=QColor("#283A58"),
    page_wash=QColor("#CFD5DC"),
    page_mark=QColor("#B4CAEE"),
    mild=QColor("#3A301C"),
    strong=QColor("#5A3D17"),
    doubt=QColor("#E0AE5B"),
    doubt_strong=QColor("#F39A5A"),
    fault=QColor("#F28B82"),
    bar=QColor("#555960"),
    system=QColor("#797C81"),
    history=QColor("#505358"),
    free=QColor("#2A2C2F"),
    paper=QColor("#DEDCD7"),
    ink=QColor("#222220"),
    code_keyword=QColor("#CDB0F2"),
    code_string=QColor("#A6D29A"),
    code_number=QColor("#8FD0D6"),
)
