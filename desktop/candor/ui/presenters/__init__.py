"""Joins views with what they show: each hears what is pressed, starts the work, and shows what comes of it."""
