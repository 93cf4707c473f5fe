"""The verbs about models: fetched, made, removed, and whether they fit."""
