"""Data frames through the program and back."""

from __future__ import annotations

import csv
import io
import os
import sys
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, Optional, TypeVar, Union, overload

from . import _manifests, _program
from ._column import Column, Frame, Texts
from ._errors import InputError, SecuremlError, SecuremlWarning, UsageError
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

    Index, types, missing values and all other columns stay. A pandas data frame carries what turns it back in ``attrs["secureml"]``; one
    that carries something already carries both afterwards.

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
    # without values there is nothing to protect, and nothing to find a format on
    filled = {place: spec for place, spec in chosen.items() if any(text is not None for text in columns[place].texts)}
    # behind a space no token is taken for a flag; the program leaves the space out
    flags = [f"--null={' ' if token.startswith('-') else ''}{token}" for token in _null_tokens(nulls)]
    for place, spec in filled.items():
        given = spec if spec is not None else columns[place].format
        flags += ["-c", f":{order.index(place) + 1}" + (f"={given}" if given else "")]
    for place, label in _of_chosen(frame, chosen, "domains", domains):
        flags += ["--domain", f":{order.index(place) + 1}={label}"] if place in filled else []
    for place, label in _of_chosen(frame, chosen, "contexts", contexts):
        flags += ["--context", f":{order.index(place) + 1}=:{order.index(_place(frame, label)) + 1}"] if place in filled else []
    before, complete = _manifests.carried(frame.manifest, set(map(str, frame.labels)))
    if not complete:
        warnings.warn(
            "columns of an earlier anonymize are no longer here: what it did cannot be undone on this data frame",
            SecuremlWarning,
            stacklevel=2,
        )
    if not filled:
        kept = _manifests.join(before)
        return Pseudonymized(frame.replaced({}, kept), kept) if with_manifest else frame.replaced({}, kept)
    names = [str(frame.labels[place]) for place in order]
    with tempfile.TemporaryDirectory(prefix="secureml-") as folder:
        path = Path(folder, "manifest")
        # labels are no data, whatever they look like
        arguments = ["anonymize", "--header", *flags, "--manifest", str(path), *key_flags(key_name)]
        images = _through(arguments, names, list(columns.values()))
        manifest = _manifests.join([*before, path.read_text("utf-8")])
    replaced = {place: columns[place].restored(images[order.index(place)]) for place in chosen}
    out = frame.replaced(replaced, manifest)
    return Pseudonymized(out, manifest) if with_manifest else out


def deanonymize(data: F, manifest: Optional[str] = None) -> F:
    """The inverse of :func:`anonymize`, however often it was called; rows may have been taken away or moved in between.

    :param data: a pseudonymized data frame
    :param manifest: what :func:`anonymize` returned with it; a pandas data frame carries it itself
    :raises UsageError: when there is no manifest, or a column of it is missing
    :raises EncryptionKeyError: when the key is not the one of the manifest
    :raises VerificationError: when the manifest was changed
    """
    frame = _frame_of(data)
    carried = frame.manifest
    text = manifest if manifest is not None else carried
    if text is None:
        raise UsageError(
            "there is no manifest",
            (
                "deanonymize(data, manifest), with what anonymize(..., with_manifest=True) returned",
                'pandas.concat lets it go: deanonymize(data, part.attrs["secureml"]), with one of the parts, if all were made in one way',
            ),
        )
    out = data
    for one in reversed(_manifests.split(text)):
        out = _restored(_frame_of(out), _manifests.Described(one), one)
    # what one of several manifests undid leaves the others
    left = _manifests.split(carried)[:-1] if carried and text != carried and _manifests.split(carried)[-1:] == [text] else []
    return _frame_of(out).replaced({}, _manifests.join(left) if left else None)  # type: ignore[no-any-return]


def _restored(frame: Frame, described: _manifests.Described, manifest: str) -> Any:
    places = {name: _place(frame, name) for name in described.names}
    names = described.ordered(places)
    # the manifest says whether a column had a time of day, whatever rows are left
    days = {name: format.startswith("date@") for name, format in described.formats.items()}
    columns = {name: frame.column(places[name], days.get(name)) for name in names}
    with tempfile.TemporaryDirectory(prefix="secureml-") as folder:
        path = Path(folder, "manifest")
        path.write_text(manifest, "utf-8")
        os.chmod(path, 0o600)
        images = _through(["deanonymize", "--manifest", str(path), *key_flags(None)], names, list(columns.values()))
    return frame.replaced({places[name]: columns[name].restored(images[names.index(name)]) for name in described.chosen}, None)


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


# A label, or a text that begins with one: "ssn=ssn". Labels may have "=" in them: the longest is meant.
def _chosen(frame: Frame, item: object) -> tuple[int, Optional[str]]:
    if item in frame.labels or not isinstance(item, str) or "=" not in item:
        return _place(frame, item), None
    known = [label for label in map(str, frame.labels) if item.startswith(f"{label}=")]
    label = max(known, key=len, default=item.partition("=")[0])
    return _place(frame, label), item[len(label) + 1 :]


def _of_chosen(
    frame: Frame, chosen: Mapping[int, object], argument: str, given: Optional[Mapping[str, str]]
) -> Iterator[tuple[int, str]]:
    for label, value in (given or {}).items():
        place = _place(frame, label)
        if place not in chosen:
            raise UsageError(f'{argument}: column "{label}" is not among sensitive_columns')
        yield place, value


def _null_tokens(nulls: Iterable[str]) -> list[str]:
    tokens = [nulls] if isinstance(nulls, str) else list(nulls)
    if isinstance(nulls, str) or not all(isinstance(token, str) for token in tokens):
        raise UsageError("nulls: expected a list of texts", ('nulls=["N/A", "-"]',))
    return tokens


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
        yield _utf8(buffer.getvalue(), names, columns)
        buffer.seek(0)
        buffer.truncate()
    yield _utf8(buffer.getvalue(), names, columns)


def _utf8(text: str, names: Sequence[str], columns: Sequence[Column]) -> bytes:
    if _is_utf8(text):
        return text.encode("utf-8")
    for name, column in zip(names, columns):
        if not all(_is_utf8(one) for one in [name, *filter(None, column.texts)]):
            break
    shown = name.encode("ascii", "backslashreplace").decode("ascii")
    raise InputError(f'column "{shown}": half of a surrogate pair is no text', ("replace it first, or drop the column",))


# An exception of the codec would hold the text, and go along as the context of ours.
def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
