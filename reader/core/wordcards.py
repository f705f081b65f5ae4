"""Everything a card or the Word panel says of one word."""

from enum import StrEnum

from msgspec import Struct

from reader.core.entries import EntryDraft
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Token


class Ground(StrEnum):
    """Why a sense or a reading was chosen."""

    CORRECTION = "correction"  # the person said so
    TRANSLATION = "translation"  # what stands across says it; the evidence is its word
    PHRASE = "phrase"  # the words beside it; the evidence is the phrase
    READING = "reading"  # how it is read here; the evidence is the reading
    FOLLOWED = "followed"  # what stands right behind it: the evidence, a word or its kind
    PRECEDED = "preceded"  # what stands right before it: the evidence, a word or its kind
    TOGETHER = "together"  # what stands in the sentence too: the evidence
    TWICE = "twice"  # it stands there twice; the evidence is the word itself
    BEGINS = "begins"  # it begins a clause
    ENDS = "ends"  # it ends a clause
    PART_OF_SPEECH = "part of speech"  # what the sentence needs; the evidence is its name
    COMMONEST = "commonest"  # nothing in the sentence decides
    ONLY = "only"  # there is no other


class Reason(Struct, frozen=True):
    """Why a sense stands first; `evidence` is what shows it, "" where the ground says all."""

    ground: Ground
    evidence: str = ""


class Candidate(Struct, frozen=True, kw_only=True):
    """Another word that could stand at the place of a token, such as 研究生 over 研究.

    Offsets are code points of the same text. `is_phrase` marks what is looked up as a whole
    but made of several tokens: "cracked down on".
    """

    text: str
    start: int
    end: int
    headword: str
    readings: tuple[str, ...] = ()
    gloss: str = ""
    is_phrase: bool = False


class CharacterFacts(Struct, frozen=True, kw_only=True):
    """One character of a word.

    `words` are its dictionary entries, best first. `parts` are the components it is made of,
    `strokes` its strokes in order as SVG paths in a box of 1024 × 1024 with y upwards from
    -124 to 900, `medians` the line along which each is drawn: "x y dx dy dx dy …" (all () where
    unknown). `shared` are headwords of the learner's vocabulary that are written with it too.
    """

    character: str
    words: tuple[ChineseWord, ...] = ()
    parts: tuple[str, ...] = ()
    strokes: tuple[str, ...] = ()
    medians: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


class OwnEntry(Struct, frozen=True, kw_only=True):
    """What a dictionary of the person's own says of a word; `definitions` are plain text."""

    dictionary: str
    headword: str
    reading: str = ""
    definitions: tuple[str, ...] = ()


class WordCard(Struct, frozen=True, kw_only=True):
    """What the dictionaries say of a token; the first of `chinese` and of `english` fits best.

    So does the first sense of the first word, for the `reason` given. `candidates` are other
    words that could stand here, phrases first. `characters` has an entry for each character where
    the word itself is in no dictionary. `levels` are short labels such as "HSK 4" or "四级";
    `frequency` is on the Zipf scale, None where unknown. `draft` is what saving this word would
    keep. `explanation` says why there is nothing to show, or "" where there is. `meaning` is what
    a number, date or the like says in the other language. `other_readings` are those that the
    word may have too where the one shown is doubtful.
    """

    token: Token
    chinese: tuple[ChineseWord, ...] = ()
    english: tuple[EnglishWord, ...] = ()
    characters: tuple[ChineseWord, ...] = ()
    levels: tuple[str, ...] = ()
    frequency: float | None = None
    draft: EntryDraft
    explanation: str = ""
    reason: Reason | None = None
    candidates: tuple[Candidate, ...] = ()
    meaning: str = ""
    other_readings: tuple[tuple[str, ...], ...] = ()
    own: tuple[OwnEntry, ...] = ()
