"""Commands about the vocabulary."""

import click
from msgspec.structs import replace

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.shapes import entry_shape
from reader.core.entries import Entry, EntryDraft, EntryKey, Status, VocabularyFilter
from reader.core.errors import NotFoundError
from reader.core.phrases import words_gloss
from reader.core.scripts import detect_language, primary

STATUS_NAMES = {
    "new": Status.NEW,
    "1": Status.LEARNING_1,
    "2": Status.LEARNING_2,
    "3": Status.LEARNING_3,
    "4": Status.LEARNING_4,
    "5": Status.LEARNING_5,
    "ignored": Status.IGNORED,
    "known": Status.KNOWN,
}
_STATUS = click.Choice(list(STATUS_NAMES))
_LANGUAGE = click.Choice(["zh", "en"])


@click.group()
def vocabulary() -> None:
    """The words that are kept."""


@vocabulary.command("list")
@click.option("--search", default="", metavar="TEXT", help="In word, reading, meaning or note.")
@click.option("--language", type=_LANGUAGE)
@click.option("--status", "statuses", type=_STATUS, multiple=True)
@json_option
@data_option
@pass_front
def list_entries(
    front: Front, search: str, language: str | None, statuses: tuple[str, ...], as_json: bool
) -> None:
    """List the words, newest first."""
    wanted = VocabularyFilter(
        search=search, language=language, statuses=frozenset(STATUS_NAMES[s] for s in statuses)
    )
    entries = front.program.studying.entries(wanted)
    if as_json:
        print_json([entry_shape(entry) for entry in entries])
        return
    for entry in entries:
        click.echo(_line(entry))


@vocabulary.command("add")
@click.argument("word")
@click.option("--gloss", metavar="TEXT", help="Your own meaning, in place of the dictionary's.")
@click.option("--status", type=_STATUS, default="1", show_default=True)
@json_option
@data_option
@pass_front
def add_entry(front: Front, word: str, gloss: str | None, status: str, as_json: bool) -> None:
    """Keep a word with what the dictionary says of it."""
    draft = _draft(front, word, gloss)
    entry = front.program.studying.save(
        EntryDraft(
            key=draft.key,
            traditional=draft.traditional,
            phonetic=draft.phonetic,
            gloss=gloss or draft.gloss,
            classifiers=draft.classifiers,
            level=draft.level,
            frequency=draft.frequency,
            status=STATUS_NAMES[status],
        )
    )
    _show(entry, as_json)


def _draft(front: Front, word: str, gloss: str | None) -> EntryDraft:
    """Ask the dictionaries; a word they lack needs a meaning of the person's own.

    A Chinese phrase that they lack means what its words do.
    """
    reading = front.program.reading
    try:
        draft = reading.gloss(word).draft
        return replace(draft, gloss=draft.gloss or words_gloss(*reading.annotate_lines([word])))
    except NotFoundError:
        if gloss is None:
            raise
        language = "zh" if primary(detect_language(word)) == "zh" else "en"
        return EntryDraft(key=EntryKey(language, " ".join(word.split())))


@vocabulary.command("status")
@click.argument("word")
@click.argument("status", type=_STATUS)
@json_option
@data_option
@pass_front
def set_status(front: Front, word: str, status: str, as_json: bool) -> None:
    """Set how well a kept word is known."""
    studying = front.program.studying
    found = [entry for entry in studying.entries(VocabularyFilter(search=word)) if _is(entry, word)]
    if not found:
        raise NotFoundError(f"“{word}” is not in the vocabulary; add it with `vocabulary add`.")
    studying.set_status([entry.id for entry in found], STATUS_NAMES[status])
    for entry in found:
        _show(studying.find(entry.key) or entry, as_json)


def _is(entry: Entry, word: str) -> bool:
    return word in (entry.key.headword, entry.traditional, entry.id)


def _show(entry: Entry, as_json: bool) -> None:
    if as_json:
        print_json(entry_shape(entry))
    else:
        say(f"Kept: {_line(entry)}")


def _line(entry: Entry) -> str:
    meaning = entry.gloss.partition("\n")[0]
    name = next(name for name, status in STATUS_NAMES.items() if status == entry.status)
    return f"{entry.key.headword}  {entry.key.reading or entry.phonetic}  [{name}]  {meaning}"
