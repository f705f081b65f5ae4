"""Titles from outside as the names of files."""

import re
from typing import Final

from reader.core.safety import neutralise

_LONGEST: Final = 120  # bytes of UTF-8; file systems take 255, ending and counters included
_UNFIT: Final = re.compile(r'[<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)", re.IGNORECASE)


def file_name(title: str, otherwise: str) -> str:
    """Make the name of a file, without ending, that every system takes; `otherwise` for none."""
    name = " ".join(_UNFIT.sub(" ", neutralise(title)).split()).strip(" .")
    name = name.encode()[:_LONGEST].decode(errors="ignore").rstrip(" .")
    return f"_{name}" if _RESERVED.match(name) else name or otherwise
