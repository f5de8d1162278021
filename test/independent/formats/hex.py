from symbols import decode_shape, symbols_of

ALL = "0123456789ABCDEFabcdef"


def read(value):
    """The places of hexadecimal digits, or None."""
    symbols = symbols_of(value)
    if any(alphabet.name not in "ad" for _, alphabet, _, _ in symbols):
        return None
    places = [at for at, _, _, _ in symbols]
    if len(places) > 1 and value[places[0]] == "0" and value[places[1]] in "xX":
        places = places[2:]
    return places if places and all(value[at] in ALL for at in places) else None


def has(text, need):
    return all(any(c in letters for c in text) for letters in need)


def endings(alphabet, need, left):
    """How many strings of `left` symbols have a letter of each group, by leaving out what does not."""
    if not need:
        return len(alphabet) ** left
    first, rest = need[0], need[1:]
    without = [c for c in alphabet if c not in first]
    return endings(alphabet, rest, left) - endings(without, rest, left)


def missing(need, c):
    return [letters for letters in need if c not in letters]


def rank_of(text, alphabet, need):
    rank = 0
    for i, c in enumerate(text):
        for smaller in alphabet[:alphabet.index(c)]:
            rank += endings(alphabet, missing(need, smaller), len(text) - i - 1)
        need = missing(need, c)
    return rank


def member_at(rank, length, alphabet, need):
    out = ""
    for left in reversed(range(length)):
        for c in alphabet:
            count = endings(alphabet, missing(need, c), left)
            if rank < count:
                break
            rank -= count
        out += c
        need = missing(need, c)
    return out


def decode(value, options, decipher):
    places = read(value)
    if places is None:
        plain = value
        while True:  # hexadecimal digits were walked past
            plain = decode_shape(plain, decipher)
            if read(plain) is None:
                return plain
    text = "".join(value[at] for at in places)
    lower, upper = has(text, ["abcdef"]), has(text, ["ABCDEF"])
    if len(text) == 1:
        label, alphabet, need = "1", ALL, []
    elif lower and upper:
        label, alphabet, need = f"{len(text)} m", ALL, ["ABCDEF", "abcdef"]
    elif lower or upper:
        label, alphabet, need = str(len(text)), "0123456789abcdef", ["abcdef"]
    else:
        label, alphabet, need = f"{len(text)} d", "0123456789", []
    one_case = upper and not lower and len(text) > 1
    rank = rank_of(text.lower() if one_case else text, alphabet, need)
    plain = member_at(decipher(label, endings(alphabet, need, len(text)), rank), len(text), alphabet, need)
    out = list(value)
    for at, c in zip(places, plain.upper() if one_case else plain):
        out[at] = c
    return "".join(out)
