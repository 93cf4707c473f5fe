"""Reading everything: questions that need every passage in scope, not only the closest."""
