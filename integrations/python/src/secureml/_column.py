"""What a column of any kind of data frame has to give."""

from __future__ import annotations

from typing import Any, Optional, Protocol

Texts = list[Optional[str]]
"""Texts of a column's values; None where a value is missing."""


class Column(Protocol):
    texts: Texts
    format: Optional[str]
    """The format that the type calls for; None when the program should find it out."""

    def restored(self, images: Texts) -> Any:
        """A column of the same type and with the same missing values, from what took the place of ``texts``."""


class Frame(Protocol):
    """A data frame by the places of its columns; ``days`` says whether points in time are days, where that is known."""

    @property
    def labels(self) -> list[object]: ...
    @property
    def not_columns(self) -> list[object]: ...
    @property
    def manifest(self) -> Optional[str]: ...
    def column(self, place: int, days: Optional[bool] = None) -> Column: ...
    def replaced(self, columns: dict[int, Any], manifest: Optional[str]) -> Any: ...
