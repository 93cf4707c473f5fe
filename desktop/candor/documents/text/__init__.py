"""Files that are text: plain, marked up, structured, or source code."""
