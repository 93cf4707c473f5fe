"""A streamed answer, from the server's lines to text with tokens."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from candor.model.errors import AnswerCut, BadReply, RunnerFailed
from candor.model.turn import EndReason, Timings
from candor.ollama.chunk import Chunk, Finish
from candor.ollama.refusals import failed
from candor.ollama.spans import Spans
from candor.ollama.wire import Line


async def pieces_of(stream: AsyncGenerator[Line, None]) -> AsyncGenerator[Chunk | Finish, None]:
    """Each piece of text as it arrives, thoughts apart, and exactly one Finish; closing it closes the stream.

    A line has the tokens of its thought, or of its part of the answer. Raises OllamaError, after what had arrived was
    yielded.
    """
    spans, thoughts, last = Spans(), Spans(), None
    async with aclosing(stream) as lines:
        async for line in lines:
            text, thought = _content(line), line.message.thinking if line.message else ""
            entries = line.logprobs or ()
            if thought:
                yield Chunk(thought, thoughts.place(thought, () if text else entries), thought=True)
            if tokens := spans.place(text, () if thought and not text else entries):
                yield Chunk(text, tokens)
            elif text:
                yield Chunk(text, ())
            if line.done:
                last = line
                break
    if last is None:
        raise AnswerCut
    yield _finish(last)


def _content(line: Line) -> str:
    """The text of a line. Raises what an error line says, and BadReply for a line of another kind."""
    if line.error is not None:
        raise failed(line.error) or RunnerFailed(line.error)
    text = line.response if line.message is None else line.message.content
    if text is None or line.done is None:
        raise BadReply("a line is no part of an answer")
    return text


def _finish(line: Line) -> Finish:
    reason = EndReason.LENGTH if line.done_reason == "length" else EndReason.STOP
    nano = 1e-9
    timings = Timings(
        total=line.total_duration * nano,
        load=line.load_duration * nano,
        prompt=line.prompt_eval_duration * nano,
        answer=line.eval_duration * nano,
        prompt_tokens=line.prompt_eval_count,
        answer_tokens=line.eval_count,
    )
    return Finish(reason, timings)
