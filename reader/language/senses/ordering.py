"""The entries of a word with all their senses in the order in which they fit."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from reader.core.glosses import meanings_of, without_asides
from reader.core.lexicon import ChineseWord, EnglishWord, Sense
from reader.language.senses import chinese, english


def order_chinese(
    entries: Sequence[ChineseWord], ranked: Sequence[chinese.Ranked]
) -> tuple[ChineseWord, ...]:
    """Put the fitting sense first; its entry comes first, others in the order of their best."""
    if not ranked:
        return tuple(entries)
    numbers = dict.fromkeys(each.gloss.entry for each in ranked)
    ordered = [
        replace(
            entries[number],
            senses=tuple(
                entries[number].senses[each.gloss.sense]
                for each in ranked
                if each.gloss.entry == number
            ),
        )
        for number in numbers
    ]
    return (*ordered, *(e for n, e in enumerate(entries) if n not in numbers))


def order_english(
    entries: Sequence[EnglishWord], ranked: Sequence[english.Ranked], *, is_alone: bool
) -> tuple[EnglishWord, ...]:
    """Put the fitting meaning first, as a sense by itself; then lists in the order of their best.

    Of a word that `is_alone` all meanings stay in their lists. Meanings that only the sentence
    across has are left out but for the fitting one.
    """
    if not ranked:
        return tuple(entries)
    first, listed = ranked[0], [each for each in ranked if each.item.sense >= 0]
    numbers = dict.fromkeys([first.item.entry, *(each.item.entry for each in listed)])
    ordered = [
        replace(entries[number], senses=tuple(_senses(entries[number], number, listed)))
        for number in numbers
    ]
    if is_alone:
        return (*ordered, *(e for n, e in enumerate(entries) if n not in numbers))
    rest = ordered[0].senses
    head = Sense(first.item.text, _part_of(first.item, rest))
    ordered[0] = replace(ordered[0], senses=(head, *_without(rest, first)))
    return (*ordered, *(e for n, e in enumerate(entries) if n not in numbers))


def _senses(entry: EnglishWord, number: int, listed: Iterable[english.Ranked]) -> list[Sense]:
    """Give an entry's lists, each with what fits best first."""
    groups: dict[int, list[english.Item]] = {}
    for each in listed:
        if each.item.entry == number:
            groups.setdefault(each.item.sense, []).append(each.item)
    divided = {sense: meanings_of(entry.senses[sense].text) for sense in groups}
    return [
        replace(
            entry.senses[sense],
            text="；".join(divided[sense][item.place] for item in items),
            weights=(),
        )
        for sense, items in groups.items()
    ]


def _part_of(item: english.Item, senses: Sequence[Sense]) -> str:
    """Give the part of speech of a meaning; of one that is not listed, that of what fits best."""
    return item.label or (senses[0].part_of_speech if senses and item.sense < 0 else "")


def _without(senses: Iterable[Sense], first: english.Ranked) -> list[Sense]:
    """Leave the meaning that already stands first out of the lists."""
    left = [
        replace(
            sense,
            text="；".join(
                m for m in meanings_of(sense.text) if without_asides(m) != first.item.text
            ),
        )
        for sense in senses
    ]
    return [sense for sense in left if sense.text]
