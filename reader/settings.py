"""Settings as declared data: key, default, what it may be, and what it means, in one table.

What a setting is called and means is English here; the window shows it in its own language, from
the context "Settings" of the translations.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum, auto
from typing import Final

from msgspec import Struct

Value = str | int | float | bool


class Group(StrEnum):
    """Where a setting stands in Preferences; the value is the heading."""

    APPEARANCE = "Appearance"
    READING = "Reading"
    STUDY = "Study"
    LIBRARY = "Library"


class Kind(Enum):
    """How a setting is shown and set."""

    SWITCH = auto()
    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()


class Setting(Struct, frozen=True):
    """One setting.

    `choices` lists what a text may be, `names` what each is called; `minimum` and `maximum` bound
    a number. A setting without a group is the program's own memory and not shown in Preferences.
    """

    key: str
    default: Value
    meaning: str
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    group: Group | None = None
    title: str = ""
    names: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """How it is shown and set."""
        if isinstance(self.default, bool):
            return Kind.SWITCH
        if self.choices:
            return Kind.CHOICE
        return Kind.TEXT if isinstance(self.default, str) else Kind.NUMBER

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
    Setting(
        "language",
        "system",
        "Language of the window.",
        ("system", "en", "zh_CN", "zh_TW"),
        group=Group.APPEARANCE,
        title="Language",
        names=("As the system", "English", "简体中文", "繁體中文"),
    ),
    Setting(
        "theme",
        "system",
        "Colours of the window.",
        ("system", "light", "sepia", "dark"),
        group=Group.APPEARANCE,
        title="Theme",
        names=("As the system", "Light", "Sepia", "Dark"),
    ),
    Setting(
        "text_size",
        14,
        "Size of the page's text in points.",
        minimum=9,
        maximum=48,
        group=Group.APPEARANCE,
        title="Text size",
    ),
    Setting(
        "han_size",
        100,
        "Size of Chinese and Japanese text, in percent of the size of English.",
        minimum=70,
        maximum=160,
        group=Group.APPEARANCE,
        title="Size of characters (%)",
    ),
    Setting(
        "line_height",
        100,
        "Room from line to line, in percent of what the program finds comfortable.",
        minimum=90,
        maximum=180,
        group=Group.APPEARANCE,
        title="Line height (%)",
    ),
    Setting(
        "arrangement",
        "beside",
        "How the two languages stand. One alone: the other shows for a row at a time.",
        ("beside", "stacked", "left", "right"),
        group=Group.APPEARANCE,
        title="Columns",
        names=(
            "Side by side",
            "One above the other",
            "The left one alone",
            "The right one alone",
        ),
    ),
    Setting(
        "swapped",
        False,
        "Put the left language on the right, or below.",
        group=Group.APPEARANCE,
        title="Swap the columns",
    ),
    Setting(
        "tone_colours",
        False,
        "Colour the pinyin by tone.",
        group=Group.APPEARANCE,
        title="Tone colours on the page",
    ),
    Setting(
        "tone_palette",
        "pleco",
        "Which colours tones have.",
        ("pleco", "hanping", "mdbg", "dummitt"),
        group=Group.APPEARANCE,
        title="Palette of tones",
        names=(
            "Pleco: red, green, blue, purple",
            "Hanping: blue, green, orange, red",
            "MDBG: red, brown, green, blue, black",
            "Dummitt: red, orange, green, blue",
        ),
    ),
    Setting(
        "status_palette",
        "lute",
        "Which colours say how well words are known.",
        ("lute", "safe"),
        group=Group.APPEARANCE,
        title="Colours of words",
        names=("As in Lute", "Told apart by all eyes, and underlined"),
    ),
    Setting(
        "motion",
        "system",
        "What moves by itself: strokes, blinking cursors, bars that do not know how far they are.",
        ("system", "reduced"),
        group=Group.APPEARANCE,
        title="Motion",
        names=("As the system", "Reduced"),
    ),
    Setting(
        "animate_strokes",
        True,
        "Draw the strokes of a character as a hand does. Off: nothing moves by itself.",
        group=Group.APPEARANCE,
        title="Move strokes",
    ),
    Setting(
        "pinyin",
        "unknown",
        "Pinyin above the characters.",
        ("off", "unknown", "all"),
        group=Group.READING,
        title="Pinyin",
        names=("Off", "Above unknown words", "Above all words"),
    ),
    Setting(
        "translation",
        "shown",
        "The side in the language that is not studied. Blurred or hidden, T shows that of a row.",
        ("shown", "blurred", "hidden"),
        group=Group.READING,
        title="Translation",
        names=("Shown", "Blurred until asked for", "Hidden until asked for"),
    ),
    Setting(
        "translation_fades",
        False,
        "Blur the translation of a row all of whose words are known.",
        group=Group.READING,
        title="Blur the translation of known rows",
    ),
    Setting(
        "spelling",
        "marks",
        "How readings are spelled.",
        ("marks", "numbers", "zhuyin"),
        group=Group.READING,
        title="Spelling",
        names=("Tone marks: lǜ", "Tone numbers: lü4", "Zhuyin: ㄌㄩˋ"),
    ),
    Setting(
        "sandhi",
        False,
        "Show tones as they are said beside each other, not each by itself.",
        group=Group.READING,
        title="Tones as they are said: bú shì",
    ),
    Setting(
        "taiwan_readings",
        "script",
        "When words are read as in Taiwan.",
        ("script", "always", "never"),
        group=Group.READING,
        title="Readings as in Taiwan",
        names=("In traditional characters", "Always", "Never"),
    ),
    Setting(
        "studied",
        "",
        "The language you learn. How many of its words you know stands below an article. "
        "Automatic: the languages of the words you saved; Chinese before you saved any.",
        ("", "zh", "en", "both"),
        group=Group.STUDY,
        title="What you study",
        names=("Automatic", "Chinese", "English", "Both"),
    ),
    Setting(
        "library_order",
        "read",
        "Order of the library.",
        ("read", "added", "title", "date", "known"),
        group=Group.LIBRARY,
        title="Order",
        names=("Last read first", "Last added first", "Title", "Date", "How much is known"),
    ),
    Setting(
        "library_grouping",
        "none",
        "Headings of the library.",
        ("none", "source", "keyword", "read"),
        group=Group.LIBRARY,
        title="Headings",
        names=("None", "Source", "Keyword", "When it was read"),
    ),
    Setting(
        "meanings",
        True,
        "Compare meanings when aligning, where the extra is installed.",
        group=Group.LIBRARY,
        title="Compare meanings when pairing",
    ),
    Setting(
        "folded", "forms definitions characters", "Parts of the Word panel that are folded away."
    ),
    Setting("divider", 0.5, "Share of the room that the left column takes.", (), 0.25, 0.75),
    Setting("latin_font", "", "Font of English; empty: the best there is. Likewise the next ones."),
    Setting("simplified_font", "", "Font of simplified Chinese."),
    Setting("traditional_font", "", "Font of traditional Chinese."),
    Setting("japanese_font", "", "Font of Japanese."),
    Setting("keys", "", "Keys that were bound otherwise: a JSON object of lists."),
    Setting("window_geometry", "", "Where the window was, as Qt wrote it (Base64)."),
    Setting("starters_added", False, "Whether the starter articles were put into the library."),
    Setting("welcomed", False, "Whether the first start's welcome was seen."),
    Setting("last_article", "", "The article that was open last (UUID)."),
)

BY_KEY: Final[Mapping[str, Setting]] = {setting.key: setting for setting in DECLARED}


def shown() -> Iterator[Setting]:
    """Give the settings that Preferences shows, group by group."""
    for group in Group:
        yield from (setting for setting in DECLARED if setting.group is group)


def texts() -> Iterator[str]:
    """Give every text of the table that a person reads; translators find them here."""
    yield from Group
    for setting in shown():
        yield from filter(None, (setting.title, setting.meaning, *setting.names))
