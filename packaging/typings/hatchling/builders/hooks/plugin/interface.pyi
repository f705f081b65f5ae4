from typing import Any, Generic, TypeVar

_T = TypeVar("_T")

class BuildHookInterface(Generic[_T]):
    @property
    def root(self) -> str: ...
    def initialize(self, version: str, build_data: dict[str, Any]) -> None: ...
