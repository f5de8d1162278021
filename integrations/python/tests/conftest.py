"""The program of this checkout, with a key in the environment and an empty home."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import secureml

ROOT = Path(__file__).resolve().parents[3]
KEY = "2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94"


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith(("SECUREML_", "VAULT_", "BAO_"))]:
        if name != "SECUREML_BINARY":
            monkeypatch.delenv(name)
    if "SECUREML_BINARY" not in os.environ:
        monkeypatch.setenv("SECUREML_BINARY", str(ROOT / "bin" / "run.js"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SECUREML_MASTER_KEY", KEY)
    secureml.configure_default_key_manager()
