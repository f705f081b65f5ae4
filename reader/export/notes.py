"""What an entry says on a card: the fields of its note, in HTML."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from reader.core.entries import Entry, Sighting
from reader.core.scripts import chinese_script, is_han
from reader.export.decks import deck_name, tag_name
from reader.export.markup import in_bold, in_language, to_html
from reader.export.note_types import CHINESE, ENGLISH, CardKind, NoteType
from reader.export.syllables import bopomofo, in_tones, pair_syllables, ruby

SentenceReading = Callable[[str], str | None]
"""Gives the pinyin of a Chinese sentence, None where it cannot."""


class NoteContent(Struct, frozen=True):
    """A note as Anki keeps it; `guid` is the entry's id, so that it is known again.

    `cards` are the kinds of cards that its fields have something for.
    """

    guid: str
    note_type: NoteType
    deck: str
    cards: tuple[CardKind, ...]
    fields: tuple[str, ...]
    tags: tuple[str, ...]


def write_note(entry: Entry, sentence_reading: SentenceReading | None = None) -> NoteContent:
    """Write the note of an entry; its sentence is that of its first sighting that has one."""
    sighting = _telling(entry.sightings)
    note_type = CHINESE if entry.key.language == "zh" else ENGLISH
    if note_type is CHINESE:
        fields = _chinese(entry, sighting, sentence_reading)
    else:
        fields = _english(entry, sighting)
    return NoteContent(
        guid=entry.id,
        note_type=note_type,
        deck=deck_name(entry.key.language, sighting.article_title),
        cards=tuple(kind for kind, needed in note_type.asking if any(map(fields.get, needed))),
        fields=tuple(fields.get(name, "") for name in note_type.fields),
        tags=tuple(filter(None, map(tag_name, entry.tags))),
    )


def as_met(entry: Entry) -> str:
    """Give the form of a word that was met first, the headword where it was not met."""
    return _form(entry, _telling(entry.sightings))


def _form(entry: Entry, sighting: Sighting) -> str:
    met_traditional = sighting.surface and sighting.surface == entry.traditional
    return entry.traditional if met_traditional else entry.key.headword


def _telling(sightings: tuple[Sighting, ...]) -> Sighting:
    with_sentence = (sighting for sighting in sightings if sighting.sentence)
    return next(with_sentence, sightings[0] if sightings else Sighting())


def _chinese(
    entry: Entry, sighting: Sighting, sentence_reading: SentenceReading | None
) -> Mapping[str, str]:
    hanzi, simplified = _form(entry, sighting), entry.key.headword
    traditional = entry.traditional or simplified
    script = _script(hanzi, simplified, traditional, sighting.sentence)
    syllables = pair_syllables(hanzi, entry.key.reading)
    forms = dict.fromkeys((simplified, traditional))
    reading = sentence_reading(sighting.sentence) if sentence_reading and sighting.sentence else ""
    return _shared(entry, sighting) | {
        "Hanzi": to_html(hanzi),
        "Pinyin": to_html(entry.key.reading),
        "Bopomofo": bopomofo(entry.key.reading),
        "Ruby": in_language(ruby(syllables), script),
        "Color": in_language(in_tones(syllables), script),
        "English": to_html(entry.gloss),
        "Classifier": to_html(entry.classifiers),
        "Simplified": to_html(simplified),
        "Traditional": to_html(traditional),
        "Also Written": to_html(", ".join(form for form in forms if form != hanzi)),
        "Sentence": in_language(_sentence(entry, sighting), script),
        "SentencePinyin": to_html(reading or ""),
    }


def _script(hanzi: str, simplified: str, traditional: str, sentence: str) -> str:
    if simplified == traditional:
        return chinese_script(sentence)
    return "zh-Hant" if hanzi == traditional else "zh-Hans"


def _english(entry: Entry, sighting: Sighting) -> Mapping[str, str]:
    lines = entry.gloss.splitlines()
    chinese = [line for line in lines if any(map(is_han, line))]
    english = [line for line in lines if line not in chinese]
    return _shared(entry, sighting) | {
        "Word": to_html(entry.key.headword),
        "Phonetic": to_html(entry.phonetic),
        "Chinese": to_html("\n".join(chinese)),
        "English": to_html("\n".join(english)),
        "Sentence": _sentence(entry, sighting),
    }


def _shared(entry: Entry, sighting: Sighting) -> dict[str, str]:
    source = dict.fromkeys(filter(None, (sighting.source, sighting.article_title)))
    return {
        "Frequency": "" if entry.frequency is None else f"{entry.frequency:.1f}",
        "SentenceTranslation": to_html(sighting.translation),
        "Source": to_html(" · ".join(source)),
        "Url": to_html(_web_address(sighting.url)),
        "Note": to_html(entry.note),
        "Level": to_html(entry.level),
        "Id": to_html(entry.id),
    }


def _sentence(entry: Entry, sighting: Sighting) -> str:
    headwords = (entry.key.headword, entry.traditional)
    return in_bold(sighting.sentence, sighting.surface, headwords)


def _web_address(url: str) -> str:
    """Keep what a card may link to: an address of another kind could run or open something."""
    return url if url.lower().startswith(("https://", "http://")) else ""
