"""Commands about documents and the library."""

from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.progress import progress_bar
from reader.cli.shapes import inspection_shape, shelved_shape
from reader.core.articles import Article

_FILE = click.Path(path_type=Path)


@click.command("inspect")
@click.argument("file", type=_FILE)
@json_option
@data_option
@pass_front
def inspect_document(front: Front, file: Path, as_json: bool) -> None:
    """Say how a document is understood; nothing is changed."""
    inspection = front.program.importing.inspect(file)
    if as_json:
        print_json(inspection_shape(inspection))
        return
    for article in inspection.articles:
        click.echo(_summary(article))
    for warning in inspection.warnings:
        say(warning.message)


def _summary(article: Article) -> str:
    pairs = sum(bool(row.left and row.right) for row in article.rows)
    languages = " / ".join(article.metadata.languages)
    return f"{article.metadata.title}  [{languages}]  {len(article.rows)} rows, {pairs} in pairs"


@click.command("import")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@json_option
@data_option
@pass_front
def import_documents(front: Front, files: tuple[Path, ...], as_json: bool) -> None:
    """Put documents into the library, all of them or none."""
    with progress_bar("Importing") as progress:
        imported = front.program.importing.import_files(files, progress)
    if as_json:
        print_json([{"id": i.id, "title": i.title, "was_there": i.was_there} for i in imported])
        return
    for article in imported:
        click.echo(f"{article.title}{'  (was there already)' if article.was_there else ''}")


@click.command("library")
@click.option("--search", default="", metavar="TEXT", help="Only articles with this text.")
@json_option
@data_option
@pass_front
def list_library(front: Front, search: str, as_json: bool) -> None:
    """List the articles, last opened first."""
    articles = front.program.reading.articles(search)
    if as_json:
        print_json([shelved_shape(article) for article in articles])
        return
    for article in articles:
        date = article.metadata.published or ""
        click.echo(f"{article.id}  {date:10}  {article.metadata.title}")
