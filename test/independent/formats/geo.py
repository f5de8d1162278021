import re

from symbols import decode_shape

SIGN = "[+\u2212-]?"
NUMBER = r"([0-9]*\.?[0-9]*)"
UNIT = " ?\u00b0? ?"
SINGLE = re.compile(rf"[ \t]*{SIGN}([0-9]*[.,]?[0-9]*){UNIT}([NSEWnsew]?)[ \t]*")
PAIR = re.compile(rf"[ \t(\[]*{SIGN}{NUMBER}{UNIT}[NSns]?(?: *[,;/] *| +){SIGN}{NUMBER}{UNIT}[EWew]?[ \t)\]]*")
POINT = re.compile(rf"[ \t]*point *\( *{SIGN}{NUMBER} +{SIGN}{NUMBER} *\)[ \t]*", re.I)


def read(value, kind):
    """[(digits in front of the mark, digits behind it, most degrees)], or None."""
    match = SINGLE.fullmatch(value)
    if match:
        letter = match.group(2).upper()
        east = letter in "EW" if letter else kind.startswith("lon")
        found = [(match.group(1), 180 if east else 90)]
    else:
        point = POINT.fullmatch(value)
        match = point or PAIR.fullmatch(value)
        if not match:
            return None
        limits = (180, 90) if point or kind == "lon-lat" else (90, 180)
        found = list(zip(match.groups(), limits))
    out = []
    for text, limit in found:
        whole, _, fraction = text.replace(",", ".").partition(".")
        if not whole + fraction:
            return None
        out.append((whole, fraction, limit))
    return out


def on_globe(number, whole, fraction, limit):
    low = 10 ** (whole + fraction - 1) if whole > 1 else 0
    return low <= number <= limit * 10 ** fraction


def decode(value, options, decipher):
    kind = options.get("kind", "latitude")
    found = read(value, kind)
    if found is None:
        plain = value
        while True:  # degrees were walked past
            plain = decode_shape(plain, decipher)
            if read(plain, kind) is None:
                return plain
    label, rank, size, parts = [], 0, 1, []
    for whole, fraction, limit in found:
        w, f, number = len(whole), len(fraction), int(whole + fraction)
        low = 10 ** (w + f - 1) if w > 1 else 0
        high = min(limit * 10 ** f, 10 ** (w + f) - 1)
        count = max(0, high - low + 1)
        right = on_globe(number, w, f, limit)
        if right:
            own, its = number - low, count
        else:
            own, its = (number if number < low else number - count), 10 ** (w + f) - count
        label.append(f"{limit} {w} {f}{'' if right else ' x'}")
        rank, size = rank * its + own, size * its
        parts.append((its, low, count, right, w + f))
    rank = decipher(" / ".join(label), size, rank)
    digits = ""
    for its, low, count, right, width in reversed(parts):
        rank, own = divmod(rank, its)
        number = own + low if right else own if own < low else own + count
        digits = str(number).zfill(width) + digits
    rest = iter(digits)
    return "".join(next(rest) if c in "0123456789" else c for c in value)
