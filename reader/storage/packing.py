"""Lists and records inside a column: JSON that can be searched as text."""

import json
from typing import Final

# Without the blanks around it that `json.loads` looks for: half the time of listing a library.
_DECODE: Final = json.JSONDecoder().raw_decode


def pack(value: object) -> str:
    """Write a value as JSON, characters as they are and no blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unpack_names(text: str) -> tuple[str, ...]:
    """Read a list of texts that `pack` wrote."""
    return tuple(_DECODE(text)[0]) if text != "[]" else ()
