"""Times of reading in words."""

from PySide6.QtCore import QCoreApplication

from reader.core.articles import ShelvedArticle
from reader.core.reading_time import estimated_minutes

_HOUR = 60  # minutes


def duration(minutes: float) -> str:
    """Write some minutes: "12 min", "2 h 5 min", or that it is less than one."""
    whole = round(minutes)
    if whole < 1:
        return QCoreApplication.translate("Durations", "less than a minute")
    if whole < _HOUR:
        return QCoreApplication.translate("Durations", "{0} min").format(whole)
    hours, rest = divmod(whole, _HOUR)
    text = QCoreApplication.translate("Durations", "{0} h {1} min")
    return text.format(f"{hours:,}", rest)


def reading_time(article: ShelvedArticle) -> str:
    """Write about how long an article takes."""
    return duration(estimated_minutes(article.character_count, article.metadata.languages))
