"""Answers a question from the closest passages: what is searched for, the prompt, the stream, what is kept."""
