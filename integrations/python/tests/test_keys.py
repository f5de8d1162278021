from __future__ import annotations

import base64
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pandas as pd
import pytest

import secureml
from secureml import anonymize, configure_default_key_manager, find_program, get_encryption_key

KEY = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94")
FRAME = pd.DataFrame({"ssn": ["123-45-6789"]})


def test_the_key_in_each_encoding() -> None:
    assert get_encryption_key(key_name="master_key", encoding="bytes") == KEY
    assert get_encryption_key() == KEY
    assert get_encryption_key(encoding="hex") == KEY.hex()
    assert get_encryption_key(encoding="base64") == base64.b64encode(KEY).decode()
    with pytest.raises(secureml.UsageError, match="encoding"):
        get_encryption_key(encoding="latin-1")  # type: ignore[call-overload]


def test_fallbacks_are_switched_on_and_off(monkeypatch: pytest.MonkeyPatch) -> None:
    configure_default_key_manager(use_env_fallback=False)
    with pytest.raises(secureml.EncryptionKeyError, match="no source has the key master_key"):
        get_encryption_key()
    monkeypatch.delenv("SECUREML_MASTER_KEY")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("NODE_ENV", raising=False)
    configure_default_key_manager(use_default_fallback=True)
    with pytest.warns(secureml.SecuremlWarning):
        assert len(get_encryption_key()) == 32


def test_a_missing_key_says_what_each_source_answered() -> None:
    with pytest.raises(secureml.EncryptionKeyError) as caught:
        anonymize(FRAME, sensitive_columns=["ssn=ssn"], key_name="other_key")
    assert caught.value.exit_code == 3
    assert any("SECUREML_OTHER_KEY" in hint for hint in caught.value.hints)


class _Refuses(BaseHTTPRequestHandler):
    seen: list[tuple[str, str]] = []

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("X-Vault-Token", "")))
        self.send_response(403)
        self.end_headers()
        self.wfile.write(b'{"errors":["permission denied"]}')

    def log_message(self, *_: object) -> None:
        pass


def test_vault_is_asked_with_the_token_and_a_refusal_is_an_error() -> None:
    server = HTTPServer(("127.0.0.1", 0), _Refuses)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        configure_default_key_manager(vault_url=f"http://127.0.0.1:{server.server_port}", vault_token="s.not-a-token")
        with pytest.raises(secureml.EncryptionKeyError) as caught:
            get_encryption_key()
        assert "s.not-a-token" not in str(caught.value)
        assert {token for _, token in _Refuses.seen} == {"s.not-a-token"}
    finally:
        server.shutdown()
        server.server_close()


def test_vault_out_of_reach_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECUREML_VAULT_MAX_RETRIES", "0")
    configure_default_key_manager(vault_url="http://127.0.0.1:1", vault_token="x", use_env_fallback=False)
    with pytest.raises(secureml.VaultUnreachableError) as caught:
        get_encryption_key()
    assert caught.value.exit_code == 4 and isinstance(caught.value, ConnectionError)


def test_where_the_program_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def put(*parts: str) -> Path:
        path = tmp_path.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\necho $0\n")
        path.chmod(0o755)
        return path

    named, on_path = put("named"), put("path", "secureml")
    local, above = put("project", "node_modules", ".bin", "secureml"), tmp_path / "project" / "deep" / "er"
    above.mkdir(parents=True)
    monkeypatch.chdir(above)
    monkeypatch.setenv("SECUREML_BINARY", str(named))
    monkeypatch.setenv("PATH", str(on_path.parent))
    assert find_program() == str(named)
    monkeypatch.delenv("SECUREML_BINARY")
    assert find_program() == str(on_path)
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert find_program() == str(local)
    if os.name != "nt":
        # whoever may write there could have put it there
        (tmp_path / "project").chmod(0o777)
        with pytest.raises(secureml.ProgramNotFoundError):
            find_program()
        (tmp_path / "project").chmod(0o755)
        assert find_program() == str(local)
    npm = put("npm-bin", "npm")
    npm.write_text(f"#!/bin/sh\necho {tmp_path / 'global'}\n")
    found = put("global", "bin", "secureml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(npm.parent))
    assert find_program() == str(found)
    found.unlink()
    with pytest.raises(secureml.ProgramNotFoundError, match="npm install secureml"):
        find_program()
    monkeypatch.setenv("SECUREML_BINARY", str(tmp_path / "nowhere"))
    with pytest.raises(secureml.ProgramNotFoundError, match="cannot be run"):
        get_encryption_key()


def test_the_types_hold() -> None:
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
