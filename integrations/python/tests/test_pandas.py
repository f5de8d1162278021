from __future__ import annotations

import datetime
import decimal
import subprocess
import uuid
import warnings
from io import StringIO
import os

import numpy as np
import pandas as pd
import pytest

import secureml
from secureml import anonymize, deanonymize

PEOPLE = pd.DataFrame(
    {"name": ["John Doe", "Jane Smith"], "ssn": ["123-45-6789", "987-65-4321"], "note": ["a", "b"]},
    index=pd.Index([7, 3], name="row"),
)


def program(text: str, *arguments: str) -> str:
    done = subprocess.run(
        [os.environ["SECUREML_BINARY"], *arguments], input=text, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_gives_what_the_command_line_gives() -> None:
    out = anonymize(PEOPLE, sensitive_columns=["name=name", "ssn"])
    by_hand = program(PEOPLE.to_csv(index=False), "anonymize", "-q", "-c", "name=name,ssn=ssn")
    expected = pd.read_csv(StringIO(by_hand)).set_index(PEOPLE.index)
    pd.testing.assert_frame_equal(out, expected)
    assert (out["ssn"] != PEOPLE["ssn"]).all() and (out["name"] != PEOPLE["name"]).all()


def test_the_original_guide_as_written() -> None:
    df = pd.DataFrame({"name": ["John Doe", "Jane Smith"], "ssn": ["123-45-6789", "987-65-4321"]})
    anonymized_df = anonymize(
        df,
        method="pseudonymization",
        strategy="fpe",  # Format-preserving encryption
        sensitive_columns=["name", "ssn"],
    )
    assert anonymized_df["ssn"].str.fullmatch(r"\d{3}-\d\d-\d{4}").all()
    assert not set(anonymized_df["name"]) & set(df["name"])
    pd.testing.assert_frame_equal(deanonymize(anonymized_df), df)


def test_leaves_the_input_and_everything_else_alone() -> None:
    before = PEOPLE.copy()
    out = anonymize(PEOPLE, sensitive_columns=["ssn"])
    pd.testing.assert_frame_equal(PEOPLE, before)
    pd.testing.assert_frame_equal(out.drop(columns="ssn"), PEOPLE.drop(columns="ssn"))
    assert PEOPLE.attrs == {}


COLUMNS = {
    "object": pd.Series(["Anna Brown", None, "", "Zoë"], dtype=object),
    "nan in object": pd.Series(["Anna Brown", np.nan, "x,\n\"y\"", "Zoë"], dtype=object),
    "string": pd.Series(["Anna Brown", pd.NA, "", "Zoë"], dtype="string"),
    "category": pd.Series(["Anna Brown", None, "Berta", "Anna Brown"], dtype="category"),
    "ordered category": pd.Series(pd.Categorical(["b", "a", None, "b"], categories=["c", "b", "a"], ordered=True)),
    "int64": pd.Series([123456, 99, -7654, 10]),
    "int32": pd.Series([123456, 99, -7654, 10], dtype="int32"),
    "uint64": pd.Series([123456, 99, 7654, 10], dtype="uint64"),
    "Int64": pd.Series([123456, None, -7654, 10], dtype="Int64"),
    "float of whole numbers": pd.Series([123456, np.nan, -7654, 10.0]),
    "Decimal": pd.Series([decimal.Decimal("12.50"), None, decimal.Decimal("7.25"), decimal.Decimal("0.10")]),
    "UUID": pd.Series([uuid.UUID(int=2**100 + i) for i in range(4)]),
    "date": pd.Series([datetime.date(2024, 1, 5), None, datetime.date(1979, 12, 19), datetime.date(2001, 2, 3)]),
    "days": pd.Series(pd.to_datetime(["2024-01-05", None, "1979-12-19", "2001-02-03"])),
    "seconds": pd.Series(np.array(["2024-01-05T10:20:30", "NaT", "1979-12-19T00:00:00"], dtype="datetime64[s]")),
    "microseconds": pd.Series(np.array(["2024-01-05T10:20:30.123456", "NaT"], dtype="datetime64[us]")),
    "nanoseconds": pd.Series(np.array(["2024-01-05T10:20:30.123456789", "NaT"], dtype="datetime64[ns]")),
    "days of Arrow": pd.Series(["2024-01-05", None, "1979-12-19"], dtype="timestamp[s][pyarrow]"),
    "microseconds of Arrow": pd.Series(["2024-01-05T10:20:30.123456", None], dtype="timestamp[us][pyarrow]"),
    "Arrow with a zone": pd.Series(
        ["2024-01-05T10:20:30Z", None, "2024-07-05T10:20:30Z"], dtype="timestamp[ns, tz=Europe/Prague][pyarrow]"
    ),
    "text of Arrow": pd.Series(["Anna Brown", None, "", "Zoë"], dtype="string[pyarrow]"),
    "with a zone": pd.Series(pd.to_datetime(["2024-01-05T10:20:30", None, "2024-07-05T10:20:30"])).dt.tz_localize(
        "Europe/Prague"
    ),
}


@pytest.mark.parametrize("kind", COLUMNS)
def test_keeps_type_index_and_missing_values_and_turns_back(kind: str) -> None:
    series = COLUMNS[kind]
    df = pd.DataFrame({"x": series, "other": range(len(series))})
    df.index = pd.MultiIndex.from_product([["i"], range(10, 10 + len(series))], names=["a", "b"])
    chosen = "x=text" if kind in ("object", "nan in object", "string", "text of Arrow", "category", "ordered category") else "x"
    out = anonymize(df, sensitive_columns=[chosen])
    pd.testing.assert_index_equal(out.index, df.index)
    if not isinstance(series.dtype, pd.CategoricalDtype):
        assert out["x"].dtype == series.dtype
    else:
        assert isinstance(out["x"].dtype, pd.CategoricalDtype)
        assert out["x"].cat.ordered == series.cat.ordered
        assert not set(out["x"].cat.categories) & set(series.cat.categories)
        assert (out["x"].cat.codes < 0).tolist() == (series.cat.codes < 0).tolist()
    assert out["x"].isna().tolist() == series.isna().tolist()
    assert [type(v) for v in out["x"]] == [type(v) for v in df["x"]]
    changed = [a != b for a, b in zip(out["x"], df["x"]) if not pd.isna(b) and b != ""]
    assert sum(changed) >= len(changed) - 1 > 0 or all(changed)
    back = deanonymize(out)
    if isinstance(series.dtype, pd.CategoricalDtype):
        assert back["x"].astype(object).tolist()[:2] == df["x"].astype(object).tolist()[:2]
        back["x"], df["x"] = back["x"].astype(object), df["x"].astype(object)
    pd.testing.assert_frame_equal(back, df)


def test_rows_may_go_and_move_before_they_are_turned_back() -> None:
    at = pd.to_datetime(["2024-01-05T10:20:30", "2024-01-06T00:00:00", "2024-01-07T11:00:00"])
    df = pd.DataFrame({"name": ["Anna", "Berta", "Cora"], "at": at})
    out = anonymize(df, sensitive_columns=["name=name", "at"])
    for rows in ([2, 0], [1], []):
        with pytest.warns(secureml.SecuremlWarning, match="rows or columns may have been changed or moved"):
            back = deanonymize(out.iloc[rows])
        pd.testing.assert_frame_equal(back, df.iloc[rows])


def test_a_frame_with_its_manifest_apart() -> None:
    out, manifest = anonymize(PEOPLE, sensitive_columns=["ssn"], with_manifest=True)
    assert "6789" not in manifest
    out.attrs.clear()
    with pytest.raises(secureml.UsageError, match="there is no manifest"):
        deanonymize(out)
    pd.testing.assert_frame_equal(deanonymize(out, manifest), PEOPLE)
    with pytest.raises(secureml.VerificationError):
        deanonymize(out, manifest.replace('"rows":2', '"rows":3'))


def test_domains_contexts_and_nulls_mean_what_they_mean_on_the_command_line() -> None:
    df = pd.DataFrame({"a": ["123456789", "123456789", "NULL"], "b": ["123456789"] * 3, "who": ["x", "y", "z"]})
    same = anonymize(df, sensitive_columns=["a=digits", "b=digits"], nulls=["NULL"])
    assert same["a"][0] == same["a"][1] == same["b"][0] and same["a"][2] == "NULL"
    apart = anonymize(df[:2], sensitive_columns=["a=digits", "b=digits"], domains={"b": "other"})
    assert apart["a"][0] == same["a"][0] != apart["b"][0]
    by_row = anonymize(df[:2], sensitive_columns=["a=digits"], contexts={"a": "who"})
    assert by_row["a"][0] != by_row["a"][1]
    assert by_row["who"].tolist() == ["x", "y"]
    pd.testing.assert_frame_equal(deanonymize(by_row), df[:2])


def test_columns_with_odd_labels() -> None:
    df = pd.DataFrame({"a=b": ["123456789"], "c,d": ["123456789"], 5: ["123456789"], "e\n": ["123456789"]})
    out = anonymize(df, sensitive_columns=["a=b", "c,d", 5, "e\n"])
    assert list(out.columns) == list(df.columns)
    assert (out.to_numpy() != df.to_numpy()).all()
    pd.testing.assert_frame_equal(deanonymize(out), df)


def test_what_has_no_values_stays() -> None:
    df = pd.DataFrame({"name": pd.Series([None, None], dtype=object), "ssn": ["123-45-6789", ""]})
    out = anonymize(df, sensitive_columns=["name", "ssn=ssn"])
    assert out["name"].tolist() == [None, None] and out["ssn"][1] == "" and out["ssn"][0] != df["ssn"][0]
    pd.testing.assert_frame_equal(anonymize(df[:0], sensitive_columns=["name"]), df[:0])


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([True, False], "values of type bool cannot"),
        ([1.5, 2.25], "values of type float cannot"),
        ([b"x", b"y"], "values of type bytes cannot"),
        ([["a"], ["b"]], "values of type list cannot"),
        ([float("inf"), 1.0], "values of type float cannot"),
        ([datetime.timedelta(1), datetime.timedelta(2)], "values of type Timedelta cannot be pseudonymized\nhint: convert the column to text first$"),
    ],
)
def test_refuses_types_that_could_not_be_turned_back(values: list[object], message: str) -> None:
    with pytest.raises(secureml.UsageError, match=message) as caught:
        anonymize(pd.DataFrame({"x": values}), sensitive_columns=["x"])
    assert caught.value.hints


def test_refuses_pseudonyms_that_a_type_cannot_hold() -> None:
    small = pd.DataFrame({"x": pd.Series(range(100, 120), dtype="int8")})
    with pytest.raises(secureml.InputError, match='column "x": a pseudonym cannot be held as int8'):
        anonymize(small, sensitive_columns=["x"])
    zeros = pd.DataFrame({"x": range(100_000_000, 100_000_300)})
    with pytest.raises(secureml.InputError, match="cannot be held as int"):
        anonymize(zeros, sensitive_columns=["x=digits"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"sensitive_columns": ["nmae"]}, 'there is no column "nmae"'),
        ({"sensitive_columns": ["row"]}, 'there is no column "row"\nhint: it is part of the index'),
        ({"sensitive_columns": "name"}, "expected a list"),
        ({}, "expected a list"),
        ({"sensitive_columns": ["name"], "method": "k-anonymity"}, "method"),
        ({"sensitive_columns": ["name"], "strategy": "hash"}, "strategy"),
        ({"sensitive_columns": ["name=nmae"]}, 'unknown format "nmae"'),
    ],
)
def test_wrong_arguments(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(secureml.UsageError, match=message):
        anonymize(PEOPLE, **arguments)  # type: ignore[call-overload]


def test_two_columns_of_one_name() -> None:
    df = pd.DataFrame([["a", "b"]], columns=["x", "x"])
    with pytest.raises(secureml.UsageError, match='there are 2 columns "x"'):
        anonymize(df, sensitive_columns=["x"])


def test_a_value_is_never_in_a_message() -> None:
    df = pd.DataFrame({"x": ["Zweifelhaft" * 500, "fine"]})
    with pytest.raises(secureml.InputError) as caught:
        anonymize(df, sensitive_columns=["x=text"])
    assert 'row 2, column "x"' in str(caught.value) and "Zweifel" not in str(caught.value)
    assert caught.value.exit_code == 5


def test_many_rows_go_through_a_pipe() -> None:
    df = pd.DataFrame({"ssn": [f"{i % 600 + 100:03}-{i % 90 + 10}-{i % 9000 + 1000}" for i in range(200_000)]})
    out = anonymize(df, sensitive_columns=["ssn=ssn"])
    assert out["ssn"].nunique() == df["ssn"].nunique()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pd.testing.assert_frame_equal(deanonymize(out), df)
