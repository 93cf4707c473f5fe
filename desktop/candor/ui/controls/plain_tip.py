"""Tool tips that show a text as it is."""

import html


def plain_tip(text: str) -> str:
    """The text for a tool tip, with nothing in it taken for markup; "" stays "".

    Qt guesses whether a tool tip is rich text, so a file name such as "<b>.pdf" must be escaped into some.
    """
    return f"<span>{'<br>'.join(html.escape(text).splitlines())}</span>" if text else ""
