"""What turns a data frame back: the manifest of each call, the first one first."""

from __future__ import annotations

import json
from typing import Any, Optional

from ._errors import UsageError


def join(manifests: list[str]) -> str:
    """One text for all: a manifest as it is, several as a JSON list of them, nothing where nothing was changed."""
    return manifests[0] if len(manifests) == 1 else json.dumps(manifests) if manifests else ""


def split(text: str) -> list[str]:
    """The inverse of :func:`join`.

    :raises UsageError: for a text that is neither
    """
    if text == "":
        return []
    found = _json(text)
    if not isinstance(found, list):
        return [text]
    if not all(isinstance(one, str) for one in found):
        raise _not_ours()
    return found


class Described:
    """The columns of a manifest, in the order in which the program saw them."""

    def __init__(self, manifest: str) -> None:
        try:
            described = _json(manifest)["columns"]
            by_place = {int(column["index"]) - 1: _text(column["name"]) for column in described}
            contexts = {_text(context) for context in (column.get("context") for column in described) if context is not None}
            self.chosen = [column["name"] for column in described if column["action"] == "pseudonymize"]
            self.formats = {column["name"]: str(column.get("format", "")) for column in described}
        except (ValueError, KeyError, TypeError, AttributeError):
            raise _not_ours() from None
        if not self.chosen or len(by_place) < len(described):
            raise _not_ours()
        self._by_place = by_place
        self._others = contexts - set(by_place.values())

    @property
    def names(self) -> set[str]:
        return {*self._by_place.values(), *self._others}

    def ordered(self, places: dict[str, int]) -> list[str]:
        """The names as the program had them: columns that are only a context have the places that are left, as they stand in the frame."""
        others = iter(sorted(self._others, key=lambda name: places[name]))
        total = range(len(self.names))
        if not set(self._by_place) <= set(total):
            return [*self._by_place.values(), *others]
        return [self._by_place[place] if place in self._by_place else next(others) for place in total]


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise _not_ours() from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _not_ours() -> UsageError:
    return UsageError("the manifest is not one of secureml")


def carried(text: Optional[str], labels: set[str]) -> tuple[list[str], bool]:
    """The manifests of earlier calls that still fit a frame with these labels, and whether all do."""
    manifests = split(text) if text else []
    fit = [one for one in manifests if Described(one).names <= labels]
    return fit, len(fit) == len(manifests)
