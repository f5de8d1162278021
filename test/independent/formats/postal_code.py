import itertools
import re
import string
from functools import lru_cache

from symbols import TABLE, decode_shape, symbols_of

LETTERS = string.ascii_uppercase


@lru_cache(maxsize=None)
def plans():
    text = (TABLE.parent / "postal-codes.ts").read_text(encoding="utf-8")
    names, out = {}, {}
    for row in re.search(r"POSTAL_CODES = `\n(.*?)\n`", text, re.S).group(1).split("\n"):
        if row[0] == "$":
            name, _, value = row.partition("=")
            names[name] = value
            continue
        country, prefix, codes = row.split("|")
        codes = re.sub(r"\$\w+", lambda used: names[used.group()], codes).split(";")
        out.setdefault(country, (prefix, []))[1].extend(re.findall(r"\([^)]*\)|\S+", code) for code in codes)
    return out


def shape_of(field):
    number = re.match(r"\d+", field)
    if number:
        return "d" * int(number.group())
    return "a" * (1 if field[0] == "[" else len(re.findall(r"[A-Z]+", field)[0]))


def is_valid(field, text):
    if field[0] == "[":
        return field == "[*]" or text in field
    if field[0] == "(":
        return (text in re.findall(r"[A-Z]+", field)) != field.startswith("(-")
    ranges = field.partition(":")[2]
    if not ranges:
        return True
    hit = False
    for item in ranges.lstrip("-").split(","):
        low, _, high = item.partition("-")
        hit = hit or low <= text[:len(low)] <= (high or low)
    return hit != ranges.startswith("-")


@lru_cache(maxsize=None)
def members(field):
    """(valid ones, others), in order."""
    alphabets = [string.digits if kind == "d" else LETTERS for kind in shape_of(field)]
    every = ["".join(text) for text in itertools.product(*alphabets)]
    return [t for t in every if is_valid(field, t)], [t for t in every if not is_valid(field, t)]


def split(fields, text):
    at, out = 0, []
    for field in fields:
        width = len(shape_of(field))
        out.append(text[at:at + width])
        at += width
    return out


def decode(value, options, decipher):
    symbols = symbols_of(value)
    country = options.get("country", "any")
    if country == "any" or not symbols or any(alphabet.name not in "ad" for _, alphabet, _, _ in symbols):
        return decode_shape(value, decipher)
    text = "".join(value[at] for at, _, _, _ in symbols).upper()
    shape = "".join(alphabet.name for _, alphabet, _, _ in symbols)
    prefix, codes = plans()[country]
    for fields in codes:
        core = "".join(map(shape_of, fields))
        front = len(shape) - len(core)
        if shape != "a" * front + core or front not in (0, len(prefix)):
            continue
        label, rank, size, sets = [f"{country} {core}"], 0, 1, []
        if front and text[:front] != prefix:
            label.append("no -")
            every = ["".join(t) for t in itertools.product(LETTERS, repeat=front)]
            sets.append((text[:front], [t for t in every if t != prefix]))
        elif front:
            sets.append((text[:front], [prefix]))
        at = 0
        for field, part in zip(fields, split(fields, text[front:])):
            right, wrong = members(field)
            if not is_valid(field, part):
                label.append(f"no {at}")
            sets.append((part, right if is_valid(field, part) else wrong))
            at += len(part)
        for part, choices in sets:
            rank, size = rank * len(choices) + choices.index(part), size * len(choices)
        rank = decipher(" ".join(label), size, rank)
        plain = []
        for _, choices in reversed(sets):
            rank, index = divmod(rank, len(choices))
            plain.insert(0, choices[index])
        out = list(value)
        for (place, _, _, capital), c in zip(symbols, "".join(plain)):
            out[place] = c if capital else c.lower()
        return "".join(out)
    return decode_shape(value, decipher)
