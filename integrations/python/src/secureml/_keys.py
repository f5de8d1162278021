"""Where keys come from, said once for the whole process."""

from __future__ import annotations

from typing import Literal, Optional, Union, overload

from . import _program
from ._errors import UsageError


class _Manager:
    def __init__(self, settings: dict[str, str], flags: tuple[str, ...]) -> None:
        self.settings = settings
        self.flags = flags


_default = _Manager({}, ())


def configure_default_key_manager(
    *,
    vault_url: Optional[str] = None,
    vault_token: Optional[str] = None,
    vault_path: Optional[str] = None,
    profile: Optional[str] = None,
    use_env_fallback: bool = True,
    use_default_fallback: bool = False,
) -> None:
    """Says where keys come from, for every later call. What is not given comes from the environment and the saved profile.

    :param vault_url: the address of Vault, for example ``https://vault.example.com:8200``
    :param vault_token: a token for it; handed to the program in its environment, never on its command line
    :param vault_path: where in Vault the keys are; ``secureml`` when nothing says otherwise
    :param profile: settings that ``secureml keys configure-vault`` saved
    :param use_env_fallback: whether ``SECUREML_<KEY_NAME>`` is looked at when Vault is out of reach or has no such key
    :param use_default_fallback: unsafe: whether a fixed key that everybody knows is used when there is no other
    """
    global _default
    given = {
        "SECUREML_VAULT_URL": vault_url,
        "SECUREML_VAULT_TOKEN": vault_token,
        "SECUREML_VAULT_PATH": vault_path,
        "SECUREML_PROFILE": profile,
    }
    flags: tuple[str, ...] = () if use_env_fallback else ("--no-env-fallback",)
    if use_default_fallback:
        flags += ("--allow-development-key",)
    _default = _Manager({name: value for name, value in given.items() if value is not None}, flags)


def default_manager() -> _Manager:
    return _default


def key_flags(key_name: Optional[str]) -> list[str]:
    return [*_default.flags, *([f"--key-name={key_name}"] if key_name is not None else [])]


@overload
def get_encryption_key(key_name: Optional[str] = None, encoding: Literal["bytes"] = "bytes") -> bytes: ...
@overload
def get_encryption_key(key_name: Optional[str] = None, *, encoding: Literal["hex", "base64"]) -> str: ...
@overload
def get_encryption_key(key_name: Optional[str], encoding: Literal["hex", "base64"]) -> str: ...


def get_encryption_key(key_name: Optional[str] = None, encoding: str = "bytes") -> Union[bytes, str]:
    """The key itself.

    :param key_name: ``NAME`` or ``NAME@VERSION``; without one ``SECUREML_MASTER_KEY_NAME``, else ``master_key``
    :param encoding: ``bytes``, ``hex`` or ``base64``
    :raises EncryptionKeyError: when no source has it, or one refuses
    :raises VaultUnreachableError: when Vault is out of reach and there is no other source
    """
    if encoding not in ("bytes", "hex", "base64"):
        raise UsageError(f"encoding: expected bytes, hex or base64, got {encoding!r}")
    shown = "hex" if encoding == "bytes" else encoding
    arguments = ["keys", "get-key", "--quiet", "--reveal", "--encoding", shown, *key_flags(key_name)]
    text = _program.run(arguments, _default.settings, (), b"".join).decode("ascii").strip()
    return bytes.fromhex(text) if encoding == "bytes" else text
