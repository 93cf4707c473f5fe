"""Every word of the window can be found by the tool that makes the catalogues."""

from translations.collected import all_messages


def test_what_goes_through_tr_is_a_literal_or_a_constant_that_a_tool_finds() -> None:
    """Mend it where the message points: a literal, a name for one, or a constant whose name ends in _TR."""
    assert len(all_messages()) > 0
