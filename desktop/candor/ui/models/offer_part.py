"""A recommended model with whether it fits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.services.verbs import Offered
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.models.fit_view import FitView
from candor.ui.models.model_words import verdict
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import size


class OfferPart(QWidget):
    """Title, remark and size, whether it fits, and a button that gets it; a link unfolds the arithmetic."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.name = theme, offered.offer.name
        fit = offered.fit
        self.title = Words(theme, offered.offer.title, Style.UI_SELECTED)
        about = tr("{remark}. {size} to download.", remark=said(offered.offer.remark), size=size(offered.offer.size))
        self.remark = Words(theme, about, Style.SMALL, "text2", wrap=True)
        self.fits = TextButton(theme, verdict(fit), Kind.LINK, caret=True, style=Style.SMALL_500)
        self.fits.setCheckable(True)
        self.fits.setAccessibleName(
            tr("{title}: {verdict}, show the arithmetic", title=offered.offer.title, verdict=verdict(fit))
        )
        self.fits.toggled.connect(self._on_toggled)
        self.button = TextButton(theme, tr("Already here") if offered.here else tr("Get"), Kind.PLAIN)
        self.button.setAccessibleName(tr("Get {title}", title=offered.offer.title))
        self.button.setEnabled(not offered.here)
        self.button.clicked.connect(lambda: self.wanted.emit(self.name))
        self.arithmetic = FitView(theme, fit)
        self.arithmetic.hide()
        self._lay_out()
        follow(theme, self._measure)

    def _lay_out(self) -> None:
        said_of = QVBoxLayout()
        said_of.setSpacing(0)
        said_of.addWidget(self.title)
        said_of.addWidget(self.remark)
        self._row = row = QHBoxLayout()
        row.addLayout(said_of, 1)
        row.addWidget(self.fits, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(row)
        self._column.addWidget(self.arithmetic)

    def _on_toggled(self, unfolded: bool) -> None:
        self.arithmetic.setVisible(unfolded)

    def _measure(self) -> None:
        self._row.setSpacing(self.theme.px(16))
        self._column.setContentsMargins(self.theme.margins(12, 8, 12, 8))
        self._column.setSpacing(self.theme.px(8))
