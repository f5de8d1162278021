"""How numbers are written, from docs/format.md."""

import re

from symbols import decode_shape

SPACES = " \t\u00a0\u202f"
SIGNS = "+-\u2212\u2013"
CURRENCIES = "$\u00a3\u00a5\u20a9\u20aa\u20ac\u20b9\u20ba\u20bd"


def head_of(value):
    """Where the number itself begins."""
    at = len(value) - len(value.lstrip(SPACES))
    at += value[at:at + 1] == "("
    for wanted in (SIGNS, SPACES, CURRENCIES, SPACES, SIGNS):
        at += value[at:at + 1] != "" and value[at] in wanted
    return at


def is_tail(text):
    text = text.rstrip(SPACES) if text.strip(SPACES) else ""
    if text[:1] and text[0] in SPACES:
        text = text[1:]
    if text[:1] and text[0] in CURRENCIES:
        text = text[1:]
    for sign in "%-)":
        text = text[1:] if text[:1] == sign else text
    return text == ""


def is_whole(text, mark):
    if re.fullmatch("[0-9]+", text):
        return True
    separators = set(" '\u2019\u00a0\u202f_,.") - {mark}
    parts = re.split("[^0-9]", text)
    between = set(re.sub("[0-9]", "", text))
    if len(parts) < 2 or len(between) != 1 or not between <= separators or not all(parts):
        return False
    if 1 <= len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:]):
        return True
    indian = len(parts[0]) <= 2 and len(parts) > 2 and all(len(part) == 2 for part in parts[1:-1]) and len(parts[-1]) == 3
    return indian and between == {","} and mark != ","


def read(value, mark):
    """(start, whole part, fraction) where the digits lie, or None."""
    start = head_of(value)
    for end in range(len(value), start, -1):
        if not is_tail(value[end:]):
            continue
        body = value[start:end]
        if mark:
            match = re.fullmatch("(.*?)(?:[eE][+-]?[0-9]{1,4})?", body, re.S)
            body = match.group(1)
        whole, point, fraction = body.partition(mark) if mark else (body, "", "")
        if fraction and not re.fullmatch("[0-9]+", fraction):
            continue
        if is_whole(whole, mark) or (whole == "" and fraction):
            return start, whole, point + fraction
    return None


def decode_number(value, mark, decipher):
    found = read(value, mark)
    if found is None:
        plain = value
        while True:  # numbers were walked past
            plain = decode_shape(plain, decipher)
            if read(plain, mark) is None:
                return plain
    start, whole_text, fraction_text = found
    whole, fraction = (re.sub("[^0-9]", "", text) for text in (whole_text, fraction_text))
    digits = whole + fraction
    zeros = len(whole) - len(whole.lstrip("0"))
    if not fraction:
        zeros = min(zeros, len(whole) - 1)
    free = len(digits) - zeros
    first = 0 if zeros == len(whole) or (not fraction and zeros == len(whole) - 1) else 10 ** (free - 1)
    rank = decipher(f"{len(whole)} {zeros} {len(fraction)}", 10 ** free - first, int(digits) - first)
    rest = iter(str(rank + first).zfill(len(digits)))
    end = start + len(whole_text) + len(fraction_text)
    return value[:start] + "".join(next(rest) if c in "0123456789" else c for c in value[start:end]) + value[end:]
