"""Documents that are built to do harm: bombs, lies, masses, and characters that deceive."""

import io
import random
import stat
import zipfile
from collections.abc import Iterator, Mapping

from originals import TEXTS, Pairs, docx, epub

from reader.library.documents import LIMITS

SENTENCE = "The tide is high. 潮水很高。"
# Just below the limits: these must be read, and in time.
MANY = LIMITS.paragraphs - 1_000
ROWS = LIMITS.rows - 1_000
SECRET = "/etc/passwd"
Member = str | zipfile.ZipInfo


def hostile(pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    """Give names and contents; each must be read or refused as it is."""
    for make in (_texts, _markup, _memories, _records, _archives, _sheets):
        yield from make(pairs)


def _texts(_pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    yield "line-below.txt", (SENTENCE * (MANY // 2)).encode()
    yield "line-crowded.txt", (SENTENCE * 40_000).encode()
    yield "line-beyond.txt", SENTENCE.encode() * 500_000
    yield "word.txt", b"a" * 900_000
    yield "paragraphs-below.txt", ("x.\n\n字。\n\n" * (MANY // 2)).encode()
    yield "paragraphs-beyond.txt", "x.\n\n字。\n\n".encode() * 500_000
    yield "lines.txt", ("x.\n字。\n" * (MANY // 2)).encode()
    yield "lines-beyond.txt", b"x\n" * 400_000
    yield "head.txt", ("---\nlanguages: en, zh\n---\n" + "x.\n\n字。\n\n" * (MANY // 2)).encode()
    yield "head-lines.txt", ("---\nlanguages: en, zh\n---\n" + "x.\n" * 90_000).encode()
    yield "blocks.txt", "\n\n".join(_unlike_blocks(5_000)).encode()
    yield "empty-lines.txt", b"\n" * 5_000_000
    yield "nul.txt", "\0".join(SENTENCE * 200).encode()
    yield "nul-alone.txt", b"\0" * 10_000
    yield "surrogates.txt", SENTENCE.encode() + b"\xed\xa0\x80\xed\xb0\x80" * 50
    yield (
        "surrogates-utf16.txt",
        b"\xff\xfe" + (SENTENCE + "\ud800").encode("utf-16-le", "surrogatepass"),
    )
    yield (
        "bidi.md",
        f"# Safe \u202egpj.exe\n\n\u2066{SENTENCE}\u2069\n\n\u200f{SENTENCE}\n".encode(),
    )
    yield "marks.txt", ("e" + "\u0301" * 50_000 + "\n\n" + SENTENCE).encode()
    yield "noise.txt", random.Random(1).randbytes(200_000)
    yield "picture.txt", b"\x89PNG\r\n\x1a\n" + random.Random(2).randbytes(5_000)
    for number, piece in enumerate(
        ("(", "[1]", "- ", "# ", "“", "1/2 ", "| ", "《", "作者：", "** ")
    ):
        yield f"repeated-{number}.md", (piece * 60_000 + "\n\n" + SENTENCE).encode()
        yield f"repeated-lines-{number}.md", (f"{piece}\n" * 30_000 + SENTENCE).encode()


def _unlike_blocks(count: int) -> Iterator[str]:
    """Write as many paragraphs in either language, which are no translations of each other."""
    dice = random.Random(3)
    for words, blank, end in (
        ("tide boat lamp ice rope", " ", "."),
        ("潮 船 灯 冰 绳 来 大", "", "。"),
    ):
        for _ in range(count):
            chosen = dice.choices(words.split(), k=dice.randrange(2, 12))
            yield f"{blank.join(chosen)} {dice.randrange(1_000)}{end}"


def _markup(pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE html [<!ENTITY a0 "ha">{laughs}]>'
    yield "laughs.xhtml", f"<?xml version='1.0'?>{bomb}<html><p>&a11;</p></html>".encode()
    outside = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{SECRET}">]>'
    yield "outside.xhtml", f"<?xml version='1.0'?>{outside}<html><p>&x;</p></html>".encode()
    yield "deep.html", ("<div>" * 200_000 + SENTENCE).encode()
    yield "deep-ruby.html", ("<ruby>字<rt>" * 20_000).encode()
    yield "attributes.html", ("<p " + "a=1 " * 300_000 + f">{SENTENCE}</p>").encode()
    yield "cells.html", ("<table>" + "<tr><td colspan=9999 rowspan=9999>x" * 5_000).encode()
    yield "tags-below.html", (f"<p>{SENTENCE}" * (MANY // 2)).encode()
    yield "tags-beyond.html", (f"<p>{SENTENCE}" * 90_000).encode()
    yield (
        "active.html",
        (
            f"<script src='http://127.0.0.1:9/x'></script><img src='file://{SECRET}'><iframe src="
            f"'file://{SECRET}'></iframe><meta http-equiv=refresh content='0;url=file:///'><p>{SENTENCE}"
        ).encode(),
    )
    for stated in ("utf-7", "utf-16", "big5", "no-such-code", "rot13", "unicode_escape"):
        text = f"<meta charset={stated}>{TEXTS['.html'](pairs)}"
        yield f"stated-{stated}.html", text.encode()


def _memories(pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    plain = TEXTS[".tmx"](pairs)
    unit = "<tu><tuv xml:lang='{}'><seg>{}</seg></tuv></tu>".format
    for name, subset, body in (
        ("laughs", f'<!ENTITY a0 "ha">{laughs}', "&a11;"),
        ("outside", f'<!ENTITY x SYSTEM "file://{SECRET}">', "&x;"),
        ("parameter", f'<!ENTITY % x SYSTEM "file://{SECRET}"> %x;', "x"),
    ):
        text = f"<!DOCTYPE tmx [{subset}]><tmx><header/><body>{unit('en', body)}</body></tmx>"
        yield f"{name}.tmx", text.encode()
    yield "units-below.tmx", f"<tmx><body>{unit('en', 'Tide.') * ROWS}</body></tmx>".encode()
    yield "units-beyond.tmx", f"<tmx><body>{unit('en', 'a') * 1_000_000}</body></tmx>".encode()
    yield "deep.tmx", f"<tmx><body>{unit('en', '<hi>' * 100_000)}</body></tmx>".encode()
    turned = unit("en", "Safe &#x202e;gpj.exe &#x1; &#xd800;") + unit("zh", "潮水")
    yield "turned.tmx", f"<tmx><body>{turned}</body></tmx>".encode()
    languages = "".join(unit(f"{chr(97 + n % 26)}{chr(97 + n // 26)}", "x") for n in range(676))
    yield "languages.tmx", f"<tmx><body>{languages}</body></tmx>".encode()
    for stated in ("utf-7", "utf-16", "big5", "no-such-code"):
        text = plain.replace('version="1.0"', f'version="1.0" encoding="{stated}"', 1)
        yield f"stated-{stated}.tmx", text.encode()


def _records(_pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    cue = "{}\n00:00:01,000 --> 00:00:02,000\nHigh tide.\n潮水很高。\n\n"
    yield "cues-below.srt", "".join(map(cue.format, range(49_000))).encode()
    yield "cues-beyond.srt", cue.encode() * 300_000
    yield "times.srt", cue.replace("00:00:01,000", "99999999999:99:99,999").encode() * 50
    yield "one-time.srt", cue.encode() * 20_000
    yield "tags.ass", b"[Events]\nFormat: Text\n" + b"Dialogue: {\\b1" * 30_000
    yield "rows-below.csv", "High tide.,潮水很高。\n".encode() * ROWS
    yield "rows-beyond.csv", "High tide.,潮水很高。\n".encode() * 500_000
    yield "columns.csv", b"a," * 500_000
    yield "quote.csv", b'a,"' + b"x\n" * 400_000
    yield "deep.json", b"[" * 500_000
    yield "deep.jsonl", b'{"en":' * 100_000
    yield "number.jsonl", b'{"en": ' + b"9" * 100_000 + b"}"
    yield "surrogates.jsonl", b'{"en": "High \\ud800 tide.", "zh": "\\udfff\\u6f6e\\u6c34"}\n' * 5
    yield "keys.jsonl", b"{%s}" % b",".join(b'"k%d":"x y"' % n for n in range(50_000))


def _archives(pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    for name, data in (("book.epub", epub(pairs)), ("letter.docx", docx(pairs))):
        members = unpacked(data)
        text = next(each for each in members if each in ("a.xhtml", "word/document.xml"))
        head, dot, ending = name.partition(".")
        yield f"{head}-half{dot}{ending}", data[: len(data) // 2]
        yield f"{head}-locked{dot}{ending}", _locked(data)
        yield f"{head}-bomb{dot}{ending}", packed({**members, text: b" " * 300_000_000})
        yield f"{head}-lie{dot}{ending}", _lying(packed({**members, text: b" " * 90_000_000}))
        others = {member: each for member, each in members.items() if member != text}
        yield f"{head}-link{dot}{ending}", packed({**others, _link(str(text)): SECRET.encode()})
        yield f"{head}-nested{dot}{ending}", packed({**members, text: data})
        crowd = {f"{n}.xhtml": b"" for n in range(20_000)}
        yield f"{head}-crowd{dot}{ending}", packed({**members, **crowd})
        for number, path in enumerate((f"../../..{SECRET}", SECRET, f"file://{SECRET}", "", "\0")):
            led = {n: d.replace(str(text).encode(), path.encode()) for n, d in members.items()}
            yield (
                f"{head}-path-{number}{dot}{ending}",
                packed({**led, path.strip("\0") or "x": b"x"}),
            )
        laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "%s">]>' % (b"&a;" * 100_000)
        yield f"{head}-entities{dot}{ending}", packed({**members, text: laughs + members[text]})
    inner = packed({"book.epub": epub(pairs)})
    for _ in range(50):
        inner = packed({"inner.zip": inner})
    yield "nested.zip", inner
    yield "empty.zip", packed({})
    yield "ole.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000)


def _sheets(_pairs: Pairs) -> Iterator[tuple[str, bytes]]:
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, b"42" * 32)
    yield "locked.pdf", _pdf(b"", lock + b"/ID[<00><00>]")
    yield "loop.pdf", _pdf(b"/Kids[2 0 R 2 0 R]/Count 2")
    yield "count.pdf", _pdf(b"/Kids[]/Count 2000000000")
    yield "head-alone.pdf", b"%PDF-1.7\n" + b"0" * 100_000


def _pdf(pages: bytes, trailer: bytes = b"") -> bytes:
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages%s>>endobj\ntrailer<</Root 1 0 R%s>>\n%%%%EOF" % (pages, trailer)
    )


def packed(members: Mapping[Member, bytes]) -> bytes:
    """Pack a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for member, data in members.items():
            archive.writestr(member, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unpacked(data: bytes) -> dict[Member, bytes]:
    """Unpack a zip of our own."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def _link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3  # Unix, whose links these are
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def _locked(data: bytes) -> bytes:
    """Say of every member that a password is needed."""
    changed = bytearray(data)
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(sign)
        while place >= 0:
            changed[place + flags] |= 1
            place = data.find(sign, place + 1)
    return bytes(changed)


def _lying(data: bytes) -> bytes:
    """State a size of 1,000 bytes for every large member."""
    changed = bytearray(data)
    for sign, size in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(sign)
        while place >= 0:
            if int.from_bytes(data[place + size : place + size + 4], "little") > 1_000_000:
                changed[place + size : place + size + 4] = (1_000).to_bytes(4, "little")
            place = data.find(sign, place + 1)
    return bytes(changed)
