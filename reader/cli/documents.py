"""Commands about documents and the library."""

from functools import reduce
from pathlib import Path

import click

from reader.cli.front import Command, Front, data_option, json_option, pass_front, print_json, say
from reader.cli.progress import progress_bar
from reader.cli.shapes import imported_shape, inspection_shape, shelved_shape
from reader.core.articles import Article
from reader.core.choices import ImportChoices, Layout
from reader.services.belonging import STRANGERS
from reader.services.importing import Imported

_FILE = click.Path(path_type=Path)


def _choice_options(command: Command) -> Command:
    """Give a command the choices of `ImportChoices`."""
    options = (
        click.option("--encoding", metavar="NAME", help="The text's encoding (else detected)."),
        click.option(
            "--layout",
            type=click.Choice([layout.value for layout in Layout]),
            default=Layout.AUTOMATIC.value,
            help="How the two languages stand (else recognised).",
        ),
        click.option("--swap", is_flag=True, help="Exchange the sides."),
        click.option(
            "--with", "other", type=_FILE, metavar="FILE2", help="The other language's file."
        ),
    )
    return reduce(lambda decorated, option: option(decorated), reversed(options), command)


def _choices(encoding: str | None, layout: str, swap: bool) -> ImportChoices:
    return ImportChoices(encoding=encoding, layout=Layout(layout), swap=swap)


@click.command("inspect")
@click.argument("file", type=_FILE)
@_choice_options
@json_option
@data_option
@pass_front
def inspect_document(
    front: Front,
    file: Path,
    encoding: str | None,
    layout: str,
    swap: bool,
    other: Path | None,
    as_json: bool,
) -> None:
    """Say how a document is understood; nothing is changed."""
    importing, choices = front.program.importing, _choices(encoding, layout, swap)
    with progress_bar("Reading") as progress:
        if other is None:
            inspection = importing.inspect(file, choices, progress)
        else:
            inspection = importing.inspect_pair(file, other, choices, progress)
    if as_json:
        print_json(inspection_shape(importing.link(inspection)))
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
@click.argument("documents", metavar="FILE|URL…", nargs=-1, required=True)
@_choice_options
@click.option("--update", is_flag=True, help="Bring older versions in the library up to date.")
@json_option
@data_option
@pass_front
def import_documents(
    front: Front,
    documents: tuple[str, ...],
    encoding: str | None,
    layout: str,
    swap: bool,
    other: Path | None,
    update: bool,
    as_json: bool,
) -> None:
    """Put documents into the library, all of them or none.

    What is at a web address (https://…) is fetched, and nothing that it refers to.
    """
    importing, choices = front.program.importing, _choices(encoding, layout, swap)
    with progress_bar("Importing") as progress:
        if other is None:
            found = [_document(name) for name in documents]
            imported = importing.import_files(found, progress, choices, update=update)
        else:
            left = _only_file(documents)
            imported = importing.import_pair(left, other, progress, choices, update=update)
    if as_json:
        print_json([imported_shape(one) for one in imported])
    else:
        for one in imported:
            click.echo(f"{one.title}{_fate(one)}")
    if not all(one.belong for one in imported):
        say(STRANGERS.message)
    if any(one.older for one in imported):
        say("An older version is in the library too; with --update it is brought up to date.")


def _document(name: str) -> Path | str:
    """Tell a web address from a path; a file is called "http:" by nobody."""
    return name if name.lower().startswith(("http://", "https://")) else Path(name)


def _only_file(documents: tuple[str, ...]) -> Path:
    document = _document(documents[0])
    if len(documents) > 1 or isinstance(document, str):
        raise click.UsageError("--with takes one file for each language.")
    return document


def _fate(imported: Imported) -> str:
    if imported.is_updated:
        return "  (brought up to date)"
    return "  (was there already)" if imported.was_there else ""


@click.command("library")
@click.option("--search", default="", metavar="TEXT", help="Only articles with this text.")
@json_option
@data_option
@pass_front
def list_library(front: Front, search: str, as_json: bool) -> None:
    """List the articles, last opened first."""
    searching = front.program.searching
    if search.strip():
        with progress_bar("Reading the library") as progress:
            searching.catch_up(progress)
    articles = searching.articles(search)
    if as_json:
        shares = front.program.levels.shares()
        print_json([shelved_shape(article, shares) for article in articles])
        return
    for article in articles:
        date = article.metadata.published or ""
        click.echo(f"{article.id}  {date:10}  {article.metadata.title}")
