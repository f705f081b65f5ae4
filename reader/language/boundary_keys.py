"""Where the boundary model keeps a feature: the layout that its writer and its reader share.

A feature is one or two characters at certain places around a character. Its weights stand in the
bucket that its hash names, beside a fingerprint of sixteen bits that tells it from others there;
one absent feature in eight thousand is taken for another.
"""

from typing import TYPE_CHECKING, Any, Final, overload

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Keys = NDArray[np.uint64]

BUCKET_BITS: Final = 17
SLOTS: Final = 8  # features that a bucket has room for
TAGS: Final = 4  # a character begins a word, is inside, ends it, is one: B, M, E, S
UNIT: Final = 0.05  # what a weight of 1 in the table stands for

PLACES: Final = (
    (-2, None), (-1, None), (0, None), (1, None), (2, None),
    (-1, 0), (0, 1), (-2, -1), (1, 2), (-1, 1),
)  # fmt: skip
"""For each template of features, the places of its characters, counted from the one tagged."""

BEFORE: Final = (0x110002, 0x110001)
"""What stands for the characters two and one before a text."""
AFTER: Final = (0x110003, 0x110004)
"""What stands for those one and two after it."""
NOTHING: Final = 0x110000
"""The second character of a template that has one."""

_ALL: Final = 0xFFFF_FFFF_FFFF_FFFF
_ODD: Final = 0x9E37_79B9_7F4A_7C15
_OTHER: Final = 0xBF58_476D_1CE4_E5B9


@overload
def address(template: int, first: int, second: int) -> tuple[int, int]: ...
@overload
def address(template: "Keys", first: "Keys", second: "Keys") -> tuple["Keys", "Keys"]: ...
def address(template: Any, first: Any, second: Any) -> tuple[Any, Any]:
    """Give bucket and fingerprint of features: the number of a template and its code points.

    They are mixed after Steele's SplitMix64. A fingerprint is 1 to 32768; 0 marks an empty slot.
    """
    mixed = (first + (second << 21) + (template << 42)) * _ODD & _ALL
    mixed = (mixed ^ mixed >> 30) * _OTHER & _ALL
    mixed ^= mixed >> 31
    return mixed & (1 << BUCKET_BITS) - 1, (mixed >> 40 & 0x7FFF) + 1
