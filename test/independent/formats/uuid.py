import re

from hexadecimal import HEX, decode as decode_hex

HYPHENATED = "x{8}-x{4}-x{4}-x{4}-x{12}"
PATTERN = re.compile(
    "|".join([HYPHENATED, "x{32}", r"\{" + HYPHENATED + r"\}", "urn:uuid:" + HYPHENATED]).replace("x", "[0-9a-fA-F]"))
VARIANTS = ["01234567", "89ab", "cd", "ef"]


def locate(value):
    if not PATTERN.fullmatch(value):
        return None
    return [k for k, c in enumerate(value) if c.lower() in HEX and k >= (9 if value[0] == "u" else 0)]


def kind(digits):
    variant = next(v for v in VARIANTS if digits[16] in v)
    members = [HEX] * 12 + [digits[12]] + [HEX] * 3 + [variant] + [HEX] * 15
    return f"{digits[12]} {variant[0]}", members


def decode(value, options, decipher):
    return decode_hex(value, locate, kind, decipher)
