from functools import lru_cache

from births import born, decoder_with_births, pairs
from identifiers import DIGITS, Field, Layout, digits, divided, free

ONE = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]
TWO = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
STARTS = [0, 500, 750, 900]
NAMES = ["0-499", "500-749", "750-899", "900-999"]


def which(serial):
    return max(k for k, start in enumerate(STARTS) if serial >= start)


def year(group, yy):
    if group == 0:
        return 1900 + yy
    if yy < 40:
        return 2000 + yy
    return {1: 1800 + yy if yy >= 54 else None, 2: None, 3: 1900 + yy}[group]


def label_of(code, group):
    day, month, yy = pairs(code)
    at = year(group, yy)
    if at is None:
        return "no"
    label = born(at, month, day)
    if label == "no" and born(at, month, day - 40) != "no":
        return born(at, month, day - 40) + " D"
    return label


@lru_cache(maxsize=None)
def birth(group):
    return divided(10 ** 6, lambda code: label_of(code, group))


def group_of(text):
    return which(int(text[6:9]))


def term(at, c):
    return ONE[at] * int(c), TWO[at] * int(c)


FIELDS = [
    Field(0, [DIGITS] * 6, choose=lambda text: birth(group_of(text))), digits(6, 3, lambda code: NAMES[which(code)]), digits(9, 1),
    digits(10, 1)]
BORN = Layout(FIELDS, moduli=[11, 11], term=term)
OTHER = Layout(free("d" * 11, 0, 11), moduli=[11, 11], term=term, head="no date")


def fits(text):
    return len(text) == 11 and text.isdigit()


decode = decoder_with_births(
    lambda text: fits(text) and label_of(int(text[:6]), group_of(text)) != "no",
    lambda text: BORN if fits(text) else None, lambda text: OTHER if fits(text) else None)
