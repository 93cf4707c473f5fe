"""The left pane: new question, search, conversations and the library's folders."""
