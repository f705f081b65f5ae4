"""Telling Qt how the page is read aloud; Qt asks once a screen reader is there."""

from typing import Self

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from reader.ui.page.view import PageView


class Factory(QObject):
    """Makes interfaces of pages; there is one for each application, as its child."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        QAccessible.installFactory(_make)

    @classmethod
    def of(cls, application: QCoreApplication | None) -> Self:
        """Give the application's own, made if need be; there must be an application."""
        if application is None:
            raise RuntimeError("Who reads a page aloud needs an application.")
        return application.findChild(cls) or cls(application)

    def take(self, page: PageView) -> None:
        """Have a page read by its rows, though Qt may have been asked for it before."""
        if not QAccessible.isActive():
            return
        from reader.ui.accessibility.page_interface import PageInterface

        interface = QAccessible.queryAccessibleInterface(page)
        if not isinstance(interface, PageInterface):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def _make(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, PageView):
        return None
    from reader.ui.accessibility.page_interface import PageInterface

    return PageInterface(thing)
