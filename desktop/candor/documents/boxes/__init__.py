"""Worker processes that read and show files, within limits, without the right to write or to connect."""
