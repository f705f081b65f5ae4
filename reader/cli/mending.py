"""Commands that mend the pairing of an article; rows and sentences are counted from 1."""

from collections.abc import Callable
from functools import reduce

import click

from reader.cli.front import Command, Front, data_option, json_option, pass_front, print_json
from reader.cli.shapes import row_shape
from reader.core.articles import Side
from reader.core.mending.mends import Patch
from reader.services.mending import Mending

_NUMBER = click.IntRange(min=1)
_SIDES = {"left": Side.LEFT, "right": Side.RIGHT}
_SIDE = click.argument("side", type=click.Choice(list(_SIDES)))
_SENTENCE = click.argument("sentence", type=_NUMBER)
_WAY = click.argument("way", metavar="up|down", type=click.Choice(["up", "down"]))


@click.group()
def mend() -> None:
    """Say which texts and sentences of an article belong together.

    Rows and sentences are counted from 1. What was mended stays when the article is brought up to
    date, and computing the pairing anew goes around it.
    """


def _on_a_row(command: Command) -> Command:
    """Give a command the row that it is about, and what all commands take."""
    options = (
        click.argument("article_id"),
        click.argument("row", type=_NUMBER),
        json_option,
        data_option,
    )
    return reduce(lambda decorated, option: option(decorated), reversed(options), command)


@mend.command()
@_on_a_row
@click.option("--above", is_flag=True, help="With the row above, not the one below.")
@pass_front
def merge(front: Front, article_id: str, row: int, as_json: bool, above: bool) -> None:
    """Join a row and the one below it."""
    _do(front, article_id, row, lambda mending, id_: mending.merge(id_, above=above), as_json)


@mend.command()
@_on_a_row
@_SIDE
@_SENTENCE
@pass_front
def split(front: Front, article_id: str, row: int, as_json: bool, side: str, sentence: int) -> None:
    """Let a new row begin at a sentence; the first takes its whole side away."""
    at = _SIDES[side], sentence - 1
    _do(front, article_id, row, lambda mending, id_: mending.split(id_, *at), as_json)


@mend.command()
@_on_a_row
@_SIDE
@_SENTENCE
@_WAY
@click.option("--paragraph", is_flag=True, help="With the whole paragraph.")
@pass_front
def move(
    front: Front,
    article_id: str,
    row: int,
    as_json: bool,
    side: str,
    sentence: int,
    way: str,
    paragraph: bool,
) -> None:
    """Move a sentence to the row above or below, with those in its way."""
    at = _SIDES[side], sentence - 1
    _do(
        front,
        article_id,
        row,
        lambda mending, id_: mending.move(id_, *at, down=way == "down", paragraph=paragraph),
        as_json,
    )


@mend.command()
@_on_a_row
@_SIDE
@_WAY
@pass_front
def shift(front: Front, article_id: str, row: int, as_json: bool, side: str, way: str) -> None:
    """Move one side of a row and of those below it, as far as the next gap."""
    _do(
        front,
        article_id,
        row,
        lambda mending, id_: mending.shift(id_, _SIDES[side], down=way == "down"),
        as_json,
    )


@mend.command()
@_on_a_row
@click.argument("left", metavar="N[,N…]")
@click.argument("right", metavar="N[,N…]")
@pass_front
def link(front: Front, article_id: str, row: int, as_json: bool, left: str, right: str) -> None:
    """Link sentences of the left side to sentences of the right."""
    numbers = _numbers(left), _numbers(right)
    _do(front, article_id, row, lambda mending, id_: mending.link(id_, *numbers), as_json)


@mend.command()
@_on_a_row
@_SIDE
@_SENTENCE
@pass_front
def unlink(
    front: Front, article_id: str, row: int, as_json: bool, side: str, sentence: int
) -> None:
    """Part a sentence from what it is linked to."""
    at = _SIDES[side], sentence - 1
    _do(front, article_id, row, lambda mending, id_: mending.unlink(id_, *at), as_json)


@mend.command()
@_on_a_row
@click.option("--release", is_flag=True, help="Let the row be paired anew again.")
@pass_front
def fix(front: Front, article_id: str, row: int, as_json: bool, release: bool) -> None:
    """Say that a row is right as it stands."""
    _do(front, article_id, row, lambda mending, id_: mending.fix(id_, fixed=not release), as_json)


@mend.command("line-up")
@_on_a_row
@pass_front
def line_up(front: Front, article_id: str, row: int, as_json: bool) -> None:
    """Pair the rows around one anew, from the fixed one above to the fixed one below."""
    _do(front, article_id, row, lambda mending, id_: mending.realign(id_), as_json)


def _numbers(text: str) -> list[int]:
    parts = text.split(",")
    if not all(part.isdecimal() and int(part) for part in parts):
        raise click.UsageError(f"“{text}” is no list of numbers such as 1 or 2,3.")
    return [int(part) - 1 for part in parts]


def _do(
    front: Front, article_id: str, row: int, change: Callable[[Mending, str], Patch], as_json: bool
) -> None:
    """Change a row, and print what stands in its place now."""
    mending = front.program.mending
    patch = change(mending, mending.row_id(article_id, row - 1))
    if as_json:
        rows = [row_shape(stored.row) for stored in patch.rows]
        print_json({"first": patch.first, "count": patch.count, "rows": rows})
        return
    for stored in patch.rows:
        left, right = (" ".join((stored.row.text(side) or "–").split()) for side in Side)
        click.echo(f"{stored.position + 1:>6}  {left}  |  {right}")
