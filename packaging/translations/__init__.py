"""The catalogues of the window's words: what they hold, who fills them, and how they become what Qt reads."""
