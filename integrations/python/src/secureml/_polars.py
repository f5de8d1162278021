"""Columns of polars data frames."""

from __future__ import annotations

from typing import Any, Optional

import polars as pl

from . import _values
from ._column import Column, Texts

_FRACTIONS = {"ms": 3, "us": 6, "ns": 9}


class Frame:
    """A data frame whose columns become text and come back in their own type; missing values stay."""

    manifest: Optional[str] = None
    not_columns: list[object] = []

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    @property
    def labels(self) -> list[object]:
        return list(self._frame.columns)

    def column(self, place: int, days: Optional[bool] = None) -> Column:
        series = self._frame.to_series(place)
        return _Times(series, days) if isinstance(series.dtype, pl.Datetime) else _Values(series)

    def replaced(self, columns: dict[int, Any], manifest: Optional[str]) -> pl.DataFrame:
        return self._frame.with_columns(list(columns.values()))


class _Values(Column):
    def __init__(self, series: pl.Series) -> None:
        self._series = series
        self._values = [None if value != value else value for value in series.to_list()]
        self.texts: Texts = [None if value is None else _values.write(value, series.name) for value in self._values]
        self.format = _values.format_of([value for value in self._values if value is not None])

    def restored(self, images: Texts) -> pl.Series:
        series = self._series
        read = [
            kept if image is None else _values.read(image, value, series.name)
            for image, value, kept in zip(images, self._values, series.to_list())
        ]
        try:
            return pl.Series(series.name, read, dtype=series.dtype, strict=True)
        except (TypeError, OverflowError, pl.exceptions.PolarsError):
            raise _values.cannot_hold(str(series.dtype), series.name) from None


class _Times(Column):
    def __init__(self, series: pl.Series, days: Optional[bool]) -> None:
        dtype = series.dtype
        assert isinstance(dtype, pl.Datetime)
        self._series = series
        self._dtype = dtype
        local = series if dtype.time_zone is None else series.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
        digits = _FRACTIONS[dtype.time_unit]
        if days is None:
            days = dtype.time_zone is None and bool((local.dt.truncate("1d") == local).all())
        self._pattern = "%Y-%m-%d" if days else f"%Y-%m-%dT%H:%M:%S%.{digits}f"
        self.texts: Texts = local.dt.to_string(self._pattern).to_list()
        fraction = "S" * digits
        self.format = "date:pattern=yyyy-MM-dd" if days else f"datetime:pattern=yyyy-MM-dd'T'HH:mm:ss.{fraction}"

    def restored(self, images: Texts) -> pl.Series:
        texts = pl.Series(self._series.name, images, dtype=pl.String)
        unit = self._dtype.time_unit
        read = texts.str.to_datetime(self._pattern, time_unit=unit, strict=False)
        if not read.dt.to_string(self._pattern).eq_missing(texts).all():
            raise _values.cannot_hold(str(self._dtype), self._series.name)
        zone = self._dtype.time_zone
        return read if zone is None else read.dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
