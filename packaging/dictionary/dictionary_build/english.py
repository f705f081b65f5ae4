"""The English part: ECDICT with frequencies and levels, and which form belongs to which lemma."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from dictionary_build.database import Writer
from dictionary_build.ecdict import Row

Forms = dict[str, set[tuple[str, str]]]
"""By folded lemma: (name of the inflection, form)."""


def write_english(
    writer: Writer,
    rows: Iterable[Row],
    frequencies: Mapping[str, float],
    levels: Mapping[str, str],
) -> int:
    """Write all headwords and their forms; give how many of both there are."""
    rows = list(rows)
    forms = collect_forms(rows)
    headwords = drop_bare_forms(rows)
    for row in headwords:
        folded = row.word.word.casefold()
        facts = {"frequency": frequencies.get(folded), "cefr": levels.get(folded, "")}
        writer.add_english(replace(row.word, **facts), row.rank, forms.get(folded, ()))
    return len(rows)


def collect_forms(rows: Iterable[Row]) -> Forms:
    """Gather what lemmas say of their forms and what forms say of their lemmas."""
    forms: Forms = defaultdict(set)
    for row in rows:
        forms[row.word.word.casefold()].update(row.word.inflections.items())
        for name, lemma in row.forms_of:
            forms[lemma.casefold()].add((name, row.word.word))
    return forms


def drop_bare_forms(rows: Sequence[Row]) -> list[Row]:
    """Leave out forms that are no words of their own: their lemma answers for them.

    A form of a lemma that would itself be left out stays, and so does one without a lemma here.
    """
    bare = {row.word.word.casefold() for row in rows if _is_bare_form(row)}
    lemmas = {row.word.word.casefold() for row in rows if row.word.senses} - bare
    return [row for row in rows if row.word.senses and not _answered(row, lemmas)]


def _answered(row: Row, lemmas: set[str]) -> bool:
    return _is_bare_form(row) and any(lemma.casefold() in lemmas for _, lemma in row.forms_of)


def _is_bare_form(row: Row) -> bool:
    """Whether a form stands in no corpus and no exam, or all its senses name its lemma."""
    if not row.forms_of or row.word.tags:
        return False
    return not row.rank or all(_names_lemma(sense.text, row) for sense in row.word.senses)


def _names_lemma(text: str, row: Row) -> bool:
    """Whether a sense says what it is a form of: "丘陵（hill的复数形式）"."""
    return any(re.search(rf"\b{re.escape(lemma)}\s*的", text) for _, lemma in row.forms_of)
