"""Sentences that count, and texts from outside as tooltips."""

from html import escape

_LONGEST_TIP = 1500  # characters


def counted(count: int, one: str, many: str) -> str:
    """Write a count with the wording for one or for any other number; {0} is the number."""
    return (one if count == 1 else many).format(f"{count:,}")


def tooltip(text: str) -> str:
    """Write a text as a tooltip: nothing in it is markup, and its lines are broken.

    Qt takes a tooltip that looks like HTML for HTML, and shows any other on lines of any length.
    """
    shown = text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]}…"
    return f"<p>{escape(shown).replace(chr(10), '<br>')}</p>"
