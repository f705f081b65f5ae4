"""Which rows wait for their links: known without what mends them."""

from reader.core.articles import StoredRow


def waits_for_links(stored: StoredRow) -> bool:
    """Whether a row was mended and waits for its links."""
    row = stored.row
    return row.is_fixed and not row.links and bool(row.left and row.right)
