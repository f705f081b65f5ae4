"""The JSON shapes of the command line: a contract, so they change only by addition."""

from typing import Any

from reader.core.articles import Article, Inspection, Link, Metadata, Row, Ruby, ShelvedArticle
from reader.core.entries import Entry
from reader.core.levels import STANDARDS
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.scripts import primary
from reader.core.tokens import Token
from reader.core.wordcards import OwnEntry, WordCard
from reader.services.importing import Imported
from reader.services.known_shares import Shares

Shape = dict[str, Any]


def inspection_shape(inspection: Inspection) -> Shape:
    """Give {"articles": […], "warnings": […]} and how the document was read.

    `left_out` are the lines that belong to no article; each article has its own.
    """
    return {
        "articles": [article_shape(article) for article in inspection.articles],
        "warnings": [{"code": w.code, "message": w.message} for w in inspection.warnings],
        "left_out": list(inspection.left_out),
        "encoding": inspection.encoding or None,
        "encoding_is_guessed": inspection.is_guessed,
        "layout": inspection.layout.value,
    }


def article_shape(article: Article) -> Shape:
    """Give an article's metadata and rows, and what is kept off its page."""
    return {
        **metadata_shape(article.metadata),
        "rows": [row_shape(row) for row in article.rows],
        "left_out": [{"text": line.text, "row": line.row} for line in article.left_out],
    }


def metadata_shape(metadata: Metadata) -> Shape:
    """Give the fields of the metadata; titles by language."""
    return {
        "languages": list(metadata.languages),
        "title": {
            primary(language): title
            for language, title in zip(metadata.languages, metadata.titles, strict=True)
        },
        "source": metadata.source,
        "authors": list(metadata.authors),
        "published": metadata.published,
        "posted": metadata.posted,
        "url": metadata.url,
        "keywords": list(metadata.keywords),
        "series": metadata.series,
        "part": list(metadata.part) if metadata.part else None,
    }


def row_shape(row: Row) -> Shape:
    """Give a row with its links; times, printed readings and "fixed" only where it has them."""
    shape: Shape = {
        "kind": row.kind.value,
        "left": row.left,
        "right": row.right,
        "confidence": round(row.confidence, 3),
        "links": [link_shape(link) for link in row.links],
    }
    if row.is_fixed:
        shape["fixed"] = True
    if row.times:
        shape["times"] = list(row.times)
    if row.rubies:
        shape["rubies"] = [ruby_shape(ruby) for ruby in row.rubies]
    return shape


def ruby_shape(ruby: Ruby) -> Shape:
    """Give a printed reading; offsets in code points of its side."""
    side = ruby.side.name.lower()
    return {"side": side, "start": ruby.start, "end": ruby.end, "text": ruby.text}


def imported_shape(imported: Imported) -> Shape:
    """Give what became of an article."""
    return {
        "id": imported.id,
        "title": imported.title,
        "was_there": imported.was_there,
        "updated": imported.is_updated,
        "older": imported.older,
    }


def link_shape(link: Link) -> Shape:
    """Give a link; sentences are numbered from 0. One that was made by hand is "fixed"."""
    shape: Shape = {
        "left": list(link.left),
        "right": list(link.right),
        "confidence": round(link.confidence, 3),
    }
    if link.is_fixed:
        shape["fixed"] = True
    return shape


def shelved_shape(article: ShelvedArticle, shares: Shares) -> Shape:
    """Give an article as the library lists it, with what is known of it by language."""
    return {
        "id": article.id,
        **metadata_shape(article.metadata),
        "rows": article.row_count,
        "characters": article.character_count,
        "progress": round(article.progress, 3),
        "added_at": article.added_at,
        "opened_at": article.opened_at,
        "origin": list(article.origin.names),
        "known": {
            language: round(shares[article.id, language], 4)
            for language in STANDARDS
            if (article.id, language) in shares
        },
    }


def line_shape(text: str, tokens: tuple[Token, ...]) -> Shape:
    """Give an annotated line."""
    return {"text": text, "tokens": [token_shape(token) for token in tokens]}


def token_shape(token: Token) -> Shape:
    """Give a token; offsets in code points."""
    headword = token.headword
    return {
        "text": token.text,
        "start": token.start,
        "end": token.end,
        "kind": token.kind.value,
        "readings": list(token.readings),
        "confidence": round(token.confidence, 3),
        "source": token.source,
        "gloss": token.gloss,
        "headword": headword
        and {"simplified": headword.simplified, "traditional": headword.traditional},
    }


def card_shape(card: WordCard) -> Shape:
    """Give a looked-up word, both directions; "own" only where own dictionaries have it."""
    shape: Shape = {
        "word": card.token.text,
        "levels": list(card.levels),
        "frequency": card.frequency,
        "chinese": [chinese_shape(word) for word in card.chinese or card.characters],
        "english": [english_shape(word) for word in card.english],
    }
    if card.own:
        shape["own"] = [own_shape(entry) for entry in card.own]
    return shape


def own_shape(entry: OwnEntry) -> Shape:
    """Give what a dictionary of the person's own says."""
    return {
        "dictionary": entry.dictionary,
        "headword": entry.headword,
        "reading": entry.reading or None,
        "definitions": list(entry.definitions),
    }


def chinese_shape(word: ChineseWord) -> Shape:
    """Give a headword of the Chinese–English dictionary."""
    return {
        "simplified": word.simplified,
        "traditional": word.traditional,
        "reading": " ".join(word.reading),
        "taiwan_reading": " ".join(word.taiwan_reading) or None,
        "senses": [sense.text for sense in word.senses],
        "classifiers": [simplified for simplified, _, _ in word.classifiers],
        "levels": word.levels,
        "frequency": word.frequency,
        "source": word.source,
    }


def english_shape(word: EnglishWord) -> Shape:
    """Give a headword of the English–Chinese dictionary."""
    return {
        "word": word.word,
        "phonetic": word.phonetic,
        "senses": [f"{s.part_of_speech} {s.text}".strip() for s in word.senses],
        "inflection_of": list(word.inflection_of) if word.inflection_of else None,
        "inflections": word.inflections,
        "tags": list(word.tags),
        "cefr": word.cefr or None,
        "frequency": word.frequency,
        "source": word.source,
    }


def entry_shape(entry: Entry) -> Shape:
    """Give an entry of the vocabulary with its sightings."""
    return {
        "id": entry.id,
        "language": entry.key.language,
        "headword": entry.key.headword,
        "traditional": entry.traditional or None,
        "reading": entry.key.reading or None,
        "phonetic": entry.phonetic or None,
        "status": int(entry.status),
        "gloss": entry.gloss,
        "note": entry.note,
        "level": entry.level or None,
        "frequency": entry.frequency,
        "tags": list(entry.tags),
        "created_at": entry.created_at,
        "updated_at": entry.updated_at,
        "sightings": [
            {
                "article": sighting.article_id,
                "title": sighting.article_title,
                "sentence": sighting.sentence,
                "translation": sighting.translation,
            }
            for sighting in entry.sightings
        ],
    }
