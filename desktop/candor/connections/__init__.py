"""The connection ledger: what Candor connected to, when, why, and how much; one SQLite file."""
