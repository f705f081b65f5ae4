"""Saying a sentence to who listens with a screen reader."""

from PySide6.QtCore import QObject


def announce(source: QObject, sentence: str, *, is_urgent: bool = False) -> None:
    """Have a sentence said; what is urgent interrupts what is being said.

    Without a screen reader nothing happens. `source` is the widget it is about.
    """
    # Imported late: to load these takes milliseconds that the window would open later.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
