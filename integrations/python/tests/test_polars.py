from __future__ import annotations

import datetime
import decimal
import subprocess
import os
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import secureml
from secureml import anonymize, deanonymize

NOON = datetime.datetime(2024, 1, 5, 12, 30, 15, 123456)
DAY = datetime.datetime(1979, 12, 19)

COLUMNS: dict[str, pl.Series] = {
    "String": pl.Series(["Anna Brown", None, "", "Zoë, \"x\""]),
    "Categorical": pl.Series(["Anna Brown", None, "Berta", "Anna Brown"], dtype=pl.Categorical),
    "Int64": pl.Series([123456, None, -7654]),
    "UInt32": pl.Series([123456, None, 7654], dtype=pl.UInt32),
    "Float64": pl.Series([123456.0, None, -7654.0]),
    "Decimal": pl.Series([decimal.Decimal("12.50"), None, decimal.Decimal("7.25")], dtype=pl.Decimal(10, 2)),
    "Date": pl.Series([datetime.date(2024, 1, 5), None, datetime.date(1979, 12, 19)]),
    "Datetime[us]": pl.Series([NOON, None, DAY], dtype=pl.Datetime("us")),
    "Datetime[ms]": pl.Series([NOON, None, DAY], dtype=pl.Datetime("ms")),
    "Datetime[ns]": pl.Series([NOON, None, DAY], dtype=pl.Datetime("ns")),
    "days": pl.Series([DAY, None, DAY], dtype=pl.Datetime("us")),
    "with a zone": pl.Series([NOON, None, DAY], dtype=pl.Datetime("us")).dt.replace_time_zone("Europe/Prague"),
}


@pytest.mark.parametrize("kind", COLUMNS)
def test_keeps_type_and_missing_values_and_turns_back(kind: str) -> None:
    series = COLUMNS[kind]
    df = pl.DataFrame({"x": series, "other": range(len(series))})
    before = df.clone()
    out, manifest = anonymize(df, sensitive_columns=["x=text" if kind in ("String", "Categorical") else "x"], with_manifest=True)
    assert_frame_equal(df, before)
    assert out.schema == df.schema
    assert out["x"].is_null().to_list() == series.is_null().to_list()
    assert out["other"].to_list() == df["other"].to_list()
    assert out["x"][0] != series[0]
    assert_frame_equal(deanonymize(out, manifest), df)


def test_gives_what_the_command_line_gives() -> None:
    df = pl.DataFrame({"name": ["John Doe", "Jane Smith"], "ssn": ["123-45-6789", "987-65-4321"]})
    out = anonymize(df, sensitive_columns=["name=name", "ssn=ssn"])
    by_hand = subprocess.run(
        [os.environ["SECUREML_BINARY"], "anonymize", "-q", "-c", "name=name,ssn=ssn"],
        input=df.write_csv().encode(),
        capture_output=True,
        check=True,
    )
    assert_frame_equal(out, pl.read_csv(by_hand.stdout))


def test_rows_may_go_before_they_are_turned_back() -> None:
    df = pl.DataFrame({"at": [NOON, DAY]})
    out, manifest = anonymize(df, sensitive_columns=["at"], with_manifest=True)
    with pytest.warns(secureml.SecuremlWarning, match="rows or columns may have been changed or moved"):
        assert_frame_equal(deanonymize(out[1:], manifest), df[1:])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pl.LazyFrame({"x": ["a"]}), "collect"),
        (pl.DataFrame({"x": [True]}), "values of type bool"),
        (pl.DataFrame({"x": [1.5]}), "values of type float"),
        (pl.DataFrame({"x": pl.Series(["a", "b"], dtype=pl.Enum(["a", "b"]))}), "cannot be held as Enum"),
        ([{"x": "a"}], "expected a pandas or polars data frame, got list"),
    ],
)
def test_refuses_what_could_not_be_turned_back(data: Any, message: str) -> None:
    with pytest.raises(secureml.SecuremlError, match=message):
        anonymize(data, sensitive_columns=["x=text"])


def test_needs_the_manifest() -> None:
    with pytest.raises(secureml.UsageError, match="there is no manifest"):
        deanonymize(pl.DataFrame({"x": ["a"]}))
    with pytest.raises(secureml.UsageError, match="the manifest is not one of secureml"):
        deanonymize(pl.DataFrame({"x": ["a"]}), "{}")
