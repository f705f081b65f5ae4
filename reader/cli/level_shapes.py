"""The JSON shape of the levels of a text."""

from reader.cli.shapes import Shape
from reader.core.levels import LanguageLevels, Profile, estimate_label
from reader.services.levels import TextLevels


def levels_shape(title: str, found: TextLevels, article_id: str | None) -> Shape:
    """Give a text's levels by language; "article" is null for what is not in the library."""
    return {
        "article": article_id,
        "title": title,
        "languages": {one.language: _language_shape(one, found) for one in found.languages},
    }


def _language_shape(one: LanguageLevels, found: TextLevels) -> Shape:
    return {
        "words": one.running,
        "different": one.different,
        "known": None if one.known is None else round(one.known, 4),
        "minutes": one.minutes,
        "profiles": {profile.standard.value: _profile_shape(profile) for profile in one.profiles},
        "lacking": [
            {
                "headword": lacking.key.headword,
                "reading": lacking.key.reading or None,
                "count": lacking.count,
                "status": int(lacking.status),
                "gloss": found.glosses.get(lacking.key),
            }
            for lacking in one.lacking
        ],
    }


def _profile_shape(profile: Profile) -> Shape:
    return {
        "estimate": estimate_label(profile),
        "levels": {level: round(share, 4) for level, share in profile.shares},
        "unlisted": round(profile.unlisted, 4),
    }
