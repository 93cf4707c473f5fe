"""The page where questions are asked: its band, what can be asked, and the prompt to the letter."""
