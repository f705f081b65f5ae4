"""Deciding: every witness gives its log odds, then the readings of each place are weighed."""

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from reader.language.readings.candidates import Candidate
from reader.language.readings.choosing import Source
from reader.language.readings.names import weigh_surnames
from reader.language.readings.places import Page, Place
from reader.language.readings.weighing import Choice, Scales, odds

if TYPE_CHECKING:
    from reader.language.readings.network import Floats, Network
    from reader.language.readings.phrases import Phrases
    from reader.language.readings.ruling import Rules
    from reader.language.readings.translation import TranslationWitness

# How far the network is trusted. It learned each reading of a character about equally often, and
# so sees the rare readings of the commonest characters far too often.
_TRUST: Final = 0.55
_TRUST_WHERE_RARE: Final = 0.6
_TRUST_IN_RARE_WORDS: Final = 1.0
_COMMON: Final = 4.6  # Zipf
# Where the others are so far apart it could not change the outcome.
_DECIDED: Final = 4.0
# Of a character that it never learned it says the readings of others. Its makers left out those
# that are nearly always read in one way: the first, then, with these log odds.
_SILENT: Final = 0.1
_UNDISPUTED: Final = 2.5


class Decider:
    """Chooses the readings of places. Safe to use from several threads."""

    def __init__(
        self,
        rules: "Rules",
        phrases: "Phrases",
        network: "Network | None",
        translation: "TranslationWitness",
    ) -> None:
        self._rules, self._phrases, self._network = rules, phrases, network
        self._translation = translation

    def choose(self, pages: Sequence[Page]) -> list[list[Choice | None]]:
        """Choose for each place of each page, None where it has no candidates."""
        weighed = [[Scales(place.candidates) for place in page.places] for page in pages]
        for page, scales in zip(pages, weighed, strict=True):
            for place, each in zip(page.places, scales, strict=True):
                if len(place.candidates) > 1:
                    self._ask(page, place, each)
        if self._network:
            _ask_network(self._network, pages, weighed)
        return [
            [
                each.choose() if place.candidates else None
                for place, each in zip(page.places, scales, strict=True)
            ]
            for page, scales in zip(pages, weighed, strict=True)
        ]

    def _ask(self, page: Page, place: Place, scales: Scales) -> None:
        candidates = place.candidates
        ruled = self._rules.weigh(page.text, place.start, place.end)
        if ruled:
            scales.add(Source.RULE, [ruled.get(c.syllables, 0.0) for c in candidates])
        scales.add(Source.PHRASE, self._phrases.weigh(page, place))
        scales.add(Source.NAME, weigh_surnames(page, place))
        if page.context.across:
            offset = page.offsets[place.word]
            scales.add(Source.TRANSLATION, self._translation.weigh(place, offset, page.context))


def _ask_network(
    network: "Network", pages: Sequence[Page], weighed: Sequence[Sequence[Scales]]
) -> None:
    """Ask for all places of all pages at once that are not decided yet."""
    sites = [
        [
            (place, each, n)
            for place, each in zip(page.places, scales, strict=True)
            if each.margin < _DECIDED
            for n in place.candidates.differing
        ]
        for page, scales in zip(pages, weighed, strict=True)
    ]
    asked = [
        (page.text, [place.start + n for place, _, n in here])
        for page, here in zip(pages, sites, strict=True)
    ]
    rows = network.probabilities(asked)
    for (place, scales, n), row in zip(chain.from_iterable(sites), rows, strict=True):
        known = _probabilities(network, place.candidates, n, row)
        if sum(known) >= _SILENT:
            trust = _trust(place) / len(place.candidates.differing)
            scales.add(Source.MODEL, [trust * odds(probability) for probability in known])
        elif place.end - place.start == 1:
            scales.add(Source.DICTIONARY, [_UNDISPUTED, *(0.0 for _ in known[1:])])


def _probabilities(
    network: "Network", candidates: Sequence[Candidate], n: int, row: "Floats"
) -> list[float]:
    numbers = (network.readings.get(candidate.syllables[n]) for candidate in candidates)
    return [0.0 if number is None else row.item(number) for number in numbers]


def _trust(place: Place) -> float:
    if place.candidates.frequency > _COMMON:
        return _TRUST
    return _TRUST_IN_RARE_WORDS if place.unknown else _TRUST_WHERE_RARE
