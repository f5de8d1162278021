"""What turns a data frame back, over several calls and over none."""

from __future__ import annotations

import json
import warnings

import numpy as np
import pandas as pd
import polars as pl
import pytest
from polars.testing import assert_frame_equal

import secureml
from secureml import anonymize, deanonymize

PEOPLE = pd.DataFrame({"id": [1, 2], "name": ["John Doe", "Jane Smith"], "ssn": ["123-45-6789", "987-65-4321"], "who": ["x", "y"]})


def back_without_a_word(data: pd.DataFrame, *manifest: str) -> pd.DataFrame:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return deanonymize(data, *manifest)


def test_several_calls_are_undone_in_reverse_order() -> None:
    once = anonymize(PEOPLE, sensitive_columns=["name=name"])
    twice = anonymize(once, sensitive_columns=["ssn=ssn"], contexts={"ssn": "name"})
    thrice, manifest = anonymize(twice, sensitive_columns=["name=name", "who=text"], with_manifest=True)
    assert (thrice[["name", "ssn", "who"]] != PEOPLE[["name", "ssn", "who"]]).all().all()
    pd.testing.assert_frame_equal(back_without_a_word(thrice), PEOPLE)
    assert back_without_a_word(thrice).attrs == {}
    thrice.attrs.clear()
    pd.testing.assert_frame_equal(back_without_a_word(thrice, manifest), PEOPLE)


def test_one_of_several_manifests_leaves_the_others() -> None:
    once = anonymize(PEOPLE, sensitive_columns=["name=name"])
    twice = anonymize(once, sensitive_columns=["ssn=ssn"])
    last = json.loads(twice.attrs["secureml"])[-1]
    partly = back_without_a_word(twice, last)
    pd.testing.assert_frame_equal(partly, once)
    assert partly.attrs == once.attrs
    pd.testing.assert_frame_equal(back_without_a_word(partly), PEOPLE)


def test_an_earlier_manifest_whose_columns_are_gone_is_let_go_with_a_warning() -> None:
    once = anonymize(PEOPLE, sensitive_columns=["name=name"])
    with pytest.warns(secureml.SecuremlWarning, match="columns of an earlier anonymize are no longer here"):
        twice = anonymize(once[["ssn"]], sensitive_columns=["ssn=ssn"])
    pd.testing.assert_frame_equal(back_without_a_word(twice), PEOPLE[["ssn"]])


@pytest.mark.parametrize(
    "data",
    [
        PEOPLE[:0],
        pd.DataFrame({"ssn": pd.Series([None, np.nan], dtype=object)}),
        pd.DataFrame({"ssn": pd.Series([None, None], dtype="string")}),
    ],
)
def test_what_has_no_values_comes_back(data: pd.DataFrame) -> None:
    out, manifest = anonymize(data, sensitive_columns=["ssn=ssn"], domains={"ssn": "x"}, with_manifest=True)
    pd.testing.assert_frame_equal(back_without_a_word(out), data)
    pd.testing.assert_frame_equal(back_without_a_word(out, manifest), data)
    again = anonymize(out, sensitive_columns=["ssn=ssn"])
    pd.testing.assert_frame_equal(back_without_a_word(again), data)


def test_a_call_without_values_keeps_what_was_there() -> None:
    data = PEOPLE.assign(ssn=None)
    out = anonymize(anonymize(data, sensitive_columns=["name=name"]), sensitive_columns=["ssn=ssn"])
    pd.testing.assert_frame_equal(back_without_a_word(out), data)


def test_polars_frames_are_undone_with_each_manifest() -> None:
    data = pl.DataFrame({"name": ["John Doe", None], "ssn": ["123-45-6789", "987-65-4321"]})
    once, first = anonymize(data, sensitive_columns=["name=name"], with_manifest=True)
    twice, second = anonymize(once, sensitive_columns=["ssn=ssn"], with_manifest=True)
    assert_frame_equal(deanonymize(deanonymize(twice, second), first), data)
    assert_frame_equal(deanonymize(*anonymize(data[:0], sensitive_columns=["ssn"], with_manifest=True)), data[:0])


@pytest.mark.parametrize("contexts", [{"ssn": "id"}, {"ssn": "name"}, {"ssn": "name", "name": "id"}, {"ssn": "who", "name": "id"}])
def test_columns_that_are_only_a_context_do_not_change_the_order(contexts: dict[str, str]) -> None:
    out = anonymize(PEOPLE, sensitive_columns=["ssn=ssn", "name=name"][: len(contexts)], contexts=contexts)
    pd.testing.assert_frame_equal(back_without_a_word(out), PEOPLE)
    # which of two contexts was where the manifest does not say
    moved = out[["id", "ssn", "name", "who"]]
    moved.attrs = out.attrs
    pd.testing.assert_frame_equal(back_without_a_word(moved)[list(PEOPLE.columns)], PEOPLE)


@pytest.mark.parametrize(
    "manifest",
    ['{"columns":[]}', '{"columns":{}}', '{"columns":[5]}', '{"columns":[{"name":5,"index":1,"action":"pseudonymize"}]}', "[5]", "[]x", "5"]
    + ['{"columns":[{"name":"ssn","index":"x","action":"pseudonymize"}]}', '{"columns":[{"name":"ssn","index":1,"action":"keep"}]}'],
)
def test_refuses_what_is_no_manifest(manifest: str) -> None:
    with pytest.raises(secureml.UsageError, match="the manifest is not one of secureml"):
        deanonymize(PEOPLE, manifest)


def test_parts_that_were_made_in_one_way_come_back_together() -> None:
    parts = [anonymize(part, sensitive_columns=["name=name", "ssn=ssn"]) for part in (PEOPLE[:1], PEOPLE[1:])]
    whole = pd.concat(parts)
    with pytest.raises(secureml.UsageError) as refused:
        deanonymize(whole)
    assert any('part.attrs["secureml"]' in hint for hint in refused.value.hints)
    for part in parts:
        with pytest.warns(secureml.SecuremlWarning, match="is not the file that the manifest was written for"):
            pd.testing.assert_frame_equal(deanonymize(whole, part.attrs["secureml"]), PEOPLE)
