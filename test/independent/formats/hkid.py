import re

from identifiers import DIGITS, LETTERS, Layout, by_kinds, free, members, number

OTHERS = LETTERS[1:]


def make(kinds):
    if not re.fullmatch("aa?d{6}[dao]", kinds):
        return None
    last = len(kinds) - 1
    fields = free(kinds, 0, last) + [members(last, {"d": DIGITS, "a": "A", "o": OTHERS}[kinds[last]])]
    if kinds[last] == "o":
        return Layout(fields, head=kinds)
    blank = 9 * 36 if len(kinds) == 8 else 0
    return Layout(fields, moduli=[11], term=lambda at, c: ((len(kinds) - at) * number(c),), constant=[blank], head=kinds)


SHORT = by_kinds(lambda at: OTHERS if at == 7 else "", make, {8})
LONG = by_kinds(lambda at: OTHERS if at == 8 else "", make, {9})


def decode(value, options, decipher):
    count = sum(c.isascii() and c.isalnum() for c in value)
    return (LONG if count == 9 else SHORT)(value, options, decipher)
