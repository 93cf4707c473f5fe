"""Passages, embedding, LanceDB, the ledger and search."""
