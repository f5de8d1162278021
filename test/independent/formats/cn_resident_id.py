import re
from functools import lru_cache

from births import days, decoder_with_births, exists
from identifiers import DIGITS, LETTERS, Layout, digits, free, members, runs, stays

OTHERS = LETTERS.replace("X", "")


def term(at, c):
    if at == 17:
        return (10 if c == "X" else int(c),)
    return (pow(2, 17 - at, 11) * int(c),)


@lru_cache(maxsize=None)
def layout(last, is_born):
    birth = [runs(6, 8, [(0, "no")] + days(1900, 2099))] if is_born else free("d" * 18, 6, 14)
    sign = {"d": DIGITS, "a": "X", "o": OTHERS}[last]
    fields = [stays(0, 6), *birth, digits(14, 3), members(17, sign)]
    head = last if is_born else "no date " + last
    return Layout(fields, head=head) if last == "o" else Layout(fields, moduli=[11], term=term, constant=[-1], head=head)


def fits(text):
    return re.fullmatch("[0-9]{17}[0-9A-Z]", text)


def last_of(text):
    return "d" if text[17] in DIGITS else "a" if text[17] == "X" else "o"


def is_born(text):
    return bool(fits(text)) and 1900 <= int(text[6:10]) <= 2099 and exists(int(text[6:10]), int(text[10:12]), int(text[12:14]))


decode = decoder_with_births(
    is_born, lambda text: layout(last_of(text), True) if fits(text) else None,
    lambda text: layout(last_of(text), False) if fits(text) else None)
