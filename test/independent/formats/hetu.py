import re
from functools import lru_cache

from births import born, decoder_with_births, exists, pairs
from identifiers import DIGITS, Field, Layout, digits, divided, free, members, stays

SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
NO_CHECK = "GIOQZ"


def serial(code):
    return "no" if code < 2 else "" if code < 900 else "temporary"


@lru_cache(maxsize=None)
def birth(century):
    def classify(code):
        day, month, yy = pairs(code)
        return born(century + yy, month, day)
    return divided(10 ** 6, classify)


def signed(text):
    return len(text) == 11


def century(text):
    return 2000 if signed(text) and text[6] in "ABCDEF" else 1900


@lru_cache(maxsize=None)
def layout(kinds, is_born):
    last = len(kinds) - 1
    date = [Field(0, [DIGITS] * 6, choose=lambda text: birth(century(text)))] if is_born else free("d" * 6, 0, 6)
    sign = {"d": DIGITS, "a": SIGNS[10:], "o": NO_CHECK}[kinds[last]]
    fields = date + ([stays(6, 1)] if last == 10 else []) + [digits(last - 3, 3, serial), members(last, sign)]

    def term(at, c):
        if at == last:
            return (-SIGNS.index(c),)
        place = at if at < 6 else at - (last == 10)
        return (int(c) * 10 ** (8 - place) if c in DIGITS else 0,)

    head = kinds if is_born else "no date " + kinds
    return Layout(fields, head=head) if kinds[last] == "o" else Layout(fields, moduli=[31], term=term, head=head)


def kinds_of(text):
    if not re.fullmatch("[0-9]{6}[A-Z]?[0-9]{3}[0-9A-Z]", text):
        return None
    last = "d" if text[-1] in DIGITS else "o" if text[-1] in NO_CHECK else "a"
    return "d" * 6 + ("a" if signed(text) else "") + "ddd" + last


def is_born(text):
    return bool(kinds_of(text)) and exists(century(text) + int(text[4:6]), int(text[2:4]), int(text[:2]))


decode = decoder_with_births(
    is_born, lambda text: layout(kinds_of(text), True) if kinds_of(text) else None,
    lambda text: layout(kinds_of(text), False) if kinds_of(text) else None)
