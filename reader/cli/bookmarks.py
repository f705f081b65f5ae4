"""Commands about bookmarks and notes."""

from typing import Any

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.core.bookmarks import ListedBookmark


@click.group()
def bookmarks() -> None:
    """Bookmarks and notes that you left at rows of articles."""


@bookmarks.command("list")
@click.option("--article", "article_id", default="", metavar="ID", help="Of one article only.")
@click.option(
    "--search", default="", metavar="TEXT", help="In notes, in the text there, in titles."
)
@json_option
@data_option
@pass_front
def list_bookmarks(front: Front, article_id: str, search: str, as_json: bool) -> None:
    """List bookmarks and notes as the pages have them, articles with the newest first."""
    if article_id:
        front.program.reading.listed(article_id)
    listed = front.program.bookmarking.listed(article_id, search)
    if as_json:
        print_json([_shape(each) for each in listed])
    for each in () if as_json else listed:
        note = " ".join(each.bookmark.note.split())
        click.echo("\t".join(filter(None, (each.title, each.text, note))))


def _shape(listed: ListedBookmark) -> dict[str, Any]:
    bookmark = listed.bookmark
    return {
        "id": bookmark.id,
        "article": bookmark.article_id,
        "title": listed.title,
        "row": bookmark.row_id,
        "text": listed.text,
        "note": bookmark.note or None,
        "on_page": listed.is_on_page,
        "created_at": bookmark.created_at,
        "updated_at": bookmark.updated_at,
    }
