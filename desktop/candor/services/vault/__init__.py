"""How conversations are locked: the key, where it is kept, and changing that."""
