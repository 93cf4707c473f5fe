"""Every action and every place by its first letters, and the page of shortcuts."""
