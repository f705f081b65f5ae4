"""Commands about what a person fixed of words."""

from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.core.corrections.correction import Correction, Kind, ListedCorrection, Scope
from reader.core.corrections.lines import to_object

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def corrections() -> None:
    """What you fixed: where words begin and end, how they are read, what they mean.

    Corrections outrank all that the program finds out by itself. Those of one place or one
    article are made in the window.
    """


@corrections.command("list")
@click.option("--search", default="", metavar="TEXT", help="In words, readings, meanings, titles.")
@click.option("--kind", type=click.Choice([str(kind) for kind in Kind]))
@click.option("--scope", type=click.Choice([str(scope) for scope in Scope]))
@json_option
@data_option
@pass_front
def list_corrections(
    front: Front, search: str, kind: str | None, scope: str | None, as_json: bool
) -> None:
    """List the corrections, the latest first."""
    listed = [
        each
        for each in front.program.correcting.listed()
        if each.holds(search)
        and kind in (None, each.correction.kind)
        and scope in (None, each.correction.scope)
    ]
    if as_json:
        print_json([_shape(each) for each in listed])
    for each in () if as_json else listed:
        title = f"  ({each.article_title})" if each.article_title else ""
        click.echo(f"{each.correction.id}  {_line(each.correction)}{title}")


@corrections.group()
def add() -> None:
    """Fix something for all texts, always."""


@add.command("split")
@click.argument("words", nargs=-1, required=True)
@json_option
@data_option
@pass_front
def add_split(front: Front, words: tuple[str, ...], as_json: bool) -> None:
    """Let WORDS that stand together be divided so; one alone is never divided."""
    _show(front.program.correcting.split_always(words), as_json)


@add.command("reading")
@click.argument("word")
@click.argument("reading")
@json_option
@data_option
@pass_front
def add_reading(front: Front, word: str, reading: str, as_json: bool) -> None:
    """Let WORD be read so: yínháng, yin2hang2 or ㄧㄣˊ ㄏㄤˊ."""
    _show(front.program.correcting.read_always(word, reading), as_json)


@add.command("gloss")
@click.argument("word")
@click.argument("meaning")
@json_option
@data_option
@pass_front
def add_gloss(front: Front, word: str, meaning: str, as_json: bool) -> None:
    """Let WORD mean this first."""
    _show(front.program.correcting.explain_always(word, meaning), as_json)


@corrections.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@data_option
@pass_front
def delete(front: Front, ids: tuple[str, ...]) -> None:
    """Take corrections back."""
    say(f"Deleted: {front.program.correcting.delete(ids)}")


@corrections.command("export")
@click.argument("file", type=_FILE)
@data_option
@pass_front
def export_corrections(front: Front, file: Path) -> None:
    """Write all corrections to FILE, a JSON object a line."""
    say(f"Wrote {front.program.correction_files.export(file)} to {file}.")


@corrections.command("import")
@click.argument("file", type=_FILE)
@json_option
@data_option
@pass_front
def import_corrections(front: Front, file: Path, as_json: bool) -> None:
    """Keep the corrections of FILE, as `export` wrote them."""
    imported = front.program.correction_files.import_from(file)
    if as_json:
        print_json({"read": imported.read, "changed": imported.changed})
    else:
        say(f"Read {imported.read}, new or changed: {imported.changed}.")


def _show(correction: Correction, as_json: bool) -> None:
    if as_json:
        print_json(_shape(ListedCorrection(correction)))
    else:
        say(f"Fixed: {_line(correction)}")


def _shape(listed: ListedCorrection) -> dict[str, object]:
    return {"id": listed.correction.id, **to_object(listed)}


def _line(correction: Correction) -> str:
    parts = correction.kind, correction.scope, correction.surface, "→", correction.value
    return "  ".join(parts)
