"""The command that searches everywhere."""

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.cli.progress import progress_bar
from reader.cli.search_shapes import found_shape
from reader.core.entries import Entry
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.searching import Found, LibraryHit, Place
from reader.services.searching import EVERYWHERE

_LONGEST_MEANING = 60  # characters


@click.command("search")
@click.argument("query")
@click.option(
    "--in",
    "places",
    type=click.Choice([place.value for place in Place]),
    multiple=True,
    help="Only here; may be given more than once.",
)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@json_option
@data_option
@pass_front
def search(front: Front, query: str, places: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Search dictionaries, vocabulary and library.

    By hanzi of either script, pinyin with or without tones, zhuyin or English; * stands for any
    characters, ? for one.
    """
    searching = front.program.searching
    wanted = frozenset(map(Place, places)) or EVERYWHERE
    if Place.LIBRARY in wanted:
        with progress_bar("Reading the library") as progress:
            searching.catch_up(progress)
    found = searching.find(query, wanted, limit)
    if as_json:
        print_json(found_shape(found))
    else:
        click.echo("\n".join(_lines(found)) or "Nothing was found.")


def _lines(found: Found) -> list[str]:
    groups = (
        ("Dictionary", [*map(_word_line, found.dictionary)]),
        ("Vocabulary", [*map(_entry_line, found.vocabulary)]),
        ("Library", [*map(_hit_line, found.library)]),
    )
    return [
        line for title, lines in groups if lines for line in (title, *(f"  {one}" for one in lines))
    ]


def _word_line(word: ChineseWord | EnglishWord) -> str:
    meaning = "; ".join(sense.text for sense in word.senses)
    if len(meaning) > _LONGEST_MEANING:
        meaning = f"{meaning[:_LONGEST_MEANING]}…"
    if isinstance(word, EnglishWord):
        return f"{word.word}  {meaning}"
    forms = " ".join(dict.fromkeys((word.simplified, word.traditional)))
    return f"{forms}  {' '.join(word.reading)}  {meaning}"


def _entry_line(entry: Entry) -> str:
    meaning = entry.gloss.partition("\n")[0]
    return f"{entry.key.headword}  {entry.key.reading or entry.phonetic}  {meaning}"


def _hit_line(hit: LibraryHit) -> str:
    place = f", row {hit.row + 1}" if hit.row_id else ""
    return f"{hit.title}{place}: {_marked(hit)}"


def _marked(hit: LibraryHit) -> str:
    """Write a snippet with what was found in it between brackets."""
    text = hit.snippet
    for start, end in reversed(hit.marks):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text
