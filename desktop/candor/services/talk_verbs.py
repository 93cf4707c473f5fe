"""The verbs about conversations, bound to the store that keeps them."""

from collections.abc import Callable, Sequence

from candor.services.talk_ports import KeepsTalks
from candor.services.threads import Threads
from candor.services.verbs import Talks


class TalkVerbs:
    """The store is opened, on its own thread, by the first verb that needs it."""

    def __init__(
        self, talks: Callable[[], KeepsTalks], delete: Callable[[Sequence[str]], None], threads: Threads
    ) -> None:
        self._talks, self._delete, self._threads = talks, delete, threads

    def bound(self) -> Talks:
        """All of them."""
        keep, talks = self._threads.keep, self._talks
        return Talks(
            find=lambda query, limit: keep(lambda: talks().find(query, limit)),
            rename=lambda conversation, title: keep(lambda: talks().rename(conversation, title)),
            pin=lambda conversation, pinned: keep(lambda: talks().pin(conversation, pinned)),
            archive=lambda conversation, archived: keep(lambda: talks().archive(conversation, archived)),
            put=lambda conversation, folder: keep(lambda: talks().put(conversation, folder)),
            answer_by=lambda conversation, options: keep(lambda: talks().answer_by(conversation, options)),
            presets=lambda: keep(lambda: talks().presets()),
            keep_preset=lambda preset: keep(lambda: talks().keep_preset(preset)),
            drop_preset=lambda name: keep(lambda: talks().drop_preset(name)),
            prompts=lambda: keep(lambda: talks().prompts()),
            keep_prompt=lambda prompt: keep(lambda: talks().keep_prompt(prompt)),
            drop_prompt=lambda name: keep(lambda: talks().drop_prompt(name)),
            asked=lambda limit: keep(lambda: talks().asked(limit)),
            delete_all=lambda conversations: keep(self._delete, conversations),
        )
