"""Values of hexadecimal digits, as docs/format.md describes them."""

from identifiers import Mixed
from symbols import decode_shape, symbols_of

HEX = "0123456789abcdef"


def read(value, locate):
    """(digits in lower case, their places, whether capitals), or None. `locate` gives the places in a value without spaces around."""
    if not value.isascii():
        return None
    core = value.strip(" ")
    start = len(value) - len(value.lstrip(" "))
    places = locate(core)
    if not places:
        return None
    digits = "".join(core[p] for p in places)
    if digits.lower() != digits and digits.upper() != digits:
        return None
    return digits.lower(), [p + start for p in places], digits != digits.lower()


def class_of(digits, kind):
    """(label, members of each digit)."""
    label, members = kind(digits)
    if any(c in "abcdef" for c in digits):
        return label, members
    return label + " digits", ["".join(c for c in all_ if c.isdigit()) for all_ in members]


def decode_once(digits, label, members, decipher):
    """The digits that these are the image of within the class, whatever they would be read as."""
    mixed = Mixed([len(m) for m in members])
    rank = decipher(label, mixed.size, mixed.rank([m.index(c) for m, c in zip(members, digits)]))
    return "".join(m[i] for m, i in zip(members, mixed.values(rank)))


def write(value, digits, places, capitals):
    out = list(value)
    for place, c in zip(places, digits):
        out[place] = c.upper() if capitals else c
    return "".join(out)


def decode(value, locate, kind, decipher):
    found = read(value, locate)
    if not found:
        return walk_shape(value, locate, decipher)
    digits, places, capitals = found
    label, members = class_of(digits, kind)
    while True:
        digits = decode_once(digits, label, members, decipher)
        if class_of(digits, kind)[0] == label:
            return write(value, digits, places, capitals)


def walk_shape(value, locate, decipher):
    if not symbols_of(value):
        return value
    while True:
        value = decode_shape(value, decipher)
        if not read(value, locate):
            return value
