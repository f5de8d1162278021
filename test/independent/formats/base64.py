import re
import string

from symbols import decode_shape

COMMON = string.ascii_uppercase + string.ascii_lowercase + string.digits


def decode(value, options, decipher):
    members = COMMON + ("-_" if options.get("alphabet") == "url" else "+/")
    body = value.strip(" \t")
    text = body.rstrip("=")
    padding = len(body) - len(text)
    length, over = len(text), len(text) % 4
    right_padding = padding == 0 or (padding <= 2 and over + padding == 4)
    if not text or set(text) - set(members) or over == 1 or not right_padding:
        return decode_shape(value, decipher)
    # what each place may hold
    firsts = list(members)
    signed = length > 2 and text[0] == members[62]
    if signed:
        firsts = [members[62]]
    elif length > 2:
        firsts.remove(members[62])
    unused = {0: 0, 2: 4, 3: 2}[over]  # bits of the last symbol
    canonical = members.index(text[-1]) % (1 << unused) == 0
    lasts = [m for i, m in enumerate(members) if (i % (1 << unused) == 0) == canonical]
    choices = [firsts] + [list(members)] * (length - 2) + [lasts]
    rank, size = 0, 1
    for c, choice in zip(text, choices):
        rank, size = rank * len(choice) + choice.index(c), size * len(choice)
    rank = decipher(f"{length}{' s' if signed else ''}{'' if canonical else ' x'}", size, rank)
    plain = []
    for choice in reversed(choices):
        rank, index = divmod(rank, len(choice))
        plain.append(choice[index])
    start = value.index(text)
    return value[:start] + "".join(reversed(plain)) + value[start + length:]
