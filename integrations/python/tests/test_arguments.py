"""Arguments and values that could be taken for something else, and what is said of them."""

from __future__ import annotations

import uuid

import pandas as pd
import polars as pl
import pytest

import secureml
from secureml import anonymize, deanonymize
from secureml._hints import hint_in_python, in_python

CODES = pd.DataFrame({"code": ["N/A", "some words"], "name": ["John Doe", "Jane Smith"]})


@pytest.mark.parametrize("token", ["--help", "-c", "--", "-1", "a=b"])
def test_a_null_token_may_look_like_a_flag(token: str) -> None:
    data = CODES.assign(code=[token, "some words"])
    out = anonymize(data, sensitive_columns=["code=text"], nulls=[token])
    assert out["code"][0] == token and out["code"][1] != "some words"
    pd.testing.assert_frame_equal(deanonymize(out), data)


def test_common_null_tokens_stay() -> None:
    out = anonymize(CODES, sensitive_columns=["code=text"], nulls=["common"])
    assert out["code"][0] == "N/A" and out["code"][1] != "some words"


@pytest.mark.parametrize("nulls", ["N/A", [5], ["N/A", None]])
def test_null_tokens_are_a_list_of_texts(nulls: object) -> None:
    with pytest.raises(secureml.UsageError, match="nulls: expected a list of texts"):
        anonymize(CODES, sensitive_columns=["code=text"], nulls=nulls)  # type: ignore[call-overload]


@pytest.mark.parametrize("argument", ["domains", "contexts"])
def test_domains_and_contexts_are_those_of_chosen_columns(argument: str) -> None:
    with pytest.raises(secureml.UsageError, match=f'{argument}: column "name" is not among sensitive_columns'):
        anonymize(CODES, sensitive_columns=["code=text"], **{argument: {"name": "code"}})  # type: ignore[call-overload]


def test_a_label_that_looks_like_data_is_a_label() -> None:
    data = pd.DataFrame({"123-45-6789": ["123-45-6789", "987-65-4321"]})
    out = anonymize(data, sensitive_columns=["123-45-6789=ssn"])
    pd.testing.assert_frame_equal(deanonymize(out), data)


def test_half_a_surrogate_pair_is_an_error_without_the_values() -> None:
    data = pd.DataFrame({"a": ["Anna", "Berta"], "t": pd.Series(["x\ud800", "secret"], dtype=object)})
    with pytest.raises(secureml.InputError, match='column "t": half of a surrogate pair is no text') as caught:
        anonymize(data, sensitive_columns=["a=text", "t=text"])
    assert caught.value.__context__ is None and caught.value.__cause__ is None


def test_uuids_of_any_number_and_version_come_back() -> None:
    fixed = [uuid.UUID("c0ffee00-1234-4abc-8def-000000000001"), uuid.UUID("0e984725-c51c-11ee-9e3f-0242ac120002")]
    for values in (fixed, fixed[:1], fixed[1:], [*fixed, None]):
        data = pd.DataFrame({"x": pd.Series(values, dtype=object)})
        out = anonymize(data, sensitive_columns=["x"])
        assert out["x"][0] != values[0] and isinstance(out["x"][0], uuid.UUID)
        pd.testing.assert_frame_equal(deanonymize(out), data)


@pytest.mark.parametrize(
    "data", [pd.DataFrame({"x": range(-9, 0)}), pd.DataFrame({"x": [float(n) for n in range(-9, 0)]}), pl.DataFrame({"x": range(-9, 0)})]
)
def test_says_what_to_do_with_a_negative_digit_whose_pseudonym_no_number_holds(data: object) -> None:
    with pytest.raises(secureml.InputError, match='column "x": the pseudonym of a number from -9 to -1 is -0, which') as caught:
        anonymize(data, sensitive_columns=["x"])  # type: ignore[type-var]
    assert "convert the column to text" in caught.value.hints[0]


def test_negative_digits_as_text_come_back() -> None:
    data = pd.DataFrame({"x": [str(n) for n in range(-200, 0)]})
    pd.testing.assert_frame_equal(deanonymize(anonymize(data, sensitive_columns=["x=integer"])), data)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("--no-header treats it as data: the column is then :1", None),
        ("-c name=text permutes it letter by letter", 'sensitive_columns=["name=text"] permutes it letter by letter'),
        ("--null N/A keeps it, --null common all such tokens", 'nulls=["N/A"] keeps it, nulls=["common"] all such tokens'),
        ("leave it out of -c to keep it as it is", "leave it out of sensitive_columns to keep it as it is"),
        ("make it: secureml keys generate-key --key-name x", "make it: secureml keys generate-key --key-name x"),
        ("check the address: --vault-url, SECUREML_VAULT_URL", "check the address: vault_url, SECUREML_VAULT_URL"),
        ("name the mount: --vault-mount MOUNT", "name the mount: SECUREML_VAULT_MOUNT MOUNT"),
        ("convert e-mail first - or not", "convert e-mail first - or not"),
    ],
)
def test_hints_speak_of_arguments(said: str, expected: str) -> None:
    assert hint_in_python(said) == expected


def test_messages_and_warnings_speak_of_arguments() -> None:
    assert in_python("--domain: column x is named twice") == "domains: column x is named twice"
    with pytest.warns(secureml.SecuremlWarning, match=r'nulls=\["N/A"\] keeps it'):
        anonymize(CODES, sensitive_columns=["code=text"])


@pytest.mark.parametrize("kind", [pd.DataFrame, pl.DataFrame])
def test_a_label_may_have_an_equals_sign(kind: type) -> None:
    data = kind({"a": ["one", "two"], "a=b": ["123-45-6789", "987-65-4321"], "=": ["x y", "z w"], "a=text": ["k", "l"]})
    chosen = ["a=b=ssn", "==text", "a=text"]
    out, manifest = anonymize(data, sensitive_columns=chosen, domains={"a=b": "left"}, with_manifest=True)
    assert list(out["a"]) == ["one", "two"]
    for label in ("a=b", "=", "a=text"):
        assert list(out[label]) != list(data[label])
    assert deanonymize(out, manifest).equals(data)
    # "a=text" is a column, and so no format of "a"
    assert list(anonymize(data, sensitive_columns=["a=text@1"])["a=text"]) == ["k", "l"]


def test_a_column_that_is_not_there_is_named_without_its_format() -> None:
    with pytest.raises(secureml.UsageError, match='there is no column "nam"'):
        anonymize(CODES, sensitive_columns=["nam=name"])
