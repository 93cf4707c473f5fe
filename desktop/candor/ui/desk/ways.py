"""How conversations are answered, and what there is to choose from."""

from PySide6.QtCore import QObject

from candor.model.kept import Preset
from candor.model.turn import Options
from candor.services.verbs import Verbs
from candor.ui.desk.latest import Latest
from candor.work import Background, Job


class Ways(QObject):
    """Keeps each conversation's way; `presets` tells the person's own after each change, `model` a LocalModel."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._verbs = background, verbs
        self.presets = Latest(background, parent=self)
        self.model = Latest(background, parent=self)

    def keep(self, conversation: str, options: Options | None) -> Job:
        """Answers a conversation in this way from now on; None: as the settings say."""
        return self._background.start(self._verbs.talks.answer_by(conversation, options))

    def look(self, model: str) -> None:
        """Finds out what there is: the presets, and what a model brings of its own."""
        verbs = self._verbs
        self.presets.start(verbs.talks.presets)
        if model:
            self.model.start(lambda: verbs.models.show(model))

    def keep_preset(self, preset: Preset) -> None:
        """Keeps a preset, in place of one of the same name."""
        talks = self._verbs.talks

        async def keep() -> list[Preset]:
            await talks.keep_preset(preset)
            return await talks.presets()

        self.presets.start(keep)

    def drop_preset(self, name: str) -> None:
        """Deletes one."""
        talks = self._verbs.talks

        async def drop() -> list[Preset]:
            await talks.drop_preset(name)
            return await talks.presets()

        self.presets.start(drop)

    def drop(self) -> None:
        """Wants nothing any more."""
        self.presets.drop()
        self.model.drop()
