"""Rows become text that says what each value is."""
