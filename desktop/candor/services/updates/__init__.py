"""Looking for a newer Candor: one signed file is read from one host, when the person wants it; nothing is installed."""
