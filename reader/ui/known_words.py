"""How much of the open article is known, as the foot of the page says it."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from reader.core.coverage import Coverage, coverage
from reader.core.entries import EntryKey, Status
from reader.ui.annotating import Annotating
from reader.ui.appearance import Appearance

_MANY_WORDS: Final = 5_000  # different ones, which take some milliseconds to look at
_COUNT_EVERY: Final = 500  # milliseconds
_BETWEEN: Final = " \N{EM SPACE} "  # two languages
_WIDE: Final = "[\u2e80-\uffef]"  # characters before and after which Chinese may be broken
_JOINT: Final = re.compile(f"(?<={_WIDE})(?=.)|(?<=.)(?={_WIDE})")
_STUDIED: Final = {"": (), "zh": ("zh",), "en": ("en",), "both": ("zh", "en")}


class KnownWords(QLabel):
    """Counts the words of the article as they come in, and anew when one is learned."""

    def __init__(self, annotating: Annotating, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("Words of this article"))
        self._annotating, self._appearance = annotating, appearance
        self._statuses: Mapping[EntryKey, Status] = {}
        self._studied = appearance.setting("studied")
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_EVERY)
        self._counting.timeout.connect(self._count)
        annotating.words_counted.connect(self._count_soon)
        appearance.changed.connect(self._follow)

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Count by other statuses."""
        self._statuses = statuses
        self._count()

    def _follow(self) -> None:
        studied = self._appearance.setting("studied")
        if studied != self._studied:
            self._studied = studied
            self._count()

    def _count_soon(self) -> None:
        """Count at once what is little; a long text's words, now and then while they come in."""
        if len(self._annotating.words) < _MANY_WORDS:
            self._counting.stop()
            self._count()
        elif not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        """Measure the languages that are studied: as was said, else those that words are kept of.

        Chinese while there are none.
        """
        words = self._annotating.words
        each = {tag: coverage(words, self._statuses, tag) for tag in ("zh", "en")}
        said = _STUDIED[str(self._studied)]
        kept = [tag for tag, one in each.items() if one.known or one.learning]
        studied = said or kept or ["zh"]
        parts = [self._told(tag, each[tag], len(studied) > 1) for tag in studied]
        self.setText(_BETWEEN.join(filter(None, parts)))

    def _told(self, language: str, measured: Coverage, is_one_of_two: bool) -> str:
        if measured.known is None:
            return ""
        names = {"zh": self.tr("Chinese"), "en": self.tr("English")}
        known = self.tr("{0} % known").format(round(measured.known * 100))
        saved = self.tr("{0} saved").format(f"{measured.learning:,}")
        facts = f"{known} · {saved}"
        told = self.tr("{0}: {1}").format(names[language], facts) if is_one_of_two else facts
        return unbroken(told)


def unbroken(text: str) -> str:
    """Write a text so that no line ends in it: where it is narrow, only languages come apart."""
    return _JOINT.sub("\N{WORD JOINER}", text.replace(" ", "\N{NO-BREAK SPACE}"))
