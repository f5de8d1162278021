"""Turns the pinned pseudonyms of test/golden back into their plaintexts. Shares no code with the product.

usage: python3 decode.py GOLDEN.json ...      exit 1 and one line for each difference
"""

import importlib
import json
import multiprocessing
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from fpe import Domain  # noqa: E402


def check(path):
    golden = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    name, _, version = golden["format"].partition("@")
    module = importlib.import_module("formats." + name.replace("-", "_"))
    lines = []
    for group in golden["groups"]:
        domain = Domain(bytes.fromhex(golden["key"]), name, int(version), group.get("domain", name))
        options = group.get("options", {})
        for plaintext, pseudonym in group["vectors"]:
            back = module.decode(pseudonym, options, domain.decipher)
            if back != plaintext:
                lines.append(f"{path}: {pseudonym!r} gave {back!r}, not {plaintext!r}")
    count = sum(len(group["vectors"]) for group in golden["groups"])
    wrong = len(lines)
    return wrong, [*lines, f"{golden['format']}: {count - wrong} of {count} read back"]


if __name__ == "__main__":
    failed = False
    with multiprocessing.Pool() as pool:
        for wrong, lines in pool.imap(check, sys.argv[1:], chunksize=1):
            failed |= wrong > 0
            print(*lines, sep="\n")
    sys.exit(1 if failed else 0)
