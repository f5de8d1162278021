from symbols import ascii_digits_of, decode_shape, write_digits


def check_digit(payload):
    total = 0
    for i, c in enumerate(reversed(payload)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return -total % 10


def decode(value, options, decipher):
    digits = ascii_digits_of(value)
    if digits is None or not 12 <= len(digits) <= 19:
        return decode_shape(value, decipher)
    keep = int(options.get("keep", "6"))
    delta = (int(digits[-1]) - check_digit(digits[:-1])) % 10
    if options.get("distinguishable") == "true":
        if delta != 1:
            raise ValueError("no image")
        delta = 0
    body = digits[keep:-1]
    label = f"{len(digits)} {digits[:keep]} {delta}"
    body = digits[:keep] + str(decipher(label, 10 ** len(body), int(body))).zfill(len(body))
    return write_digits(value, body + str((check_digit(body) + delta) % 10))
