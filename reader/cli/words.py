"""Commands about words: annotate lines, look one up."""

import sys
from collections.abc import Iterator
from io import BufferedIOBase
from typing import cast

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.cli.shapes import card_shape, line_shape
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.spelled_lines import spell_line
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.wordcards import OwnEntry, WordCard

_CHUNK = 1 << 16  # bytes


@click.command()
@click.option(
    "--spelling",
    type=click.Choice([each.value for each in Spelling]),
    default=Spelling.MARKS.value,
    help="How readings are spelled; JSON always has tone marks.",
)
@click.option("--sandhi", is_flag=True, help="Write tones as they are said, except in JSON.")
@json_option
@data_option
@pass_front
def annotate(front: Front, spelling: str, sandhi: bool, as_json: bool) -> None:
    """Divide each line of standard input into words with readings and glosses."""
    reading, choices = front.program.reading, ReadingChoices(Spelling(spelling), sandhi)
    for lines in _input_lines(cast("BufferedIOBase", sys.stdin.buffer)):
        for line, tokens in zip(lines, reading.annotate_lines(lines), strict=True):
            if as_json:
                print_json(line_shape(line, tokens))
            else:
                click.echo(spell_line(tokens, choices))


def _input_lines(stream: BufferedIOBase) -> Iterator[list[str]]:
    """Read lines as they come, those that are there already together.

    Who writes a line and waits is answered; who writes a book is answered fast. Bytes that are no
    UTF-8 become U+FFFD, offsets stay countable.
    """
    begun = bytearray()
    while chunk := stream.read1(_CHUNK):
        whole, newline, rest = chunk.rpartition(b"\n")
        begun += whole
        if newline:
            yield list(map(_decode, begun.split(b"\n")))
            begun.clear()
        begun += rest
    if begun:
        yield [_decode(begun)]


def _decode(line: bytes | bytearray) -> str:
    return line.decode("utf-8", errors="replace").removesuffix("\r")


@click.command()
@click.argument("word")
@json_option
@data_option
@pass_front
def gloss(front: Front, word: str, as_json: bool) -> None:
    """Look up a word, Chinese or English."""
    card = front.program.reading.gloss(word)
    if as_json:
        print_json(card_shape(card))
    else:
        click.echo("\n".join(_lines(card)))


def _lines(card: WordCard) -> Iterator[str]:
    for word in card.chinese or card.characters:
        yield from _chinese_lines(word)
    for word in card.english:
        yield from _english_lines(word)
    if card.levels:
        yield " · ".join(card.levels)
    if card.own and card.explanation:
        yield card.explanation
    for entry in card.own:
        yield from _own_lines(entry)


def _own_lines(entry: OwnEntry) -> Iterator[str]:
    yield f"{entry.headword}  {entry.reading}".rstrip() + f"  [{entry.dictionary}]"
    for text in entry.definitions:
        yield from (f"  {line}" for line in text.splitlines())


def _chinese_lines(word: ChineseWord) -> Iterator[str]:
    forms = dict.fromkeys((word.simplified, word.traditional))
    yield f"{' '.join(forms)}  {' '.join(word.reading)}"
    yield from (f"  {number}. {sense.text}" for number, sense in enumerate(word.senses, 1))


def _english_lines(word: EnglishWord) -> Iterator[str]:
    form = f"  ({' of '.join(word.inflection_of)})" if word.inflection_of else ""
    yield f"{word.word}  {f'/{word.phonetic}/' if word.phonetic else ''}{form}".rstrip()
    yield from (f"  {sense.part_of_speech} {sense.text}" for sense in word.senses)
