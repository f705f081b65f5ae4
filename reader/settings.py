"""Settings as declared data: key, default, what it may be, and what it means, in one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` lists what a text may be; `minimum` and `maximum` bound a number."""

    key: str
    default: Value
    meaning: str
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None

    def accept(self, value: object) -> Value:
        """Give the value if this setting may have it, else the default."""
        if type(value) is not type(self.default):
            return self.default
        if self.choices and value not in self.choices:
            return self.default
        if isinstance(value, int | float) and not isinstance(value, bool):
            low = self.minimum if self.minimum is not None else value
            high = self.maximum if self.maximum is not None else value
            return type(value)(min(max(value, low), high))
        return value  # type: ignore[return-value]


DECLARED: Final = (
    Setting("theme", "system", "Colours of the window.", ("system", "light", "dark")),
    Setting("pinyin", "unknown", "Pinyin above the characters.", ("off", "unknown", "all")),
    Setting("tone_colours", False, "Colour the pinyin by tone."),
    Setting(
        "tone_palette",
        "pleco",
        "Which colours tones have.",
        ("pleco", "hanping", "mdbg", "dummitt"),
    ),
    Setting("spelling", "marks", "How readings are spelled.", ("marks", "numbers", "zhuyin")),
    Setting("sandhi", False, "Show tones as they are said beside each other, not each by itself."),
    Setting(
        "taiwan_readings",
        "script",
        "When words are read as in Taiwan.",
        ("script", "always", "never"),
    ),
    Setting("animate_strokes", True, "Draw the strokes of a character as a hand does."),
    Setting(
        "folded", "forms definitions characters", "Parts of the Word panel that are folded away."
    ),
    Setting("text_size", 14, "Size of the page's text in points.", minimum=9, maximum=48),
    Setting("meanings", True, "Compare meanings when aligning, where the extra is installed."),
    Setting(
        "library_order",
        "read",
        "Order of the library.",
        ("read", "added", "title", "date", "known"),
    ),
    Setting(
        "library_grouping",
        "none",
        "Headings of the library.",
        ("none", "source", "keyword", "read"),
    ),
    Setting("window_geometry", "", "Where the window was, as Qt wrote it (Base64)."),
    Setting("starters_added", False, "Whether the starter articles were put into the library."),
    Setting("last_article", "", "The article that was open last (UUID)."),
)

BY_KEY: Final[Mapping[str, Setting]] = {setting.key: setting for setting in DECLARED}
