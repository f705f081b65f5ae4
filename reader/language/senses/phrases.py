"""Which English phrases mean something of their own, wherever their words stand together."""

from typing import Final

from reader.language.senses.closed_classes import CLOSED

_PARTICLES: Final = frozenset("up off out down away back over apart together".split())
_SLOTS: Final = frozenset("sb sth somebody something one's oneself".split())


def holds_together(headword: str) -> bool:
    """Whether a phrase is more than words beside each other: "crack down", "foot the bill".

    It has two words that mean something, or a verb and a particle. "Depend on" and "at home" may
    be one too, but their words mean there what they mean anyway.
    """
    words = [word for word in headword.casefold().split() if word not in _SLOTS]
    telling = [word for word in words if word not in CLOSED]
    return len(telling) > 1 or (len(telling) == 1 and not _PARTICLES.isdisjoint(words[1:]))
