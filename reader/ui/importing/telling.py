"""What is said after an import."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.services.importing import Imported
from reader.ui.wording import counted, in_a_row


def told_of(imported: Sequence[Imported]) -> str:
    """Say what became of some articles; of a single one, by its title."""
    if len(imported) == 1:
        return _told_of_one(imported[0])
    updated = sum(each.is_updated for each in imported)
    there = sum(each.was_there for each in imported) - updated
    new = len(imported) - updated - there
    sentences = (
        (new, _tr("Imported {0} article."), _tr("Imported {0} articles.")),
        (updated, _tr("Updated {0} article."), _tr("Updated {0} articles.")),
        (there, _tr("{0} was there before."), _tr("{0} were there before.")),
    )
    return in_a_row(counted(*sentence) for sentence in sentences if sentence[0])


def _told_of_one(one: Imported) -> str:
    if one.is_updated:
        return _tr("Updated “{0}”.").format(one.title)
    if one.was_there:
        return _tr("“{0}” was in the library already.").format(one.title)
    return _tr("Imported “{0}”.").format(one.title)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
