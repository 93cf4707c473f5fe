"""One group of settings on the page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.settings.group import Group
from candor.ui.controls.follow import follow
from candor.ui.controls.section import Section
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

GROUPS_TR = {
    Group.ANSWERS: "Answers",
    Group.DOCUMENTS: "Documents",
    Group.LOOK: "Look",
    Group.PRIVACY: "Privacy",
    Group.CONNECTIONS: "Connections",
    Group.MODELS: "Models",
    Group.ABOUT: "About",
}


class GroupPart(QWidget):
    """Its sections under its name, which is shown only while several groups are: the tab says it otherwise."""

    def __init__(self, theme: Theme, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.group = theme, group
        self.sections: list[Section] = []
        self.label = Words(theme, tr(GROUPS_TR[group]), Style.SMALL_500, "text3")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.label)
        follow(theme, self._measure)

    def add(self, section: Section) -> None:
        """Puts a section at the end."""
        self.sections.append(section)
        self._column.addWidget(section)

    def show_matching(self, wanted: tuple[str, ...], shown: bool) -> bool:
        """Shows what says these words, if it is to be shown at all; False when that is nothing."""
        found = [section.show_matching(wanted) for section in self.sections]
        for section, one in zip(self.sections, found, strict=True):
            section.setVisible(one)
        self.label.setVisible(bool(wanted))
        self.setVisible(shown and any(found))
        return any(found)

    def _measure(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(Space.S8))
