"""What can go wrong, by the program's exit codes. Messages and hints are the program's own and never hold a value or a secret."""

from __future__ import annotations

from typing import ClassVar


class SecuremlWarning(UserWarning):
    """Something that the program warns of, for example a key that came from a fallback."""


class SecuremlError(Exception):
    """The base of all errors here.

    ``message`` says what happened, ``hints`` what to do next, and ``exit_code`` is the program's.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hints: tuple[str, ...] = ()) -> None:
        super().__init__("\n".join([message, *(f"hint: {hint}" for hint in hints)]))
        self.message = message
        self.hints = hints


class UsageError(SecuremlError, ValueError):
    """An argument is wrong."""

    exit_code = 2


class EncryptionKeyError(SecuremlError):
    """The key was not found, refused, or is not the expected one."""

    exit_code = 3


class VaultUnreachableError(SecuremlError, ConnectionError):
    """Vault cannot be reached: the only error worth retrying."""

    exit_code = 4


class InputError(SecuremlError, ValueError):
    """A value cannot be protected, or cannot be held by its column's type afterwards."""

    exit_code = 5


class ClassTooSmallError(SecuremlError, ValueError):
    """A column has values of a set that is too small to be protected."""

    exit_code = 6


class OutputError(SecuremlError):
    """The output could not be written."""

    exit_code = 7


class VerificationError(SecuremlError):
    """A manifest was changed, or belongs to another key."""

    exit_code = 9


class ProgramNotFoundError(SecuremlError, FileNotFoundError):
    """There is no program ``secureml``."""

    exit_code = 2


BY_EXIT_CODE: dict[int, type[SecuremlError]] = {
    error.exit_code: error
    for error in (
        UsageError,
        EncryptionKeyError,
        VaultUnreachableError,
        InputError,
        ClassTooSmallError,
        OutputError,
        VerificationError,
    )
}
