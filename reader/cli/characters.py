"""The command about the characters of a word."""

from collections.abc import Iterator

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json
from reader.cli.shapes import Shape, chinese_shape
from reader.core.wordcards import CharacterFacts


@click.command()
@click.argument("word")
@json_option
@data_option
@pass_front
def characters(front: Front, word: str, as_json: bool) -> None:
    """Tell of the characters of a Chinese word, one by one."""
    token = front.program.reading.gloss(word).token
    found = front.program.characters.of(token)
    if as_json:
        print_json({"word": word, "characters": list(map(_shape, found))})
    else:
        click.echo("\n".join(line for facts in found for line in _lines(facts)))


def _shape(facts: CharacterFacts) -> Shape:
    return {
        "character": facts.character,
        "words": [chinese_shape(word) for word in facts.words],
        "parts": list(facts.parts),
        "strokes": list(facts.strokes),
        "shared": list(facts.shared),
    }


def _lines(facts: CharacterFacts) -> Iterator[str]:
    made_of = f"  = {' + '.join(facts.parts)}" if facts.parts else ""
    count = len(facts.strokes)
    strokes = f"  {count} stroke{'s' * (count != 1)}" if count else ""
    yield f"{facts.character}{made_of}{strokes}"
    for word in facts.words:
        senses = "; ".join(sense.text for sense in word.senses)
        yield f"  {''.join(word.reading)}  {senses}"
    if facts.shared:
        yield f"  also in {', '.join(facts.shared)}"
