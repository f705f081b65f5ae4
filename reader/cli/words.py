"""Commands about words: annotate lines, look one up."""

import sys
from collections.abc import Iterator

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.cli.shapes import card_shape, line_shape
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.scripts import detect_language
from reader.core.wordcards import WordCard


@click.command()
@json_option
@data_option
@pass_front
def annotate(front: Front, as_json: bool) -> None:
    """Divide each line of standard input into words with readings and glosses."""
    reading = front.program.reading
    for line in _input_lines():
        tokens = reading.annotate(line, detect_language(line))
        if as_json:
            print_json(line_shape(line, tokens))
        else:
            words = ("".join(t.readings) or t.text.strip() for t in tokens)
            click.echo(" ".join(filter(None, words)))


def _input_lines() -> Iterator[str]:
    """Read lines as they come; bytes that are no UTF-8 become U+FFFD, offsets stay countable."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\n").removesuffix("\r")


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


def _chinese_lines(word: ChineseWord) -> Iterator[str]:
    forms = dict.fromkeys((word.simplified, word.traditional))
    yield f"{' '.join(forms)}  {' '.join(word.reading)}"
    yield from (f"  {number}. {sense.text}" for number, sense in enumerate(word.senses, 1))


def _english_lines(word: EnglishWord) -> Iterator[str]:
    form = f"  ({' of '.join(word.inflection_of)})" if word.inflection_of else ""
    yield f"{word.word}  {f'/{word.phonetic}/' if word.phonetic else ''}{form}".rstrip()
    yield from (f"  {sense.part_of_speech} {sense.text}" for sense in word.senses)
