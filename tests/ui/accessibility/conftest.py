"""A screen reader: Qt takes one for active, and what it would hear is written down."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from reader.ui.accessibility.page_interface import PageInterface
from reader.ui.main_window import MainWindow

Text = QAccessible.Text


class Listener:
    """What was said, and what got the focus, in order."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []
        self.focused: list[str] = []
        self.renamed: list[str] = []

    def hear(self, event: QAccessibleEvent) -> None:
        """Take note of an event, as the bridge to a screen reader does at once."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
            if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
                self.urgent.append(event.message())
            return
        kept = {QAccessible.Event.Focus: self.focused, QAccessible.Event.NameChanged: self.renamed}
        if event.type() in kept:
            kept[event.type()].append(event.accessibleInterface().text(Text.Name))


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Somebody who listens."""
    listener = Listener()
    monkeypatch.setattr(QAccessible, "updateAccessibility", listener.hear)
    QAccessible.setActive(True)
    yield listener
    QAccessible.setActive(False)


@pytest.fixture
def document(listener: Listener, window: MainWindow) -> PageInterface:  # noqa: ARG001
    """The page as it is read aloud."""
    interface: Any = QAccessible.queryAccessibleInterface(window.page)
    assert isinstance(interface, PageInterface)
    return interface
