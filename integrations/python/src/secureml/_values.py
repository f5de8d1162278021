"""Values as text and back, by their type. What cannot be held by its type afterwards is an error, never another value."""

from __future__ import annotations

import datetime
import decimal
import ipaddress
import uuid
from typing import Any, Callable, Optional

from ._errors import InputError, UsageError

# How a value of each type is read from its text; str() writes it.
_READERS: dict[type, Callable[[str], Any]] = {
    str: str,
    int: int,
    decimal.Decimal: decimal.Decimal,
    uuid.UUID: uuid.UUID,
    ipaddress.IPv4Address: ipaddress.IPv4Address,
    ipaddress.IPv6Address: ipaddress.IPv6Address,
    datetime.date: datetime.date.fromisoformat,
}

# The formats of types that say what they are; of text the program finds it out.
_FORMATS: dict[type, str] = {int: "integer", datetime.date: "date:pattern=yyyy-MM-dd", uuid.UUID: "uuid"}


def write(value: Any, column: object) -> str:
    """The text of a value.

    :raises UsageError: for a type that has none that could be read back
    """
    kind = type(value)
    if kind in _READERS:
        return str(value)
    if kind is float and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    raise UsageError(f'column "{column}": values of type {kind.__name__} cannot be pseudonymized', (_advice(kind),))


def read(text: str, original: Any, column: object) -> Any:
    """A value of the same type as ``original``, from the text that took the place of its text.

    :raises InputError: when that type does not hold exactly this text
    """
    kind = type(original)
    try:
        value = float(int(text)) if kind is float else _READERS[kind](text)
        same = write(value, column) == text
    except (ValueError, ArithmeticError):
        same = False
    if not same and kind in (int, float) and text == "-0":
        raise InputError(
            f'column "{column}": the pseudonym of a number from -9 to -1 is -0, which {kind.__name__} cannot hold',
            ("convert the column to text first: numbers of one digit become others of one digit, 0 among them",),
        )
    if not same:
        raise cannot_hold(kind.__name__, column)
    return value


def cannot_hold(kind: str, column: object) -> InputError:
    """A pseudonym such as 007 is no integer that could be turned back."""
    return InputError(
        f'column "{column}": a pseudonym cannot be held as {kind}',
        ("convert the column to text first, or choose a format that fits its type",),
    )


def format_of(values: list[Any]) -> Optional[str]:
    """The format of values that are not text, when all are of one type; otherwise the program finds it out."""
    kinds = {int if type(value) is float else type(value) for value in values}
    return _FORMATS.get(kinds.pop()) if len(kinds) == 1 else None


def _advice(kind: type) -> str:
    if kind is bool:
        return "two values cannot be protected: drop the column"
    first = "convert the column to text first"
    return f"{first}: numbers with a fraction do not keep zeros at their end" if kind is float else first
