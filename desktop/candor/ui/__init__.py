"""Windows, views, item models and theme."""
