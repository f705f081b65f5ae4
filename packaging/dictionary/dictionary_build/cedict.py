"""CC-CEDICT: a line of the file → a headword with senses, classifiers and cross references."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from dictionary_build.readings import mark_tones, syllables
from reader.core.lexicon import ChineseWord, CrossReference, Sense

_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.+)/\s*")
_TARGET = r"[^\s\[\]|,;:()/\"'A-Za-z.]+(?:\|[^\s\[\]|,;:()/]+)?(?:\[[^\]]*\])?"
_POINTER = re.compile(r"([^\s\[\]|]+)(?:\|([^\s\[\]]+))?(?:\[([^\]]*)\])?")
_RELATION = (
    r"(?:(?:erhua|old|archaic|ancient|classical|popular|Japanese|Taiwan|PRC|euphemistic|common|"
    r"dialectal|contracted|less common|nonstandard simplified|nonstandard) )?"
    r"(?:variant of|form of|equivalent of)|see also|see|also written|now written|also called|"
    r"abbr\. (?:for|of|to)|same as|cf\.?|used in|another name for|alternative name for"
)
_BARE = re.compile(rf"({_RELATION}) ({_TARGET}(?:(?:,? (?:or|and) |, ?){_TARGET})*)(?: etc)?")
_EMBEDDED = re.compile(rf"(?:^|[ (;])({_RELATION}) ({_TARGET})")
_TAIWAN = re.compile(r"Taiwan pr\. \[([^\]]*)\]")
_ALSO = re.compile(r"also pr\. \[([^\]]*)\]")
_INLINE_CLASSIFIERS = re.compile(r" ?\(CL:([^()]*)\)")
_LABEL = re.compile(r"\(([^()]*)\) (?=\S)")
_LABELS = frozenset(
    "literary|fig.|lit.|lit. and fig.|idiom|coll.|Tw|HK|Tw, HK|PRC|bound form|dialect|slang|"
    "Internet slang|Internet|old|archaic|arch.|historical|classical|loanword|onom.|computing|"
    "math.|medicine|TCM|sports|physics|chemistry|biochemistry|botany|anatomy|military|Buddhism|"
    "finance|economics|accounting|derog.|vulgar|polite|courteous|humble|honorific|euphemism|"
    "jocular|formal|neologism|linguistics|law|music|astronomy|zoology|geology|biology|genetics|"
    "electronics|electricity|gaming|geometry|Cantonese|textiles|agriculture|pharmacology|saying|"
    "meteorology|aviation|baseball|basketball|soccer|photography|statistics|theater|suffix|"
    "prefix|mining|psychology|mineralogy|political|mahjong|ACG|name|surname".split("|")
)


class _Body(Struct):
    """What the senses of a line amount to."""

    senses: list[Sense] = field(default_factory=list[Sense])
    classifiers: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    references: list[CrossReference] = field(default_factory=list[CrossReference])
    taiwan: tuple[str, ...] = ()


def parse_line(line: str) -> ChineseWord | None:
    """Read one line; None for comments and what is no entry."""
    # Some lines have "lu : 3" for "lu:3".
    match = _LINE.fullmatch(line.replace("u : ", "u:"))
    if match is None or line.startswith("#"):
        return None
    traditional, simplified, numbered, definitions = match.groups()
    body = _Body()
    for text in definitions.split("/"):
        _add(body, text.strip(), simplified, traditional)
    return ChineseWord(
        simplified=simplified,
        traditional=traditional,
        reading=syllables(simplified, numbered),
        senses=tuple(body.senses),
        taiwan_reading=body.taiwan,
        classifiers=tuple(body.classifiers),
        references=tuple(body.references),
        is_name=numbered[:1].isupper() and numbered[1:2] != "" and not numbered.isupper(),
    )


def parse(text: str) -> Iterator[ChineseWord]:
    """Read a whole file, bare or as the one template literal of a JavaScript module."""
    if text.startswith("module.exports"):
        text = re.sub(r"\\([\\`$])", r"\1", text.partition("`")[2].rpartition("`")[0])
    return filter(None, map(parse_line, text.splitlines()))


def find_date(text: str) -> str:
    """Give the day of a file (YYYY-MM-DD) from its header, "" where it has none."""
    match = re.search(r"^#! date=(\d{4}-\d\d-\d\d)", text, re.MULTILINE)
    return match[1] if match else ""


def _add(body: _Body, text: str, simplified: str, traditional: str) -> None:
    """Sort one sense into what it is; nothing is dropped."""
    taiwan, also = _TAIWAN.fullmatch(text), _ALSO.fullmatch(text)
    if taiwan and not body.taiwan and _fits(simplified, taiwan[1]):
        body.taiwan = syllables(simplified, taiwan[1])
    elif also:
        reading = syllables(simplified, also[1])
        body.references.append(CrossReference("also pr.", simplified, traditional, reading))
    elif text.startswith("CL:"):
        body.classifiers += _classifiers(text[3:])
    elif text:
        _add_sense(body, text)


def _fits(headword: str, numbered: str) -> bool:
    return len(syllables(headword, numbered)) == len(headword)


def _add_sense(body: _Body, text: str) -> None:
    label, text = _take_labels(text)
    for inline in _INLINE_CLASSIFIERS.findall(text):
        body.classifiers += _classifiers(inline)
    text = _INLINE_CLASSIFIERS.sub("", text).strip()
    bare = _BARE.fullmatch(text)
    if bare:
        body.references += _references(bare[1], bare[2])
    else:
        for relation, target in _EMBEDDED.findall(text):
            body.references += _references(relation, target)
    if text and (bare is None or bare[1] == "used in"):
        body.senses.append(Sense(mark_tones(text), label=label))


def _take_labels(text: str) -> tuple[str, str]:
    """Divide "(Tw) (coll.) yes" into "Tw, coll." and "yes"."""
    labels: list[str] = []
    while (match := _LABEL.match(text)) and match[1] in _LABELS:
        labels.append(match[1])
        text = text[match.end() :]
    return ", ".join(labels), text


def _references(relation: str, targets: str) -> list[CrossReference]:
    found: list[CrossReference] = []
    for match in re.finditer(_TARGET, targets):
        traditional, simplified, reading = _pointer(match[0])
        found.append(CrossReference(relation, simplified, traditional, reading))
    return found


def _classifiers(text: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for item in filter(None, map(str.strip, text.split(","))):
        traditional, simplified, reading = _pointer(item)
        found.append((simplified, traditional, " ".join(reading)))
    return found


def _pointer(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Read "銀行|银行[yin2 hang2]" as (traditional, simplified, reading)."""
    match = _POINTER.match(text)
    if match is None:
        return text, text, ()
    traditional, simplified = match[1], match[2] or match[1]
    return traditional, simplified, syllables(simplified, match[3]) if match[3] else ()
