"""Commands about dictionaries: those that come with the program, and the person's own."""

from pathlib import Path
from typing import Any

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.progress import progress_bar
from reader.core.lexicon import DictionarySource
from reader.core.own_dictionaries import OwnDictionary
from reader.services.dictionaries import AddedFiles


@click.group()
def dictionaries() -> None:
    """The dictionaries, and those of your own."""


@dictionaries.command("list")
@json_option
@data_option
@pass_front
def list_dictionaries(front: Front, as_json: bool) -> None:
    """List your own in the order they answer, then those that come with the program."""
    service = front.program.dictionaries
    own, built_in = service.own(), service.built_in()
    if as_json:
        print_json(
            {
                "own": [dictionary_shape(dictionary) for dictionary in own],
                "built_in": [_source_shape(source) for source in built_in],
            }
        )
        return
    for number, dictionary in enumerate(own, 1):
        click.echo(f"{number}. {_line(dictionary)}")
    for source in built_in:
        click.echo(f"built in: {source.name}, {_counted(source.entries)}, {source.licence}")


@dictionaries.command("add")
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@json_option
@data_option
@click.pass_context
def add_dictionaries(context: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    """Add CC-CEDICT, StarDict (.ifo) and Yomitan (.zip) dictionaries."""
    front = context.ensure_object(Front)
    with progress_bar("Adding") as progress:
        outcome = front.program.dictionaries.add_files(files, progress)
    if as_json:
        print_json(_outcome_shape(outcome))
    else:
        for added in outcome.added:
            say(f"Added {_line(added.dictionary)}{_told_left_out(added.left_out)}")
    for sentence in outcome.refused:
        say(f"duizhao: {sentence}")
    context.exit(1 if outcome.refused else 0)


@dictionaries.command("remove")
@click.argument("name")
@json_option
@data_option
@pass_front
def remove_dictionary(front: Front, name: str, as_json: bool) -> None:
    """Take one of your own out of the list; the window's undo brings it back."""
    dictionary = front.program.dictionaries.named(name)
    front.program.dictionaries.remove(dictionary.id)
    _tell(dictionary, f"Removed {dictionary.title}.", as_json)


@dictionaries.command("on")
@click.argument("name")
@json_option
@data_option
@pass_front
def switch_on(front: Front, name: str, as_json: bool) -> None:
    """Let one of your own answer."""
    _switch(front, name, as_json, is_on=True)


@dictionaries.command("off")
@click.argument("name")
@json_option
@data_option
@pass_front
def switch_off(front: Front, name: str, as_json: bool) -> None:
    """Keep one of your own silent."""
    _switch(front, name, as_json, is_on=False)


@dictionaries.command("rename")
@click.argument("name")
@click.argument("title")
@json_option
@data_option
@pass_front
def rename_dictionary(front: Front, name: str, title: str, as_json: bool) -> None:
    """Call one of your own TITLE."""
    service = front.program.dictionaries
    old = service.named(name)
    service.rename(old.id, title)
    new = service.named(old.id)
    _tell(new, f"{old.title} is called {new.title} now.", as_json)


@dictionaries.command("move")
@click.argument("name")
@click.argument("position", type=click.IntRange(min=1))
@json_option
@data_option
@pass_front
def move_dictionary(front: Front, name: str, position: int, as_json: bool) -> None:
    """Let one of your own answer in place POSITION, counted from 1."""
    service = front.program.dictionaries
    service.move(service.named(name).id, position - 1)
    own = service.own()
    if as_json:
        print_json([dictionary_shape(dictionary) for dictionary in own])
    else:
        for number, dictionary in enumerate(own, 1):
            say(f"{number}. {dictionary.title}")


def _switch(front: Front, name: str, as_json: bool, *, is_on: bool) -> None:
    service = front.program.dictionaries
    id_ = service.named(name).id
    service.switch(id_, is_on=is_on)
    dictionary = service.named(id_)
    _tell(dictionary, f"{dictionary.title} is {'on' if is_on else 'off'}.", as_json)


def _tell(dictionary: OwnDictionary, sentence: str, as_json: bool) -> None:
    if as_json:
        print_json(dictionary_shape(dictionary))
    else:
        say(sentence)


def _line(dictionary: OwnDictionary) -> str:
    languages = " → ".join(dictionary.languages)
    facts = f"{dictionary.kind}, {languages}, {_counted(dictionary.entries)}"
    state = "" if dictionary.is_on else ", off"
    trouble = f". {dictionary.trouble}" if dictionary.trouble else ""
    return f"{dictionary.title}: {facts}{state}{trouble}"


def _counted(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


def _told_left_out(count: int) -> str:
    return f"; damaged and left out: {_counted(count)}" if count else ""


def dictionary_shape(dictionary: OwnDictionary) -> dict[str, Any]:
    """Give one of the person's own."""
    return {
        "id": dictionary.id,
        "title": dictionary.title,
        "kind": dictionary.kind.value,
        "languages": list(dictionary.languages),
        "entries": dictionary.entries,
        "file": dictionary.file_name,
        "on": dictionary.is_on,
        "trouble": dictionary.trouble or None,
    }


def _outcome_shape(outcome: AddedFiles) -> dict[str, Any]:
    return {
        "added": [
            {**dictionary_shape(added.dictionary), "left_out": added.left_out}
            for added in outcome.added
        ],
        "refused": list(outcome.refused),
    }


def _source_shape(source: DictionarySource) -> dict[str, Any]:
    return {
        "name": source.name,
        "entries": source.entries,
        "dated": source.dated or None,
        "licence": source.licence,
    }
