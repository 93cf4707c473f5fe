"""How conversations are locked: unlocking them, and choosing the lock."""
