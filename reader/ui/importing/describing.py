"""What the preview says of an article in a few words."""

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Metadata, Row
from reader.core.choices import Layout
from reader.core.scripts import primary
from reader.ui.importing.drafts import Tally
from reader.ui.wording import counted


def titles_of(metadata: Metadata) -> tuple[str, ...]:
    """Give the titles of both sides, or the one there is."""
    return tuple(dict.fromkeys(filter(None, metadata.titles))) or (metadata.title,)


def describe(metadata: Metadata, counts: Tally) -> str:
    """Write the languages and the counts: "EN–ZH · 12 rows, 11 pairs, 2 doubtful"."""
    rows = counted(counts.rows, _tr("{0} row"), _tr("{0} rows"))
    pairs = counted(counts.pairs, _tr("{0} pair"), _tr("{0} pairs"))
    doubtful = _tr("{0} doubtful").format(counts.doubtful) if counts.doubtful else ""
    tags = [primary(tag).upper() for tag in metadata.languages if tag != "und"]
    shown = (rows if counts.rows != counts.pairs else "", pairs if counts.pairs else "", doubtful)
    return " · ".join(filter(None, ("–".join(tags), ", ".join(filter(None, shown)))))


def layout_name(layout: Layout) -> str:
    """Name a layout for people."""
    names = {
        Layout.AUTOMATIC: _tr("Automatic"),
        Layout.ALTERNATING: _tr("Alternating paragraphs"),
        Layout.TWO_BLOCKS: _tr("One text after the other"),
        Layout.LINES: _tr("Line by line"),
        Layout.TABLE: _tr("Table of two columns"),
        Layout.HEADLINES: _tr("Headlines over texts"),
        Layout.ONE_LANGUAGE: _tr("One language"),
    }
    return names[layout]


def doubt_of(row: Row) -> str:
    """Say why a row looks doubtful."""
    sure = _tr("The two sides may not belong together: the pair is {0} % sure.")
    return sure.format(round(row.confidence * 100))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)
