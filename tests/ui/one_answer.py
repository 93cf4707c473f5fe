"""A question with its answer, as they are kept."""

from candor.model.turn import EndReason, Role, Turn

QUESTION = Turn("q", "chat", None, Role.USER, "When may I leave?", 1.0)
ANSWER = Turn("a", "chat", "q", Role.ASSISTANT, "In spring.", 2.0, ended=EndReason.STOP, model="llama3:latest")
