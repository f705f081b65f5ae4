"""A last resort for characters that the dictionary lacks: pypinyin's list has 41,000 of them."""

import os
from functools import lru_cache


@lru_cache(4096)
def guess(character: str) -> tuple[str, ...]:
    """Give the commonest reading of a character, () where nobody knows one."""
    # Its phrases would take 46 MB and are not asked for.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.TONE, errors="ignore")
    return tuple(found[0]) if found else ()
