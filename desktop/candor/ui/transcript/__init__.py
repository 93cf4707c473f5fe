"""Questions and answers: Markdown with doubt behind its words, and everything that stands under an answer."""
