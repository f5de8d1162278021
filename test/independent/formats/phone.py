"""Telephone numbers: written the long way round. A number's class is found by writing it in each spelling and reading it back."""

import pathlib
import re
from functools import lru_cache

from symbols import PLACE, decode_shape, write_digits

TABLE = pathlib.Path(__file__).resolve().parents[3] / "src/lib/formats/tables/phone.ts"
WORDS = r"(?:telephone|phone|tel|ph|mobile|mob|cell|fax)"
EXTENSION = r"(?:extension|extn|ext|ex|x|anexo|int)"
GRAMMAR = re.compile(
    rf"[^0-9a-z]*(?:{WORDS}[^0-9a-z]*)?((?:[0-9][^0-9a-z]*)+)(?:{EXTENSION}[^0-9a-z]*((?:[0-9][^0-9a-z]*)+))?",
    re.I | re.A,
)


class Plan:
    def __init__(self, header):
        _, self.code, self.trunk, _, idds, regions, _ = header.split("|")
        self.idds, self.regions, self.rows = idds.split(), regions.split(), []


def load():
    text = re.search(r"PHONE_PLANS = `\n(.*?)\n`", TABLE.read_text(encoding="utf-8"), re.S).group(1)
    plans, items = [], []
    for line in text.split("\n"):
        if line.startswith("|"):
            plans.append(Plan(line))
            continue
        region, length, zeros, *steps = line.split(" ")
        if steps[0].startswith("="):
            steps = items[int(steps[0][1:])]
        items.append(steps)
        plans[-1].rows.append((region, int(length), int(zeros), steps))
    return plans


PLANS = load()
BY_CODE = {plan.code: plan for plan in PLANS}
BY_REGION = {region: plan for plan in PLANS for region in plan.regions if not region.startswith("+")}


@lru_cache(maxsize=None)
def intervals(code, length):
    """[(from, to, region)], the service codes of North America still among them."""
    out = []
    for region, digits, zeros, steps in BY_CODE[code].rows:
        if digits != length:
            continue
        at = 0
        for gap, run in zip(steps[::2], steps[1::2]):
            start = at + int(gap, 36) * 10 ** zeros
            at = start + int(run, 36) * 10 ** zeros
            out.append((start, at, region))
    return sorted(out)


def region_of(code, national):
    """The region in which a number is valid, or None."""
    if not national or len(national) > 15:
        return None
    if code == "1" and len(national) == 10:
        area, exchange = national[:3], national[3:6]
        if exchange[1:] == "11" and exchange[0] > "1" and area[1] != area[2] and area[:2] != "52":
            return None
    number = int(national)
    for start, stop, region in intervals(code, len(national)):
        if start <= number < stop:
            return region
    return None


def code_at(digits):
    return next((digits[:k] for k in (1, 2, 3) if digits[:k] in BY_CODE and len(digits) >= k), None)


def idd_of(digits, idds):
    for idd in idds:
        if digits.startswith(idd):
            code = code_at(digits[len(idd):])
            if code and len(digits) >= len(idd + code) + 4:
                if not any(other != idd and other.startswith(idd + code) for other in idds):
                    return idd
    return ""


def read_in_plan(plan, digits):
    """(trunk prefix or "", national number)"""
    trunk = plan.trunk
    if trunk and digits.startswith(trunk) and len(digits) > len(trunk):
        rest = digits[len(trunk):]
        if region_of(plan.code, rest) or not region_of(plan.code, digits):
            return trunk, rest
    return "", digits


def label_of(plan, national):
    region = region_of(plan.code, national)
    missing = ""
    if read_in_plan(plan, national) != ("", national):
        missing += "b"
    if plan.trunk and read_in_plan(plan, plan.trunk + national) != (plan.trunk, national):
        missing += "t"
    if "b" in missing or idd_of(national, plan.idds):
        missing += "B"
    if plan.trunk and ("t" in missing or idd_of(plan.trunk + national, plan.idds)):
        missing += "T"
    label = f"{region or '+' + plan.code} {len(national)}" + (" " + missing if missing else "")
    return label + " valid" if region and region.startswith("+") else label


@lru_cache(maxsize=None)
def segments(code, length):
    """[(start, stop, label)]: the label changes at no other places."""
    plan, end = BY_CODE[code], 10 ** length
    bounds = {0, end}
    trunk, more = plan.trunk, len(plan.trunk)

    def add(start, stop):
        bounds.update(x for x in (start, stop) if 0 < x < end)

    def add_prefix(prefix):
        if len(prefix) <= length:
            width = 10 ** (length - len(prefix))
            add(int(prefix or "0") * width, (int(prefix or "0") + 1) * width)

    for start, stop, _ in intervals(code, length):
        add(start, stop)
        if code == "1" and length == 10:
            for area in range(start // 10 ** 7, (stop - 1) // 10 ** 7 + 1):
                for n in range(2, 10):
                    add(area * 10 ** 7 + (n * 100 + 11) * 10 ** 4, area * 10 ** 7 + (n * 100 + 12) * 10 ** 4)
    if trunk:
        add_prefix(trunk)
        for start, stop, _ in intervals(code, length - more) if length > more else []:
            add(int(trunk) * 10 ** (length - more) + start, int(trunk) * 10 ** (length - more) + stop)
        for start, stop, _ in intervals(code, length + more):
            add(start - int(trunk) * end, stop - int(trunk) * end)
    for idd in plan.idds:
        for other in BY_CODE:
            add_prefix(idd + other)
            if trunk and idd.startswith(trunk):
                add_prefix((idd + other)[more:])
    bounds = sorted(bounds)
    return [(a, b, label_of(plan, str(a).zfill(length))) for a, b in zip(bounds, bounds[1:])]


def decode_in_plan(plan, national, decipher):
    length, number = len(national), int(national)
    pieces = segments(plan.code, length)
    label = next(name for a, b, name in pieces if a <= number < b)
    mine = [(a, b) for a, b, name in pieces if name == label]
    rank = sum(min(b, number) - a for a, b in mine if a <= number)
    rank = decipher(label, sum(b - a for a, b in mine), rank)
    for a, b in mine:
        if rank < b - a:
            return str(a + rank).zfill(length)
        rank -= b - a


def decode_outside(label, digits, prefixes, decipher):
    """A number among those of its length that begin with none of the prefixes."""
    length = len(digits)
    taken = sorted((int(p) * 10 ** (length - len(p)), 10 ** (length - len(p))) for p in prefixes)
    number = int(digits)
    rank = number - sum(width for start, width in taken if start <= number)
    number = decipher(label, 10 ** length - sum(width for _, width in taken), rank)
    for start, width in taken:
        if start <= number:
            number += width
    return str(number).zfill(length)


def decode_number(digits, has_plus, home, decipher):
    idds = home.idds if home else ["00"]
    kept = "" if has_plus else idd_of(digits, idds)
    rest = digits[len(kept):]
    if has_plus or kept:
        code = code_at(rest)
        if code is None or len(rest) == len(code):
            shorter = [c for c in BY_CODE if len(c) < len(rest)]
            return kept + decode_outside(f"+ {len(rest)}", rest, shorter, decipher)
        kept, rest, plan = kept + code, rest[len(code):], BY_CODE[code]
        if len(rest) > 15:
            return kept + decode_outside(f"+{code} {len(rest)}", rest, [], decipher)
    elif home and len(digits) <= 15:
        plan = home
    else:
        abroad = [idd + code for idd in idds for code in BY_CODE
                  if len(digits) >= len(idd + code) + 4
                  and not any(other != idd and other.startswith(idd + code) for other in idds)]
        return decode_outside(f"{len(digits)} {' '.join(idds)}", digits, abroad, decipher)
    trunk, national = read_in_plan(plan, rest)
    return kept + trunk + decode_in_plan(plan, national, decipher)


def split(value):
    match = GRAMMAR.fullmatch(value) if len(value.encode("utf-16-le")) <= 512 else None
    if not match or any(ord(c) >= 128 and ord(c) in PLACE for c in value):
        return None
    number, extension = match.group(1), match.group(2) or ""
    if not extension and re.search("#.*[0-9]", number, re.S):
        at = number.index("#")
        number, extension = number[:at], number[at:]
    plus = "+" in value[:re.search("[0-9]", value).start()]
    return re.sub("[^0-9]", "", number), re.sub("[^0-9]", "", extension), plus


def decode(value, options, decipher):
    home = BY_REGION[options["region"].upper()] if "region" in options else None
    found = split(value)
    if found:
        digits, extension, plus = found
        image = decode_number(digits, plus, home, decipher)
        if extension:
            k = len(extension)
            image += str(decipher(f"x {k}", 10 ** k, int(extension))).zfill(k)
        return write_digits(value, image)
    while True:
        value = decode_shape(value, decipher)
        if split(value) is None:
            return value
