"""Small dictionaries of the formats that people own, in our own words."""

import bz2
import gzip
import json
import struct
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

CEDICT = """# Harbour words
#! version=1
茶館 茶馆 [cha2 guan3] /teahouse where neighbours talk/CL:家[jia1]/
綠燈 绿灯 [lu:4 deng1] /green light/leave to go on/
"""
ARTICLES = {
    "teahouse": "a house where tea is poured\nand news is told",
    "river": "water on its way",
    "Ältestes": "the oldest one",
}


def make_cedict(path: Path, text: str = CEDICT, encoding: str = "utf-8") -> Path:
    """Write a list of lines, packed as the name's ending says."""
    data = text.encode(encoding)
    if path.suffix == ".gz":
        data = gzip.compress(data)
    elif path.suffix == ".zip":
        data = make_zip({"words.u8": data, "README.md": b"About these words."})
    path.write_bytes(data)
    return path


def make_zip(members: Mapping[str, bytes | str]) -> bytes:
    """Pack members, by name."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def make_tar(members: Mapping[str, bytes], mode: str = "w:gz") -> bytes:
    """Pack members as a tar."""
    packed = BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, BytesIO(content))
    return packed.getvalue()


def stardict_parts(
    articles: Mapping[str, str | bytes] | Sequence[tuple[str, str | bytes]] = tuple(
        ARTICLES.items()
    ),
    *,
    stem: str = "words",
    types: str | None = "m",
    synonyms: Mapping[str, int] | None = None,
    wide: bool = False,
    title: str = "Words by the river",
) -> dict[str, bytes]:
    """Give the files of a StarDict dictionary by name; `types` None has fields state their own."""
    index, data = BytesIO(), BytesIO()
    pairs = articles.items() if isinstance(articles, Mapping) else articles
    for word, article in pairs:
        body = article.encode() if isinstance(article, str) else article
        offset = data.tell()
        index.write(word.encode() + b"\0")
        index.write(struct.pack(">QI" if wide else ">II", offset, len(body)))
        data.write(body)
    facts = [
        "StarDict's dict ifo file",
        "version=3.0.0",
        f"bookname={title}",
        f"wordcount={len(pairs)}",
        f"idxfilesize={len(index.getvalue())}",
    ]
    facts += [f"sametypesequence={types}"] if types else []
    facts += ["idxoffsetbits=64"] if wide else []
    parts = {
        f"{stem}.ifo": "\n".join(facts).encode() + b"\n",
        f"{stem}.idx": index.getvalue(),
        f"{stem}.dict": data.getvalue(),
    }
    if synonyms:
        parts[f"{stem}.syn"] = b"".join(
            word.encode() + b"\0" + struct.pack(">I", number) for word, number in synonyms.items()
        )
    return parts


def make_stardict(folder: Path, parts: Mapping[str, bytes] | None = None) -> Path:
    """Write the parts into a folder and give the .ifo."""
    parts = stardict_parts() if parts is None else parts
    for name, data in parts.items():
        (folder / name).write_bytes(data)
    return folder / next(name for name in parts if name.endswith(".ifo"))


def packed_stardict(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Pack index and articles as StarDict's own tools do."""
    packed: dict[str, bytes] = {}
    for name, data in parts.items():
        if name.endswith(".idx"):
            packed[f"{name}.gz"] = gzip.compress(data)
        elif name.endswith(".dict"):
            packed[f"{name}.dz"] = gzip.compress(data)
        else:
            packed[name] = data
    return packed


TERMS = [
    ["茶馆", "chá guǎn", "n", "", 5, ["a house for tea"], 1, ""],
    [
        "河",
        "hé",
        "n",
        "",
        4,
        [
            {
                "type": "structured-content",
                "content": [
                    {"tag": "div", "content": "water"},
                    {"tag": "ul", "content": [{"tag": "li", "content": ["on its ", "way"]}]},
                    {"tag": "img", "path": "river.png"},
                ],
            }
        ],
        2,
        "",
    ],
]
KANJI = [["河", "カ", "かわ", "", ["river"], {}]]


def yomitan_members(
    terms: object = TERMS, kanji: object = None, **facts: object
) -> dict[str, bytes | str]:
    """Give the members of a Yomitan zip."""
    index = {"title": "Words for tea", "revision": "1", "format": 3, **facts}
    members: dict[str, bytes | str] = {
        "index.json": json.dumps(index),
        "tag_bank_1.json": "[]",
        "term_meta_bank_1.json": json.dumps([["茶馆", "freq", 12]]),
        "river.png": b"\x89PNG",
    }
    if terms is not None:
        members["term_bank_1.json"] = json.dumps(terms, ensure_ascii=False)
    if kanji is not None:
        members["kanji_bank_1.json"] = json.dumps(kanji, ensure_ascii=False)
    return members


def make_yomitan(path: Path, members: Mapping[str, bytes | str] | None = None) -> Path:
    """Write a Yomitan zip."""
    path.write_bytes(make_zip(yomitan_members() if members is None else members))
    return path


def bzip(data: bytes) -> bytes:
    """Pack by bzip2."""
    return bz2.compress(data)
