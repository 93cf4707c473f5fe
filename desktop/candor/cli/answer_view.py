"""An answer in a terminal."""

from candor.cli.doubt_view import show_doubt
from candor.cli.output import Output
from candor.cli.search import show_passages
from candor.cli.visit_view import progress_words
from candor.cli.wording import best_sentence, duration, sentence, source_title
from candor.model.events import (
    AnswerEnded,
    AnswerEvent,
    PromptBuilt,
    Restated,
    Retrieved,
    ThoughtArrived,
    TokenArrived,
    VisitProgress,
)
from candor.model.failure import Failure
from candor.model.turn import EndReason, Turn
from candor.services.counted import counted
from candor.services.coverage_words import coverage_words
from candor.services.doubt.citations import cited

MOST_UNCITED = 8  # sources


class AnswerView:
    """Shows an answer as it comes, then its sources, then its doubt."""

    def __init__(
        self, output: Output, *, all_tokens: bool = False, prompt: bool = False, thoughts: bool = False
    ) -> None:
        self._output = output
        self._all_tokens = all_tokens
        self._shows_prompt = prompt
        self._shows_thoughts = thoughts
        self._thinking = False

    def show(self, event: AnswerEvent) -> None:
        """Shows what happened."""
        match event:
            case Retrieved(sources) if not sources:
                self._output.note("No passage was found.")
            case Restated(text):
                self._output.note(f"Searched for: {text}")
            case VisitProgress():
                self._output.progress(progress_words(event))
            case PromptBuilt():
                self._prompt(event)
            case ThoughtArrived(text):
                self._think(text)
            case TokenArrived(text):
                self._end_thoughts()
                self._output.write(text)
            case AnswerEnded(turn):
                self._end(turn)
            case _:
                pass

    def _think(self, text: str) -> None:
        """Dim, and only where it was asked for: else that it thinks is enough."""
        if self._shows_thoughts:
            self._output.dim(text)
            self._thinking = True
        else:
            self._output.progress("The model is thinking...")

    def _end_thoughts(self) -> None:
        if self._thinking:
            self._output.write("\n\n")
            self._thinking = False

    def _prompt(self, built: PromptBuilt) -> None:
        if self._shows_prompt:
            self._output.title("Prompt")
            self._output.write(built.text + "\n\n")
        if built.left_out:
            self._output.note(f"Left out: {'; '.join(built.left_out)}")
        self._output.progress("Waiting for the model...")

    def _end(self, turn: Turn) -> None:
        if turn.text:
            self._output.say()
        if turn.failure is not None:
            self._explain(turn, turn.failure)
        if turn.ended is EndReason.CANCELLED:
            self._output.stop("What was written is kept." if turn.text else "")
        if turn.ended is EndReason.LENGTH:
            self._output.note("The answer ends here because its reserve of tokens is used up.")
        if turn.text:
            self._show_evidence(turn)
        elif turn.ended in (EndReason.NO_MODEL, EndReason.BROKEN) and turn.sources:
            self._output.say("The closest passages in your documents, their best sentences marked:")
            self._output.say()
            show_passages(turn.sources, self._output)
        if words := coverage_words(turn):
            self._output.note(words)
        for notice in turn.notices:
            self._output.note(sentence(notice))

    def _explain(self, turn: Turn, failure: Failure) -> None:
        kept = " What had arrived is kept." if turn.text else ""
        self._output.note(sentence(failure) + kept)

    def _show_evidence(self, turn: Turn) -> None:
        self._output.say()
        if turn.sources:
            self._show_sources(turn)
        elif not coverage_words(turn):
            self._output.say("This answer used no documents.")
        if turn.ended is not EndReason.NOT_FOUND:
            show_doubt(turn, self._output, all_tokens=self._all_tokens)
        if turn.timings is not None:
            self._output.note(
                f"{turn.model}: {counted(turn.timings.prompt_tokens, 'token')} read, "
                f"{turn.timings.answer_tokens} written, {duration(turn.timings.total)}"
            )

    def _show_sources(self, turn: Turn) -> None:
        """Those that are cited; where none is, the closest."""
        numbers = {each.number for each in cited(turn.text)}
        shown = [source for source in turn.sources if source.rank in numbers] or turn.sources[:MOST_UNCITED]
        self._output.say("Sources")
        for source in shown:
            self._output.title(source_title(source))
            self._output.indented(best_sentence(source))
        if more := len(turn.sources) - len(shown):
            self._output.say(f"    and {counted(more, 'passage')} more that the answer does not cite")
