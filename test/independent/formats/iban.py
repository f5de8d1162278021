import pathlib
import re

from identifiers import DIGITS, LETTERS, Check, Layout, decoder, free, luhn, stays, text_of, weighted
from italian import check_letter

SOURCE = pathlib.Path(__file__).resolve().parents[3] / "src/lib/formats/tables/iban.ts"
COUNTRIES = {}
for line in re.search(r"`\n(.*?)\n`", SOURCE.read_text(encoding="utf-8"), re.S)[1].split("\n"):
    code, structure, bank, start = (line.split(" ") + ["0"])[:4]
    places = "".join(kind * int(count) for kind, count in re.findall(r"([nac])(\d+)", structure))
    COUNTRIES[code] = places, range(int(start), int(start) + int(bank))


def inside(number):
    """Letters as two digits each."""
    return int("".join(str(int(c, 36)) for c in number))


def iban_digits(text):
    return 98 - inside(text[4:] + text[:2] + "00") % 97


def mod97(length):
    return [Check(2 + length, lambda t: 98 - int(t[4:2 + length] + "00") % 97, 2, 100)]


def missing(at, start, weights, modulus=10):
    return Check(4 + at, lambda t: -weighted(t[4 + start:], weights) % modulus)


def spanish(at, start, weights):
    return Check(4 + at, lambda t: (lambda r: r if r < 2 else 11 - r)(weighted(t[4 + start:], weights) % 11))


def pure(at, start, length):
    """ISO/IEC 7064, MOD 11,10."""
    def right(text):
        p = 10
        for c in text[4 + start:4 + start + length]:
            p = (p + int(c)) % 10 or 10
            p = p * 2 % 11
        return (11 - p) % 10
    return Check(4 + at, right)


def french(text):
    number = re.sub("[A-Z]", lambda m: "12345678912345678923456789"[LETTERS.index(m[0])], text[4:25])
    return 97 - int(number + "00") % 97


HUNGARIAN = [9, 7, 3, 1] * 4
FRENCH = [Check(25, french, 2, 100)]
ITALIAN = [Check(4, lambda t: check_letter(t[5:]), modulus=26, signs=LETTERS)]
CHECKS = {
    **{country: mod97(length) for country, length in dict(BA=16, ME=18, MK=15, PT=21, RS=18, SI=15).items()},
    "BE": [Check(14, lambda t: int(t[4:14]) % 97 or 97, 2, 100)],
    "EE": [missing(15, 2, [7, 1, 3] * 4 + [7])],
    "ES": [spanish(8, 0, [4, 8, 5, 10, 9, 7, 3, 6]), spanish(9, 10, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6])],
    "FI": [luhn(17, 4)],
    "FR": FRENCH, "MC": FRENCH, "IT": ITALIAN, "SM": ITALIAN,
    "HR": [pure(6, 0, 6), pure(16, 7, 9)],
    "HU": [missing(7, 0, HUNGARIAN[:7]), missing(23, 8, HUNGARIAN[:15])],
    "PL": [missing(7, 0, [3, 9, 7, 1, 3, 9, 7])],
}
ACCOUNT = dict(enumerate([6, 3, 7, 9, 10, 5, 8, 4, 2, 1], 14))
PREFIX = dict(enumerate([10, 5, 8, 4, 2, 1], 8))
NORWEGIAN = dict(enumerate([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 4))
CZECH = [11, 11], lambda at, c: (PREFIX.get(at, 0) * int(c), ACCOUNT.get(at, 0) * int(c)) if c in DIGITS else (0, 0)
SUMS = {"CZ": CZECH, "SK": CZECH, "NO": ([11], lambda at, c: (NORWEGIAN.get(at, 0) * int(c),) if c in DIGITS else (0,))}


def filled(text):
    return len(text) == 28 and text.startswith("HU") and text.endswith("0" * 8)


def layout_of(text, keeps_bank):
    if not 15 <= len(text) <= 34 or not re.match("[A-Z]{2}[0-9]{2}", text):
        return None
    country = text[:2]
    shape = re.sub("[0-9]", "d", re.sub("[A-Z]", "a", text[4:]))
    places, bank = COUNTRIES.get(country, ("", ()))
    fits = len(places) == len(shape) and all(p == "c" or (p == "n") == (s == "d") for p, s in zip(places, shape))
    if not fits:
        return Layout(free(text, 2, len(text)), head=f"no {country} {shape}")
    checks = CHECKS.get(country, [])
    if filled(text):
        checks, shape = [checks[0], missing(15, 8, HUNGARIAN[:7])], shape + " filled"
    made = {at for check in checks for at in range(check.at, check.at + check.width)}
    moduli, term = SUMS.get(country, ([], None))
    fields, end, at = [], 20 if filled(text) else len(text), 4
    while at < end:
        stop = at + 1
        if at in made:
            pass
        elif keeps_bank and at - 4 in bank:
            while stop - 4 in bank and stop not in made:
                stop += 1
            fields.append(stays(at, stop - at))
        else:
            fields += free(text, at, stop)
        at = stop
    return Layout(fields, checks + [Check(2, iban_digits, 2, 100)], moduli, term, head=f"{country} {shape}")


def decode(value, options, decipher):
    keeps_bank = options.get("bank", "keep") == "keep"
    plain = decoder(lambda text: layout_of(text, keeps_bank))
    out = plain(value, options, decipher)
    was = text_of(value)
    while was and was.startswith("HU") and not filled(was) and filled(text_of(out)) and len(was) == 28:
        out = plain(out, options, decipher)
    return out
