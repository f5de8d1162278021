"""The alphabets of the stable format, read from the published table."""

import pathlib
import re

TABLE = pathlib.Path(__file__).resolve().parents[2] / "src/lib/formats/tables/symbols.ts"


class Alphabet:
    def __init__(self, name, members, capitals):
        self.name, self.members, self.capitals = name, members, capitals
        self.index = {c: i for i, c in enumerate(members)}
        self.capital_index = {c: i for i, c in enumerate(capitals)} if capitals else {}

    def __len__(self):
        return len(self.members)


def _load():
    text = TABLE.read_text(encoding="utf-8")
    rows = re.search(r"ALPHABETS = `\n(.*?)\n`", text, re.S).group(1).split("\n")
    for row in rows:
        name, members, *capitals = row.split("|")
        at, codes = 0, []
        for item in members.split(" "):
            distance, _, more = item.partition("+")
            at += int(distance, 36)
            run = range(at, at + (int(more, 36) if more else 0) + 1)
            codes += run
            at = run.stop
        large = []
        for item in capitals[0].split(" ") if capitals else []:
            distance, _, run = item.partition("*")
            large += [codes[len(large) + k] + int(distance, 36) for k in range(int(run, 36) if run else 1)]
        yield Alphabet(name, codes, large)


ALPHABETS = list(_load())
BY_NAME = {a.name: a for a in ALPHABETS}
PLACE = {}
for _alphabet in ALPHABETS:
    for _i, _c in enumerate(_alphabet.members):
        PLACE[_c] = (_alphabet, _i, False)
    for _i, _c in enumerate(_alphabet.capitals):
        PLACE[_c] = (_alphabet, _i, True)


def symbols_of(value):
    """[(position, alphabet, index, is capital)]: what is permuted; all else stays."""
    out, carries = [], False
    for at, c in enumerate(value):
        place = PLACE.get(ord(c))
        if place is None:
            carries = carries and c in "\u200c\u200d"
        elif not (place[0].name.startswith("mark") and carries):
            out.append((at, *place))
            carries = True
    return out


def label_of(symbols):
    label = []
    for _, alphabet, _, _ in symbols:
        if label and label[-1][0] == alphabet.name:
            label[-1][1] += 1
        else:
            label.append([alphabet.name, 1])
    return " ".join(f"{name}*{run}" for name, run in label)


def decode_shape(value, decipher, prefix=""):
    """A value permuted symbol by symbol within its alphabets, as one number."""
    symbols = symbols_of(value)
    if not symbols:
        return value
    rank, size = 0, 1
    for _, alphabet, index, _ in symbols:
        rank, size = rank * len(alphabet) + index, size * len(alphabet)
    rank = decipher(prefix + label_of(symbols), size, rank)
    out = list(value)
    for at, alphabet, _, capital in reversed(symbols):
        rank, index = divmod(rank, len(alphabet))
        out[at] = chr(alphabet.capitals[index] if capital else alphabet.members[index])
    return "".join(out)


def ascii_digits_of(value):
    """The digits of a value that holds no other symbol, else None."""
    symbols = symbols_of(value)
    if not symbols or any(alphabet.name != "d" for _, alphabet, _, _ in symbols):
        return None
    return "".join(str(index) for _, _, index, _ in symbols)


def write_digits(value, digits):
    rest = iter(digits)
    return "".join(next(rest) if c in "0123456789" else c for c in value)
