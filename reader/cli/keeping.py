"""Commands that take data out, keep it safe, and check it."""

from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.vocabulary import STATUS_NAMES
from reader.core.entries import VocabularyFilter
from reader.core.lexicon import DictionarySource

_FILE = click.Path(path_type=Path)


@click.command("export")
@click.option("--to", type=_FILE, required=True, help="FILE.apkg, .csv, .tsv or .txt")
@click.option("--search", default="", metavar="TEXT")
@click.option("--language", type=click.Choice(["zh", "en"]))
@click.option("--status", "statuses", type=click.Choice(list(STATUS_NAMES)), multiple=True)
@click.option("--article", "article_id", metavar="ID", help="Only words met in this article.")
@click.option("--tag")
@json_option
@data_option
@pass_front
def export_entries(
    front: Front,
    to: Path,
    search: str,
    language: str | None,
    statuses: tuple[str, ...],
    article_id: str | None,
    tag: str | None,
    as_json: bool,
) -> None:
    """Write the vocabulary as an Anki deck or a table."""
    wanted = VocabularyFilter(
        search=search,
        language=language,
        statuses=frozenset(STATUS_NAMES[s] for s in statuses),
        article_id=article_id,
        tag=tag,
    )
    exported = front.program.exporting.export(to, wanted)
    if as_json:
        print_json({"path": str(exported.path), "notes": exported.notes})
    else:
        say(f"Wrote {exported.notes} notes to {exported.path}.")


@click.command()
@click.argument("file", type=_FILE)
@data_option
@pass_front
def backup(front: Front, file: Path) -> None:
    """Write a copy of all that you made."""
    front.program.upkeep.back_up(file)
    say(f"Wrote {file}.")


@click.command()
@click.argument("file", type=_FILE)
@data_option
@pass_front
def restore(front: Front, file: Path) -> None:
    """Put a backup in place of the present data, which is kept beside it."""
    kept = front.program.upkeep.restore(file)
    say(f"Restored {file}; the data that was there before is in {kept}.")


@click.command()
@json_option
@data_option
@click.pass_context
def check(context: click.Context, as_json: bool) -> None:
    """Check the data file and the dictionaries."""
    front = context.ensure_object(Front)
    report = front.program.upkeep.check()
    dictionaries = [_describe(source) for source in front.program.reading.dictionaries()]
    if as_json:
        problems = list(report.problems)
        shape = {"counts": report.counts, "problems": problems, "dictionaries": dictionaries}
        print_json(shape)
    else:
        for name, count in report.counts.items():
            click.echo(f"{count:>9,}  {name}")
        for line in (*dictionaries, *report.problems):
            click.echo(line)
    if not front.program.reading.has_english:
        say("The English dictionary is missing, so CC-CEDICT answers; run `make dictionary` again.")
    context.exit(1 if report.problems else 0)


def _describe(source: DictionarySource) -> str:
    dated = f" of {source.dated}" if source.dated else ""
    made_from = f"{source.package} {source.version}{dated}"
    return f"{source.name}: {source.entries:,} entries, {made_from}, {source.licence}"
