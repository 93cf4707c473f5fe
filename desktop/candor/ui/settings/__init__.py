"""The settings page: plain sentences, searchable."""
