"""What the statuses of a word are called in the window."""

from PySide6.QtCore import QCoreApplication

from reader.core.entries import Status

LEARNING = tuple(Status(number) for number in range(1, 6))


def status_name(status: Status | None) -> str:
    """Name a status; None is a word that is not kept."""
    if status is None or status is Status.NEW:
        return QCoreApplication.translate("Status", "New")
    if status is Status.KNOWN:
        return QCoreApplication.translate("Status", "Known")
    if status is Status.IGNORED:
        return QCoreApplication.translate("Status", "Ignored")
    return QCoreApplication.translate("Status", "Learning {0}").format(int(status))
