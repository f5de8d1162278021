"""Dates of birth inside identifiers: the century that stays, and 2026 and later as a century of its own."""

import calendar

from identifiers import text_of, write
from symbols import decode_shape


def exists(year, month, day):
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return False
    return day <= 28 or day <= calendar.monthrange(year, month)[1]


def era(year):
    return "20+" if 2025 < year < 2100 else str(year // 100)


def born(year, month, day):
    return era(year) if exists(year, month, day) else "no"


def some_century(yy, month, day):
    return exists(2000 + yy, month, day)


def pairs(code):
    return code // 10000, code // 100 % 100, code % 100


def days(first, last, more=0, name=lambda label: label):
    """[(YYYYMMDD, label)]: where days of these years begin and end, `more` added to the day."""
    out = []
    for year in range(first, last + 1):
        for month in range(1, 13):
            length = next(d for d in (31, 30, 29, 28) if exists(year, month, d))
            start = year * 10000 + month * 100 + 1 + more
            out += [(start, name(era(year))), (start + length, "no")]
    return out


def decoder_with_births(is_born, born_layout, other_layout):
    """Numbers without a day have layouts of their own; images with one were walked past."""

    def decode(value, options, decipher):
        text = text_of(value)
        layout = text and (born_layout if is_born(text) else other_layout)(text)
        if not layout:
            return decode_shape(value, decipher)
        out = layout.decode(text, decipher)
        while is_born(out) and not is_born(text):
            out = layout.decode(out, decipher)
        return write(value, out)

    return decode
