"""Words that were compared with what stands across: they can say what they mean, and why."""

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from msgspec.structs import replace

from reader.core.wordcards import Ground, Reason
from reader.language.senses import chinese, english
from reader.language.senses.chinese_evidence import Shares
from reader.language.senses.chinese_word import Word as ChinesePlace
from reader.language.senses.chosen import ChosenSense
from reader.language.senses.english_evidence import Found
from reader.language.senses.english_evidence import Word as EnglishPlace
from reader.language.senses.ordering import order_chinese, order_english
from reader.language.senses.phrases import holds_together

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord, EnglishWord
    from reader.language.senses.english_across import EnglishAcross

_Entry = TypeVar("_Entry")


class ComparedEnglish(NamedTuple):
    """An English word in its sentence, and what bears its meanings out.

    `is_alone` tells that there is no sentence.
    """

    senses: english.EnglishSenses
    word: EnglishPlace
    found: Found
    entries: "tuple[EnglishWord, ...]"
    is_alone: bool = False

    def chosen(self) -> ChosenSense | None:
        """Choose the meaning that fits."""
        best = self.senses.best(self.word, self.found)
        if best is None:
            return ChosenSense(english=self.entries) if self.entries else None
        return ChosenSense((), _first(self.entries, best.item.entry), best.item.text)

    def explained(self) -> ChosenSense | None:
        """Choose the meaning that fits, say why, and put all others in order."""
        best = self.senses.best(self.word, self.found)
        if best is None:
            return self.chosen()
        ranked = self.senses.ranked(self.word, self.found)
        ordered = order_english(self.entries, ranked, is_alone=self.is_alone)
        reason = self.senses.reason(self.word, best)
        return ChosenSense((), ordered, best.item.text, reason)


class InPhrase(NamedTuple):
    """An English word that is part of a phrase, and both in their sentence.

    `is_unbroken` tells that no other words stand inside of the phrase.
    """

    alone: ComparedEnglish
    phrase: ComparedEnglish
    is_unbroken: bool

    def chosen(self) -> ChosenSense | None:
        """Choose the meaning of the phrase where that is likelier than the word's own."""
        return self._of_phrase(self.alone.chosen())

    def explained(self) -> ChosenSense | None:
        """Choose as `chosen` does; all meanings of the word itself are put in order."""
        return self._of_phrase(self.alone.explained())

    def _of_phrase(self, sense: ChosenSense | None) -> ChosenSense | None:
        best = self.phrase.senses.best(self.phrase.word, self.phrase.found)
        if best is None or not self._is_likelier(best):
            return sense
        reason = Reason(Ground.PHRASE, self.phrase.word.text)
        return replace(sense or ChosenSense(), gloss=best.item.text, reason=reason)

    def _is_likelier(self, best: english.Ranked) -> bool:
        """Whether a phrase means what it means, and is not just these words beside each other."""
        own = self.alone.senses.best(self.alone.word, self.alone.found)
        if own is None:
            return True
        if best.evidence:
            return not own.evidence or best.score > own.score or own.evidence in best.evidence
        return self.is_unbroken and not own.evidence and holds_together(self.phrase.word.text)


class ComparedChinese(NamedTuple):
    """A Chinese word in its sentence, and what bears its senses out.

    `hint` says what form of its entries' word it is, "" where it is that word.
    """

    senses: chinese.ChineseSenses
    word: ChinesePlace
    shares: Shares
    across: "EnglishAcross | None"
    hint: str = ""

    def chosen(self) -> ChosenSense | None:
        """Choose the sense that fits."""
        best = self.senses.best(self.word, self.shares, self.across)
        entries: tuple[ChineseWord, ...] = self.word.entries
        if best is None:
            return ChosenSense(chinese=entries) if entries else None
        return ChosenSense(_first(entries, best.gloss.entry), (), self._gloss(best))

    def explained(self) -> ChosenSense | None:
        """Choose the sense that fits, say why, and put all others in order."""
        ranked = self.senses.ranked(self.word, self.shares, self.across)
        if not ranked:
            return self.chosen()
        best = ranked[0]
        ordered = order_chinese(self.word.entries, ranked)
        return ChosenSense(ordered, (), self._gloss(best), self._reason(best))

    def _gloss(self, best: chinese.Ranked) -> str:
        return f"{best.gloss.text} ({self.hint})" if self.hint else best.gloss.text

    def _reason(self, best: chinese.Ranked) -> Reason:
        if self.hint and not best.evidence:
            return Reason(Ground.PHRASE, self.word.entries[0].simplified)
        return self.senses.reason(self.word, best)


def _first(entries: tuple[_Entry, ...], number: int) -> tuple[_Entry, ...]:
    """Put one of the entries first."""
    return (entries[number], *entries[:number], *entries[number + 1 :]) if number else entries
