"""Data frames through the program and back."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, Optional, TypeVar, Union, overload

from . import _program
from ._column import Column, Frame, Texts
from ._errors import SecuremlError, UsageError
from ._keys import default_manager, key_flags

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

F = TypeVar("F", "pd.DataFrame", "pl.DataFrame")

_ROWS_AT_ONCE = 5_000


class Pseudonymized(NamedTuple):
    """A pseudonymized data frame with what turns it back."""

    frame: Any
    manifest: str
    """JSON text for :func:`deanonymize`; holds no values."""


@overload
def anonymize(
    data: F,
    method: str = ...,
    strategy: str = ...,
    sensitive_columns: Optional[Sequence[object]] = ...,
    *,
    key_name: Optional[str] = ...,
    domains: Optional[Mapping[str, str]] = ...,
    contexts: Optional[Mapping[str, str]] = ...,
    nulls: Iterable[str] = ...,
    with_manifest: Literal[False] = ...,
) -> F: ...
@overload
def anonymize(
    data: F,
    method: str = ...,
    strategy: str = ...,
    sensitive_columns: Optional[Sequence[object]] = ...,
    *,
    key_name: Optional[str] = ...,
    domains: Optional[Mapping[str, str]] = ...,
    contexts: Optional[Mapping[str, str]] = ...,
    nulls: Iterable[str] = ...,
    with_manifest: Literal[True],
) -> Pseudonymized: ...


def anonymize(
    data: Any,
    method: str = "pseudonymization",
    strategy: str = "fpe",
    sensitive_columns: Optional[Sequence[object]] = None,
    *,
    key_name: Optional[str] = None,
    domains: Optional[Mapping[str, str]] = None,
    contexts: Optional[Mapping[str, str]] = None,
    nulls: Iterable[str] = (),
    with_manifest: bool = False,
) -> Any:
    """A copy of a data frame in which every value of the chosen columns is a pseudonym of the same kind and type.

    Index, types, missing values and all other columns stay. A pandas data frame carries what turns it back in ``attrs["secureml"]``.

    :param data: a pandas or polars data frame
    :param method: there is one
    :param strategy: there is one: format-preserving encryption
    :param sensitive_columns: labels of columns, or texts like ``"ssn=ssn"`` and ``"card=card:keep=8"`` with a format, as ``-c`` of the
        command line takes it; without one integers and dates have that of their type and for text it is found on the values
    :param key_name: ``NAME`` or ``NAME@VERSION``
    :param domains: column -> label that decides where equal values get equal pseudonyms
    :param contexts: column -> column whose value makes equal values differ from row to row
    :param nulls: texts that stand for a missing value and stay
    :param with_manifest: return a :class:`Pseudonymized`
    :raises UsageError: for a column that is not there, and for types that have no text that could be read back
    :raises InputError: for a value that cannot be protected, or whose pseudonym its type cannot hold
    :raises SecuremlError: with the program's message for everything else
    """
    for name, value, only in (("method", method, "pseudonymization"), ("strategy", strategy, "fpe")):
        if value != only:
            raise UsageError(f'{name}: expected "{only}", got {value!r}')
    if sensitive_columns is None or isinstance(sensitive_columns, str):
        raise UsageError("sensitive_columns: expected a list of columns", ('sensitive_columns=["name", "ssn"]',))
    frame = _frame_of(data)
    chosen = {place: spec for place, spec in (_chosen(frame, item) for item in sensitive_columns)}
    others = {_place(frame, label) for label in (contexts or {}).values()}
    columns = {place: frame.column(place) for place in sorted({*chosen, *others})}
    order = list(columns)
    flags: list[str] = []
    for place, spec in chosen.items():
        if all(text is None for text in columns[place].texts):
            continue  # nothing to protect, and nothing to find a format on
        given = spec if spec is not None else columns[place].format
        flags += ["-c", f":{order.index(place) + 1}" + (f"={given}" if given else "")]
    if not flags:
        return Pseudonymized(frame.replaced({}, None), "") if with_manifest else frame.replaced({}, None)
    for flag, pairs in (("--domain", domains), ("--context", contexts)):
        for label, value in (pairs or {}).items():
            number = order.index(_place(frame, label)) + 1
            flags += [flag, f":{number}={value if flag == '--domain' else f':{order.index(_place(frame, value)) + 1}'}"]
    flags += [word for token in nulls for word in ("--null", token)]
    names = [str(frame.labels[place]) for place in order]
    with tempfile.TemporaryDirectory(prefix="secureml-") as folder:
        path = Path(folder, "manifest")
        images = _through(["anonymize", *flags, "--manifest", str(path), *key_flags(key_name)], names, list(columns.values()))
        manifest = path.read_text("utf-8")
    replaced = {place: columns[place].restored(images[order.index(place)]) for place in chosen}
    out = frame.replaced(replaced, manifest)
    return Pseudonymized(out, manifest) if with_manifest else out


def deanonymize(data: F, manifest: Optional[str] = None) -> F:
    """The inverse of :func:`anonymize`; rows may have been taken away or moved in between.

    :param data: a pseudonymized data frame
    :param manifest: what :func:`anonymize` returned with it; a pandas data frame carries it itself
    :raises UsageError: when there is no manifest, or a column of it is missing
    :raises EncryptionKeyError: when the key is not the one of the manifest
    :raises VerificationError: when the manifest was changed
    """
    frame = _frame_of(data)
    text = manifest if manifest is not None else frame.manifest
    if text is None:
        raise UsageError("there is no manifest", ("deanonymize(data, manifest), with what anonymize(..., with_manifest=True) returned",))
    if text == "":
        return frame.replaced({}, None)  # type: ignore[no-any-return]
    try:
        described = json.loads(text)["columns"]
        names = [column["name"] for column in described]
        names += [other for other in {column.get("context") for column in described} if other and other not in names]
        chosen = [column["name"] for column in described if column["action"] == "pseudonymize"]
    except (ValueError, KeyError, TypeError):
        raise UsageError("the manifest is not one of secureml") from None
    places = {name: _place(frame, name) for name in names}
    # the manifest says whether a column had a time of day, whatever rows are left
    days = {column["name"]: str(column.get("format", "")).startswith("date@") for column in described}
    columns = {name: frame.column(place, days.get(name)) for name, place in places.items()}
    with tempfile.TemporaryDirectory(prefix="secureml-") as folder:
        path = Path(folder, "manifest")
        path.write_text(text, "utf-8")
        os.chmod(path, 0o600)
        images = _through(["deanonymize", "--manifest", str(path), *key_flags(None)], names, list(columns.values()))
    replaced = {places[name]: columns[name].restored(images[names.index(name)]) for name in chosen}
    return frame.replaced(replaced, None)  # type: ignore[no-any-return]


def _frame_of(data: object) -> Frame:
    module = type(data).__module__.partition(".")[0]
    if module == "pandas":
        import pandas

        if isinstance(data, pandas.DataFrame):
            from . import _pandas

            return _pandas.Frame(data)
    if module == "polars":
        import polars

        if isinstance(data, polars.DataFrame):
            from . import _polars

            return _polars.Frame(data)
        raise UsageError(f"expected a data frame, got polars {type(data).__name__}", ("collect() a lazy frame first",))
    raise UsageError(f"expected a pandas or polars data frame, got {type(data).__name__}")


# A label, or a text that begins with one: "ssn=ssn".
def _chosen(frame: Frame, item: object) -> tuple[int, Optional[str]]:
    if item not in frame.labels and isinstance(item, str) and "=" in item:
        label, _, spec = item.partition("=")
        return _place(frame, label), spec
    return _place(frame, item), None


def _place(frame: Frame, label: object) -> int:
    labels = frame.labels
    # a manifest knows labels as text
    found = [i for i, one in enumerate(labels) if one == label] or [i for i, one in enumerate(labels) if str(one) == label]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f'there are {len(found)} columns "{label}"', ("give them different names first",))
    hints = ("it is part of the index: reset_index() first",) if label in frame.not_columns else (f"columns: {', '.join(map(str, labels))}",)
    raise UsageError(f'there is no column "{label}"', hints)


def _through(arguments: Sequence[str], names: Sequence[str], columns: Sequence[Column]) -> list[Texts]:
    """The columns after the program; missing values are empty cells, which it leaves alone."""
    command = [arguments[0], "--quiet", *arguments[1:]]

    def read(lines: IO[bytes]) -> list[Texts]:
        out: list[Texts] = [[] for _ in columns]
        text = io.TextIOWrapper(lines, "utf-8", newline="")
        rows = csv.reader(text)
        next(rows, None)
        for row in rows:
            for texts, column, cell in zip(out, columns, row):
                texts.append(None if column.texts[len(texts)] is None else cell)
        text.detach()
        return out

    # the longest cell that csv reads is a setting of the whole process
    limit = csv.field_size_limit(sys.maxsize)
    try:
        images = _program.run(command, default_manager().settings, _chunks(names, columns), read)
    finally:
        csv.field_size_limit(limit)
    if any(len(texts) != len(column.texts) for texts, column in zip(images, columns)):
        raise SecuremlError("the program returned another number of rows")
    return images


def _chunks(names: Sequence[str], columns: Sequence[Column]) -> Iterator[bytes]:
    # all quoted: a row of one empty cell is no blank line then
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(names)
    for start in range(0, len(columns[0].texts), _ROWS_AT_ONCE):
        stop = start + _ROWS_AT_ONCE
        writer.writerows(zip(*([text or "" for text in column.texts[start:stop]] for column in columns)))
        yield buffer.getvalue().encode("utf-8")
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue().encode("utf-8")
