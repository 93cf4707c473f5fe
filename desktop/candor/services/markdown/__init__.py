"""Markdown whose every visible character can be traced to the source."""
