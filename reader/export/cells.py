"""Cells of tables, safe to open in a spreadsheet."""

from typing import Final

# A spreadsheet takes a cell that begins so for a formula, which may run a program or send data
# away; it does the same with the full-width twins. An apostrophe makes the cell text.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(cell: str) -> str:
    """Give a cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
