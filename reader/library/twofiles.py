"""Two files, one for each language of the same text, as one document."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Metadata, RowKind
from reader.core.errors import InputError
from reader.library.blocks import Block, make_block
from reader.library.formats.subtitles import read_subtitle_pair
from reader.library.sections import Section, Source
from reader.library.sides import choose_languages, settle_languages

_CODES: Final = (
    r"(?:en|zh|ja|ko|fr|de|es|it|pt|ru)(?:[_-](?:hans|hant|[a-z]{2}))?|eng|zho|chi|chs|cht|cn|tw"
)
_NAMES: Final = "english|chinese|japanese"
_CHINESE_NAMES: Final = "英文|英语|英語|中文|汉语|漢語|简体|簡體|繁体|繁體|日文"
_LANGUAGE: Final = re.compile(  # at the end of a file's name
    rf"(?:(?:\s*[._-]|\s*[(（\[])(?:{_CODES}|{_NAMES})[)）\]]?|\s+(?:{_NAMES})|"
    rf"[\s._-]*[(（\[]?(?:{_CHINESE_NAMES})[)）\]]?)$",
    re.IGNORECASE,
)


def join(left: Source, right: Source, names: tuple[str, str]) -> Source:
    """Make one document of two: by times, by chapters where both have as many, or as a whole.

    Raises:
        InputError: both are in one language.
    """
    languages = _language(left), _language(right)
    if languages[0] == languages[1]:
        raise InputError(
            f"{names[0]} and {names[1]} are in the same language; choose one file for each."
        )
    return Source(
        _by_times(left, right, languages) or _by_chapters(left, right, languages),
        (*left.cautions, *right.cautions),
        ", ".join(dict.fromkeys(filter(None, (left.encoding, right.encoding)))),
        left.is_guessed or right.is_guessed,
    )


def shared_name(left: str, right: str) -> str:
    """Name what two files hold: "harbour-en.txt" and "harbour-zh.txt" are both "harbour.txt"."""
    path, stems = PurePath(left), [PurePath(name).stem for name in (left, right)]
    one, other = (_LANGUAGE.sub("", stem) for stem in stems)
    is_named_so = one == other or other != stems[1]
    return one + path.suffix if one and is_named_so else left


def _by_times(left: Source, right: Source, languages: tuple[str, str]) -> tuple[Section, ...]:
    """Put subtitles side by side as they are shown, English left; nothing for other files."""
    if languages == ("zh", "en"):
        left, right = right, left
    across = read_subtitle_pair(left, right)
    if not across:
        return ()
    both = (*left.sections, *right.sections)
    title = next((section.title for section in both if section.title), "")
    left_out = tuple(block for section in both for block in section.left_out)
    return (Section((), across, title=title, left_out=left_out),)


def _by_chapters(left: Source, right: Source, languages: tuple[str, str]) -> tuple[Section, ...]:
    sections = left.sections, right.sections
    if len(sections[0]) != len(sections[1]):
        sections = (_whole(left),), (_whole(right),)
    return tuple(_joined(pair, languages) for pair in zip(*sections, strict=True))


def _language(source: Source) -> str:
    """Give the language that most of a file is written in."""
    blocks = settle_languages([block for section in source.sections for block in _texts(section)])
    weights: dict[str, float] = dict.fromkeys(choose_languages(blocks), 0.0)
    for block in blocks:
        if block.language in weights:
            weights[block.language] += block.weight
    return max(weights, key=weights.__getitem__)


def _texts(section: Section) -> tuple[Block, ...]:
    """Give the blocks of a section in reading order, those of two columns too."""
    across = [block for one in section.across for block in (*one.left, *one.right)]
    return (*section.blocks, *across)


def _whole(source: Source) -> Section:
    """Join the chapters of a file, each under its title."""
    first = source.sections[0] if source.sections else Section(())
    return replace(
        first,
        blocks=tuple(block for section in source.sections for block in _texts(section)),
        across=(),
        title="",
    )


def _joined(pair: tuple[Section, Section], languages: tuple[str, str]) -> Section:
    """Put one text after the other, with an empty block between them, which divides."""
    blocks = [
        [replace(block, language=language) for block in _texts(section)]
        for section, language in zip(pair, languages, strict=True)
    ]
    between = 1 + max((block.line for block in (*blocks[0], *pair[0].left_out)), default=0)
    stated = [section.stated for section in pair if section.stated]
    return Section(
        (*blocks[0], make_block(RowKind.PARAGRAPH, "", between), *_after(between, blocks[1])),
        title=pair[0].title or pair[1].title,
        stated=_merged(stated) if stated else None,
        left_out=(*pair[0].left_out, *_after(between, pair[1].left_out)),
        is_binding=any(section.is_binding for section in pair),
    )


def _after(line: int, blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield replace(block, line=line + block.line)


def _merged(stated: Sequence[Metadata]) -> Metadata:
    """Give the titles of both files and what else the first of them states."""
    titles = tuple(title for metadata in stated for title in metadata.titles if title)
    return replace(stated[0], titles=(titles[0] if titles else None, (titles[1:] or (None,))[0]))
