"""Columns of pandas data frames."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import pandas as pd

from . import _values
from ._column import Column, Texts
from ._errors import UsageError


class Frame:
    """A data frame whose columns become text and come back in their own type; index and missing values stay."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    @property
    def labels(self) -> list[object]:
        return list(self._frame.columns)

    @property
    def not_columns(self) -> list[object]:
        """Names that a user may take for columns."""
        return [name for name in self._frame.index.names if name is not None]

    @property
    def manifest(self) -> Optional[str]:
        found = self._frame.attrs.get("secureml")
        return found if isinstance(found, str) else None

    def column(self, place: int, days: Optional[bool] = None) -> Column:
        series = self._frame.iloc[:, place]
        label = self._frame.columns[place]
        if isinstance(series.dtype, (np.dtype, pd.DatetimeTZDtype)) and series.dtype.kind == "M":
            return _Times(series, label, days)
        if isinstance(series.dtype, pd.ArrowDtype) and series.dtype.kind == "M":
            return _ArrowTimes(series, label, days)
        return _Values(series, label)

    def replaced(self, columns: dict[int, Any], manifest: Optional[str]) -> pd.DataFrame:
        out = self._frame.copy()
        for place, series in columns.items():
            out.isetitem(place, series)
        out.attrs = {key: value for key, value in self._frame.attrs.items() if key != "secureml"}
        if manifest is not None:
            out.attrs["secureml"] = manifest
        return out


class _Values(Column):
    """Any column whose values stand for themselves, a categorical one by its categories."""

    def __init__(self, series: pd.Series, label: object) -> None:
        self._series = series
        self._label = label
        missing = series.isna().to_numpy()
        # native Python values: numpy's integers become int
        self._values = [None if gone else value for value, gone in zip(series.astype(object).tolist(), missing)]
        present = [value for value in self._values if value is not None]
        self.texts: Texts = [None if value is None else _values.write(value, label) for value in self._values]
        self.format = _values.format_of(present)

    def restored(self, images: Texts) -> pd.Series:
        series, label = self._series, self._label
        read = [
            kept if image is None else _values.read(image, value, label)
            for image, value, kept in zip(images, self._values, series.astype(object).tolist())
        ]
        if isinstance(series.dtype, pd.CategoricalDtype):
            return self._categories(read)
        try:
            return pd.Series(read, index=series.index, name=series.name, dtype=series.dtype)
        except (OverflowError, ValueError, TypeError):
            raise _values.cannot_hold(str(series.dtype), label) from None

    # Only the categories that occur: one that does not would be there in clear.
    def _categories(self, read: list[Any]) -> pd.Series:
        series = self._series
        codes = series.cat.codes.to_numpy()
        images = dict(zip(codes.tolist(), read))
        used = sorted(code for code in images if code >= 0)
        if len({images[code] for code in used}) < len(used) or len(images) != len(set(zip(codes.tolist(), map(_key, read)))):
            raise UsageError(
                f'column "{self._label}": a category has several pseudonyms under a context',
                ("convert the column to text first",),
            )
        dtype = pd.CategoricalDtype([images[code] for code in used], ordered=bool(series.cat.ordered))
        return pd.Series(pd.Categorical(read, dtype=dtype), index=series.index, name=series.name)


def _key(value: Any) -> Any:
    return None if value is None or value is pd.NA or value != value else value


class _Times(Column):
    """Points in time, as numpy writes them; days alone when there is no time of day in the whole column."""

    def __init__(self, series: pd.Series, label: object, days: Optional[bool]) -> None:
        self._series = series
        self._label = label
        self._zone = getattr(series.dtype, "tz", None)
        local = series if self._zone is None else series.dt.tz_convert("UTC").dt.tz_localize(None)
        self._array = local.to_numpy()
        self._unit = np.datetime_data(self._array.dtype)[0]
        gone = np.isnat(self._array)
        if days is None:
            present = self._array[~gone]
            days = self._zone is None and bool((present == present.astype("datetime64[D]")).all())
        self._shown = "D" if days else self._unit
        texts = _written(self._array, self._shown)
        self.texts: Texts = [None if missing else text for text, missing in zip(texts, gone)]
        fraction = {"D": "", "s": "", "ms": ".SSS", "us": ".SSSSSS", "ns": ".SSSSSSSSS"}[self._shown]
        self.format = "date:pattern=yyyy-MM-dd" if days else f"datetime:pattern=yyyy-MM-dd'T'HH:mm:ss{fraction}"

    def restored(self, images: Texts) -> pd.Series:
        array = np.array([image or "NaT" for image in images], dtype=f"datetime64[{self._unit}]")
        # numpy wraps around without a word
        again = _written(array, self._shown)
        if any(image is not None and image != text for image, text in zip(images, again)):
            raise _values.cannot_hold(str(self._series.dtype), self._label)
        out = pd.Series(array, index=self._series.index, name=self._series.name)
        return out if self._zone is None else out.dt.tz_localize("UTC").dt.tz_convert(self._zone)


class _ArrowTimes(_Times):
    """The same in a column that Arrow keeps."""

    def __init__(self, series: pd.Series, label: object, days: Optional[bool]) -> None:
        self._arrow = series.dtype
        kind = series.dtype.pyarrow_dtype
        zone = "" if kind.tz is None else f", {kind.tz}"
        super().__init__(series.astype(f"datetime64[{kind.unit}{zone}]"), label, days)

    def restored(self, images: Texts) -> pd.Series:
        return super().restored(images).astype(self._arrow)


def _written(array: Any, unit: Any) -> list[str]:
    texts: list[str] = np.datetime_as_string(array, unit=unit).tolist()
    return texts
