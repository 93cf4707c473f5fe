"""Sources that are not files: what is fetched is kept, and read as files are."""
