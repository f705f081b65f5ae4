"""Sentences that count, and texts from outside as tooltips."""

from collections.abc import Iterable
from html import escape

_FULL_WIDTH_ENDS = ("。", "！", "？", "；", "」", "）")
_LONGEST_TIP = 1500  # characters


def counted(count: int, one: str, many: str) -> str:
    """Write a count with the wording for one or for any other number; {0} is the number."""
    return (one if count == 1 else many).format(f"{count:,}")


def in_a_row(sentences: Iterable[str], between: str = " ") -> str:
    """Write sentences one after another; empty ones are none.

    After a Chinese one stands nothing `between`: its full stop brings its own room.
    """
    told = [sentence for sentence in sentences if sentence]
    gaps = ("" if each.endswith(_FULL_WIDTH_ENDS) else between for each in told[:-1])
    return "".join(map("".join, zip(told, (*gaps, ""), strict=True))) if told else ""


def tooltip(text: str) -> str:
    """Write a text as a tooltip: nothing in it is markup, and its lines are broken.

    Qt takes a tooltip that looks like HTML for HTML, and shows any other on lines of any length.
    """
    shown = text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]}…"
    return f"<p>{escape(shown).replace(chr(10), '<br>')}</p>"
