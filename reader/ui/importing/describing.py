"""What the preview says of an article in a few words."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Metadata, Row
from reader.core.choices import Layout
from reader.core.scripts import primary
from reader.ui.importing.drafts import ArticleDraft, Tally, Twin
from reader.ui.wording import counted


def titles_of(metadata: Metadata) -> tuple[str, ...]:
    """Give the titles of both sides, or the one there is."""
    return tuple(dict.fromkeys(filter(None, metadata.titles))) or (metadata.title,)


def describe(draft: ArticleDraft) -> str:
    """Write what becomes of an article, its part and counts: "1/2 · 12 pairs, 2 doubtful · EN–ZH".

    What tells it from others stands first, lest it be cut off.
    """
    data = draft.metadata
    part = f"{data.part[0]}/{data.part[1]}" if data.part else ""
    tags = [primary(tag).upper() for tag in data.languages if tag != "und"]
    return " · ".join(filter(None, (_fate(draft), part, _counts(draft.tally), "–".join(tags))))


def _fate(draft: ArticleDraft) -> str:
    if draft.known is None:
        return ""
    fates = {
        Twin.UPDATE: _tr("Update"),
        Twin.KEEP_BOTH: _tr("Second version"),
        Twin.SKIP: _tr("Skipped"),
    }
    return fates[draft.twin]


def _counts(counts: Tally) -> str:
    if not counts.pairs:
        return counted(counts.rows, _tr("{0} row"), _tr("{0} rows"))
    if counts.pairs == counts.rows:
        told = counted(counts.pairs, _tr("{0} pair"), _tr("{0} pairs"))
    else:
        told = _tr("{0} of {1} paired").format(f"{counts.pairs:,}", f"{counts.rows:,}")
    doubtful = _tr("{0} doubtful").format(f"{counts.doubtful:,}")
    return f"{told}, {doubtful}" if counts.doubtful else told


def asked_for(wanted: Collection[ArticleDraft]) -> str:
    """Say what an import would do, as the text of its button."""
    updates = sum(draft.known is not None and draft.twin is Twin.UPDATE for draft in wanted)
    new = len(wanted) - updates
    if new and updates:
        return _tr("&Import {0}, update {1}").format(f"{new:,}", f"{updates:,}")
    if updates:
        return counted(updates, _tr("&Update {0} article"), _tr("&Update {0} articles"))
    if new:
        return counted(new, _tr("&Import {0} article"), _tr("&Import {0} articles"))
    return _tr("&Import")


def layout_name(layout: Layout) -> str:
    """Name a layout for people."""
    names = {
        Layout.AUTOMATIC: _tr("Automatic"),
        Layout.ALTERNATING: _tr("Alternating paragraphs"),
        Layout.TWO_BLOCKS: _tr("One text after the other"),
        Layout.LINES: _tr("Line by line"),
        Layout.TABLE: _tr("Table of two columns"),
        Layout.SUBTITLES: _tr("Subtitles"),
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
