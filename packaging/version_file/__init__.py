"""The signed file that says which Candor is the newest, and what a build knows of it (docs/updates.md)."""
