"""Ways to damage a document: bytes, text, and the members of archives."""

import io
import random
import zipfile
from collections.abc import Mapping

TOKENS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", "\u202e".encode(), b"\xed\xa0\x80", b"<!DOCTYPE x [",
    b'<!ENTITY a "&b;&b;">', b"&a;", b"<script>", b"<ruby>", b"<rt>", b"</p>", b"<table>", b"]]>",
    b"{\\an8}", b" --> ", b"00:00:00,000", b"\n\n", b"\r", b'"', b",,,,", b"{", b"}", b"[[[[",
    b"99999999999", b"-1", b"0" * 40, "。".encode(), "\u3000".encode(), b"# ", b"---\n", b"| ",
    b"/Length 0", b"endobj", b"stream", b"../../etc/passwd", b"title:", b"languages: en, zh",
)  # fmt: skip


def mutate(data: bytes, others: Mapping[str, bytes], dice: random.Random) -> bytes:
    """Damage a document; what is an archive is mostly damaged inside and packed again."""
    if data[:2] == b"PK" and dice.random() < 0.75:
        return _repacked(data, others, dice)
    return _damaged(data, others, dice, (1, 1, 2, 4, 12))


def _damaged(
    data: bytes, others: Mapping[str, bytes], dice: random.Random, times: tuple[int, ...]
) -> bytes:
    """Damage bytes some times; what was UTF-8 mostly stays it, or no reader would see the rest."""
    is_text = _is_text(data)
    for _ in range(dice.choice(times)):
        data = dice.choice(WAYS)(data, others, dice)
    stays = is_text and dice.random() < 0.75
    return data.decode("utf-8", "ignore").encode() if stays else data


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _flip(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 3, 20))):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _cut(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    start, end = sorted((_place(data, dice), _place(data, dice)))
    return data[:start] + data[end:]


def _truncate(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    return data[: _place(data, dice)]


def _insert(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    place = _place(data, dice)
    return data[:place] + dice.choice(TOKENS) * dice.choice((1, 1, 2, 50)) + data[place:]


def _repeat(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    start, end = sorted((_place(data, dice), _place(data, dice)))
    end = min(end, start + 2_000)
    return data[:end] + data[start:end] * dice.choice((1, 5, 300)) + data[end:]


def _splice(data: bytes, others: Mapping[str, bytes], dice: random.Random) -> bytes:
    other = others[dice.choice(sorted(others))]
    return data[: _place(data, dice)] + other[_place(other, dice) :]


def _swap(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


def _recode(data: bytes, _others: Mapping[str, bytes], dice: random.Random) -> bytes:
    codec = dice.choice(("utf-16", "utf-16-le", "utf-32", "gb18030", "big5hkscs", "cp1252"))
    return data.decode("utf-8", "replace").encode(codec, "replace")


WAYS = (_flip, _flip, _cut, _truncate, _insert, _insert, _repeat, _splice, _swap, _recode)


def _repacked(data: bytes, others: Mapping[str, bytes], dice: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    victim = dice.choice(sorted(members))
    if dice.random() < 0.1:
        del members[victim]
    elif dice.random() < 0.1:
        members[dice.choice(("../../x", "/etc/x", "a" * 300, victim + "/x"))] = members[victim]
    else:
        members[victim] = _damaged(members[victim], others, dice, (1, 2, 6))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _place(data: bytes, dice: random.Random) -> int:
    return dice.randrange(len(data) + 1)
