"""Asking for files. The dialogs do not block: what was chosen arrives by a call."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_to_open(
    parent: QWidget, title: str, filters: str, chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for files that are there."""
    dialog = _dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def hand_over(names: Sequence[str]) -> None:
        chosen([Path(name) for name in names])

    dialog.filesSelected.connect(hand_over)
    dialog.open()
    return dialog


def ask_to_save(
    parent: QWidget, title: str, filters: str, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file to write; its ending is that of `name` until the person says otherwise."""
    dialog = _dialog(parent, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)

    def hand_over(selected: str) -> None:
        chosen(Path(selected))

    dialog.fileSelected.connect(hand_over)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, filters: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
