from fpe import ff1

COMMON = "0123456789abcdefghijklmnopqrstuvwxyz"


def decode(value, options, decipher):
    alphabet = options.get("alphabet") or COMMON[:int(options["radix"])]
    key = decipher.__self__.stored_key  # raw: no derivation
    places = [i for i, c in enumerate(value) if c in alphabet]
    number = 0
    for i in places:
        number = number * len(alphabet) + alphabet.index(value[i])
    if places:
        tweak = bytes.fromhex(options.get("tweak", ""))
        number = ff1(key, len(alphabet), len(places), tweak, number, True)
    out = list(value)
    for i in reversed(places):
        number, numeral = divmod(number, len(alphabet))
        out[i] = alphabet[numeral]
    return "".join(out)
