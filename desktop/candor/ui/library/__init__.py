"""Every file and what became of it."""
