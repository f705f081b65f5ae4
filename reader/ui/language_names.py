"""What the languages of a text are called in the window."""

from PySide6.QtCore import QCoreApplication

from reader.core.scripts import primary


def language_name(tag: str) -> str:
    """Name a language for people."""
    names = {
        "en": _tr("English"),
        "zh": _tr("Chinese"),
        "zh-Hans": _tr("Chinese, simplified"),
        "zh-Hant": _tr("Chinese, traditional"),
        "ja": _tr("Japanese"),
        "ko": _tr("Korean"),
        "und": _tr("No language"),
    }
    return names.get(tag) or names.get(primary(tag)) or tag


def _tr(text: str) -> str:
    return QCoreApplication.translate("Language", text)
