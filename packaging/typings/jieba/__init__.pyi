from collections.abc import Iterator

class Tokenizer:
    FREQ: dict[str, int]
    total: int
    initialized: bool
    def __init__(self, dictionary: str | None = None) -> None: ...
    def cut(self, sentence: str) -> Iterator[str]: ...
