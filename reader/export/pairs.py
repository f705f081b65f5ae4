"""Sentence pairs as a table: left, right, confidence."""

import csv
from collections.abc import Sequence
from pathlib import Path

from reader.core.errors import OutputError
from reader.core.units import Bitext
from reader.export.cells import guarded
from reader.export.writing import writing


def write_pairs(bitexts: Sequence[Bitext], to: Path) -> int:
    """Write a line for each unit of some texts, tab-separated (UTF-8); give the number of units.

    A first line names the languages of the first text. No cell holds a tab or a line end.

    Raises:
        OutputError: there is no unit, or the file cannot be written; nothing is left behind.
        CancelledError: the source of the units raised it; nothing is left behind.
    """
    count = 0
    with writing(to) as partial, partial.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, "excel-tab", lineterminator="\n")
        table.writerow((*bitexts[0].metadata.languages, "confidence"))
        for unit in (unit for bitext in bitexts for unit in bitext.units):
            table.writerow((*map(guarded, (unit.left, unit.right)), f"{unit.confidence:.3f}"))
            count += 1
        refuse_none(count, to)
    return count


def refuse_none(count: int, to: Path) -> None:
    """See that there was something to write.

    Raises:
        OutputError: there was not.
    """
    if not count:
        raise OutputError(
            f"{to.name} would be empty: no sentence has a translation; choose another text."
        )
