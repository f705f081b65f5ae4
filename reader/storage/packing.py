"""Lists and records inside a column: JSON that can be searched as text."""

import json


def pack(value: object) -> str:
    """Write a value as JSON, characters as they are and no blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
