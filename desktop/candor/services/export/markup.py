"""Text made safe for an HTML page."""

import html
import re

# Characters that HTML does not allow, and marks that turn lines around.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]")
BEGIN, END = "\u2068", "\u2069"  # as services/direction isolates


def safe(text: str) -> str:
    """The text as content or as a quoted attribute: nothing in it is markup."""
    return html.escape(UNSEEN.sub("\ufffd", text), quote=True)


def isolating(text: str) -> str:
    """Words of Candor's own, made safe: what they isolate of others' writing turns none of them here either."""
    first, *others = text.split(BEGIN)
    parts = (other.partition(END) for other in others)
    return safe(first) + "".join(element("bdi", safe(inner)) + safe(after) for inner, _, after in parts)


def element(name: str, content: str, **attributes: str) -> str:
    """An element around markup that is safe already; `class_` and `for_` lose their underscore."""
    written = "".join(f' {key.rstrip("_")}="{safe(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{written}>{content}</{name}>"
