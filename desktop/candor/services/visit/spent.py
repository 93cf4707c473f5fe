"""What several calls took together."""

from candor.model.turn import Timings


def joined_timings(earlier: Timings | None, last: Timings) -> Timings:
    """The sums."""
    if earlier is None:
        return last
    return Timings(
        total=earlier.total + last.total,
        load=earlier.load + last.load,
        prompt=earlier.prompt + last.prompt,
        answer=earlier.answer + last.answer,
        prompt_tokens=earlier.prompt_tokens + last.prompt_tokens,
        answer_tokens=earlier.answer_tokens + last.answer_tokens,
    )
