"""Pseudonyms for pandas and polars data frames, made by the program ``secureml``.

    >>> from secureml import anonymize, configure_default_key_manager, get_encryption_key

The program does the work; it is found by ``SECUREML_BINARY``, on the ``PATH``, or where npm put it.
"""

from ._errors import (
    ClassTooSmallError,
    EncryptionKeyError,
    InputError,
    OutputError,
    ProgramNotFoundError,
    SecuremlError,
    SecuremlWarning,
    UsageError,
    VaultUnreachableError,
    VerificationError,
)
from ._frames import Pseudonymized, anonymize, deanonymize
from ._keys import configure_default_key_manager, get_encryption_key
from ._program import find_program

__all__ = [
    "ClassTooSmallError",
    "EncryptionKeyError",
    "InputError",
    "OutputError",
    "ProgramNotFoundError",
    "Pseudonymized",
    "SecuremlError",
    "SecuremlWarning",
    "UsageError",
    "VaultUnreachableError",
    "VerificationError",
    "anonymize",
    "configure_default_key_manager",
    "deanonymize",
    "find_program",
    "get_encryption_key",
]
