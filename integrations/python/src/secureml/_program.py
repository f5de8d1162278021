"""Finds the program and runs it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import tempfile
import threading
import warnings
from pathlib import Path
from typing import IO, Callable, Iterable, Mapping, Optional, TypeVar

from ._errors import BY_EXIT_CODE, ProgramNotFoundError, SecuremlError, SecuremlWarning
from ._hints import hint_in_python, in_python

T = TypeVar("T")

_NAME = "secureml.cmd" if os.name == "nt" else "secureml"
_INSTALL = "install it: npm install secureml, or put the binary on the PATH, or name it in SECUREML_BINARY"


def find_program() -> str:
    """The path of the program: ``SECUREML_BINARY``, else ``secureml`` on the ``PATH``, else where npm put it.

    :raises ProgramNotFoundError: when it is nowhere, or ``SECUREML_BINARY`` names nothing that can be run
    """
    named = os.environ.get("SECUREML_BINARY", "")
    if named:
        found = shutil.which(named)
        if found is None:
            raise ProgramNotFoundError(f"SECUREML_BINARY is {named}, which cannot be run", (_INSTALL,))
        return found
    on_path = shutil.which("secureml")
    if on_path is not None:
        return on_path
    for folder in (Path.cwd(), *Path.cwd().parents):
        if not _is_ours(folder):
            break
        local = shutil.which(str(folder / "node_modules" / ".bin" / _NAME))
        if local is not None:
            return local
    return _global_npm() or _missing()


def _is_ours(folder: Path) -> bool:
    """Whether nobody else but the administrator can put a program there, who would be handed the token."""
    if os.name == "nt":
        return True
    about = folder.stat()
    others_write = about.st_mode & stat.S_IWOTH and not about.st_mode & stat.S_ISVTX
    return about.st_uid in (os.getuid(), 0) and not others_write


def _global_npm() -> Optional[str]:
    npm = shutil.which("npm")
    if npm is None:
        return None
    asked = subprocess.run([npm, "prefix", "-g"], capture_output=True, text=True, check=False)
    prefix = Path(asked.stdout.strip())
    return shutil.which(str(prefix / _NAME if os.name == "nt" else prefix / "bin" / _NAME))


def _missing() -> str:
    raise ProgramNotFoundError("there is no program secureml", (_INSTALL,))


def run(
    arguments: Iterable[str],
    settings: Mapping[str, str],
    feed: Iterable[bytes],
    read: Callable[[IO[bytes]], T],
) -> T:
    """Runs the program once.

    :param settings: variables besides those of this process; secrets go this way and never as arguments
    :param feed: what it reads, chunk by chunk
    :param read: takes its output while it runs
    :raises SecuremlError: with the program's message when it fails
    """
    with tempfile.TemporaryFile() as messages:
        with subprocess.Popen(
            [find_program(), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=messages,
            env={**os.environ, **settings, "NO_COLOR": "1"},
        ) as process:
            assert process.stdin is not None and process.stdout is not None
            feeding = _Feeding(process.stdin, feed)
            feeding.start()
            try:
                result = read(process.stdout)
                incomplete: Optional[Exception] = None
            except SecuremlError:
                process.kill()
                raise
            except Exception as error:  # told apart below: when the program failed, its own message counts
                incomplete = error
            finally:
                process.stdout.close()
                feeding.join()
        if feeding.failed is not None:
            raise feeding.failed
        messages.seek(0)
        said = messages.read().decode("utf-8", "replace")
        if process.returncode != 0:
            raise _error(process.returncode, said)
        if incomplete is not None:
            raise incomplete
        for text in _lines(said, "warning"):
            warnings.warn(in_python(text), SecuremlWarning, stacklevel=4)
        return result


class _Feeding(threading.Thread):
    """Writes while the output is read, so that neither side waits for the other."""

    def __init__(self, pipe: IO[bytes], feed: Iterable[bytes]) -> None:
        super().__init__(daemon=True)
        self._pipe = pipe
        self._feed = feed
        self.failed: Optional[Exception] = None

    def run(self) -> None:
        try:
            for chunk in self._feed:
                self._pipe.write(chunk)
        except BrokenPipeError:
            pass  # the program has ended; its message says why
        except Exception as error:
            self.failed = error
        finally:
            try:
                self._pipe.close()
            except BrokenPipeError:
                pass


def _lines(said: str, kind: str) -> list[str]:
    start = f"secureml: {kind}: "
    return [line[len(start) :] for line in said.splitlines() if line.startswith(start)]


def _error(code: int, said: str) -> SecuremlError:
    messages = _lines(said, "error") or [f"the program ended with code {code}"]
    hints = [hint for hint in map(hint_in_python, _lines(said, "hint")) if hint is not None]
    return BY_EXIT_CODE.get(code, SecuremlError)("; ".join(map(in_python, messages)), tuple(hints))
