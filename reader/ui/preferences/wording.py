"""What the table of settings says, in the language of the window."""

from PySide6.QtCore import QCoreApplication


def said(text: str) -> str:
    """Give a text of the table as the window says it."""
    return QCoreApplication.translate("Settings", text)
