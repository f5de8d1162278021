import re

from hexadecimal import HEX, decode as decode_hex

PATTERN = re.compile("|".join([":".join(["xx"] * 6), "-".join(["xx"] * 6), r"xxxx\.xxxx\.xxxx", "x{12}"]).replace("x", "[0-9a-fA-F]"))


def locate(value):
    return [k for k, c in enumerate(value) if c.lower() in HEX] if PATTERN.fullmatch(value) else None


def keep(digits):
    return digits[:6], list(digits[:6]) + [HEX] * 6


def bits(digits):
    low = int(digits[1], 16) % 4
    return f"map {low}", [HEX, HEX[low::4]] + [HEX] * 10


def decode(value, options, decipher):
    return decode_hex(value, locate, bits if options.get("maker") == "map" else keep, decipher)
