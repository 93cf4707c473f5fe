"""One typed model in one TOML file; paths; secrets."""
