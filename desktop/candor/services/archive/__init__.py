"""Everything a person has in Candor as one file, and back again. docs/backup.md describes the file."""
