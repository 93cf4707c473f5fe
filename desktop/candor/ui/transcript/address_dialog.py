"""Asks before an address in an answer is opened, and shows all of it."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from candor.ui.tr import tr

OPENABLE = {"http", "https", "mailto"}


class AddressDialog(QMessageBox):
    """Opens a web or mail address only when the person says so; any other kind can be copied and never opened.

    `whence` says where the address comes from; "" that the model wrote it.
    """

    def __init__(self, address: str, parent: QWidget | None = None, whence: str = "") -> None:
        super().__init__(parent)
        self._address = address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        whence = whence or tr("The model wrote this address.")
        self.setWindowTitle(tr("Open an address"))
        self.setInformativeText(address)
        self.openable = QUrl(address).scheme().lower() in OPENABLE
        if self.openable:
            self.setText(tr("{whence} Opening it leaves Candor and uses the network.", whence=whence))
            self.open_button = self.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
            self.open_button.clicked.connect(self._on_open)
        else:
            self.setText(tr("{whence} Candor opens web and mail addresses only.", whence=whence))
        self.copy_button = self.addButton(tr("Copy"), QMessageBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        self.setDefaultButton(self.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole))

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
