"""The program's words for those who call it from Python: its options are arguments here."""

from __future__ import annotations

import re
from typing import Optional

_ARGUMENTS = {
    "-c": "sensitive_columns",
    "--columns": "sensitive_columns",
    "--domain": "domains",
    "--context": "contexts",
    "--null": "nulls",
    "--key-name": "key_name",
    "--vault-url": "vault_url",
    "--vault-path": "vault_path",
    "--vault-token": "vault_token",
    "--profile": "profile",
    "--no-env-fallback": "use_env_fallback=False",
    "--allow-development-key": "use_default_fallback=True",
}
_FLAG = re.compile(r"(?<![\w-])(?:--[a-z][a-z-]*|-[a-z])(?![\w-])")
_WITH_COLUMN = re.compile(r"(?<![\w-])-c ([^\s,]+=[^\s,]+)")
_WITH_NULL = re.compile(r"(?<![\w-])--null ([^\s,;]+)(?= keeps| all)")


def in_python(text: str) -> str:
    """A text with the names of arguments in the place of those flags that have one."""
    if "secureml " in text:
        return text  # a command line, to be typed as it is
    text = _WITH_COLUMN.sub(r'sensitive_columns=["\1"]', text)
    text = _WITH_NULL.sub(r'nulls=["\1"]', text)
    return _FLAG.sub(lambda found: _argument(found[0]), text)


def _argument(flag: str) -> str:
    # every setting of Vault has a variable as well
    other = flag[2:].upper().replace("-", "_")
    return _ARGUMENTS.get(flag, f"SECUREML_{other}" if flag.startswith("--vault-") else flag)


def hint_in_python(text: str) -> Optional[str]:
    """The same for a hint; None for one about a flag that nobody can give here."""
    translated = in_python(text)
    return translated if "secureml " in text or not _FLAG.search(translated) else None
