"""The command that says how hard a text is."""

from collections.abc import Iterator
from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.cli.level_shapes import levels_shape
from reader.core.errors import InputError, NotFoundError
from reader.core.levels import LanguageLevels, estimate_label
from reader.services.levels import TextLevels

_SHOWN = 20  # words


@click.command("levels")
@click.argument("text", metavar="ARTICLE|FILE")
@json_option
@data_option
@pass_front
def levels(front: Front, text: str, as_json: bool) -> None:
    """Say how hard an article of the library or a document is, and how much of it is known.

    An article is named by its id or its title. Nothing is changed.
    """
    measured = list(_measured(front, text))
    if as_json:
        print_json([levels_shape(title, found, id_) for id_, title, found in measured])
        return
    for _, title, found in measured:
        click.echo(title)
        for one in found.languages:
            click.echo("\n".join(_lines(one, found)))


def _measured(front: Front, text: str) -> Iterator[tuple[str | None, str, TextLevels]]:
    """Give (id of an article of the library, title, levels)."""
    program = front.program
    for article in program.reading.articles():
        if text in (article.id, article.metadata.title, *article.metadata.titles):
            yield article.id, article.metadata.title, program.levels.of_article(article.id)
            return
    if not Path(text).exists():
        raise NotFoundError(f"There is no article and no document “{text}”.")
    for article in program.importing.inspect(Path(text)).articles:
        found = program.levels.of_text(article)
        if found is None:
            raise InputError(f"{text} is too long to be measured; import it first.")
        yield None, article.metadata.title, found


def _lines(one: LanguageLevels, found: TextLevels) -> Iterator[str]:
    known = "" if one.known is None else f", {one.known:.0%} known"
    counts = f"{one.running:,} words, {one.different:,} different{known}, {one.minutes} min"
    yield f"  {one.language}: {counts}"
    for profile in one.profiles:
        shares = "  ".join(f"{level} {share:.0%}" for level, share in profile.shares)
        estimate = estimate_label(profile)
        yield f"    {profile.standard}: {estimate}  ({shares}  in no list {profile.unlisted:.0%})"
    if one.lacking:
        yield f"    {len(one.lacking):,} words lift it to 95 %:"
    for lacking in one.lacking[:_SHOWN]:
        key = lacking.key
        meaning = found.glosses.get(key, "")
        yield f"      {lacking.count} × {key.headword}  {key.reading}  {meaning}".rstrip()
