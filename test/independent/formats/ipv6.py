import ipaddress
import re

from addresses import decode_address, octets_of
from hexadecimal import HEX, decode as decode_hex, read
from symbols import decode_shape, symbols_of


def locate(value):
    if not re.fullmatch("[0-9a-fA-F:]+", value):
        return None
    try:
        ipaddress.IPv6Address(value)
    except ValueError:
        return None
    return [k for k, c in enumerate(value) if c in HEX + HEX.upper()]


def kind_for(value):
    """The kind of digits that are written as those of the value are."""
    core = value.strip(" ")
    before, gap, after = core.partition("::")
    widths = [[len(g) for g in part.split(":") if g] for part in (before, after)]
    groups = widths[0] + widths[1]
    places = list(range(len(widths[0]))) + list(range(8 - len(widths[1]), 8)) if gap else list(range(8))

    def kind(digits):
        rest, texts = digits, []
        for width in groups:
            texts.append(rest[:width])
            rest = rest[width:]
        address = dict(zip(places, texts))
        first, second = int(address.get(0, "0"), 16), int(address.get(1, "0"), 16)
        keep = {0}
        if first == 0:
            keep = set(range(6))
        elif first == 0x64 or first == 0x2001 and (second < 0x200 or second == 0xdb8):
            keep = {0, 1}
        if first and 1 not in address:
            keep = {0}
        keep.discard(places[-1])
        label, members = [], []
        for place, text in zip(places, texts):
            if place in keep:
                label.append(text)
                members += list(text)
                continue
            tail = text[:-1].lstrip("0") + text[-1]
            zeros = len(text) - len(tail)
            label.append("0" * zeros + "x" * len(tail))
            members += ["0"] * zeros + ([HEX[1:]] if len(tail) > 1 else []) + [HEX] * (len(tail) - (len(tail) > 1))
        cut = len(widths[0])
        return (":".join(label[:cut]) + gap + ":".join(label[cut:]) if gap else ":".join(label)), members

    return kind


def with_ipv4(value):
    match = re.fullmatch("( *)([0-9A-Fa-f:]*:)([0-9.]+)( *)", value)
    if match and octets_of(match[3]) and read(match[2] + "0:0", locate):
        return match
    return None


def decode(value, options, decipher):
    match = with_ipv4(value)
    if match:
        return match[1] + match[2] + decode_address(match[3], decipher, match[2].lower() + " ") + match[4]
    if read(value, locate):
        return decode_hex(value, locate, kind_for(value), decipher)
    while symbols_of(value):
        value = decode_shape(value, decipher)
        if not read(value, locate) and not with_ipv4(value):
            break
    return value
