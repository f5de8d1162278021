import re

from births import some_century
from identifiers import DIGITS, LETTERS, Check, Field, Layout, by_kinds, digits, divided, letters, members
from italian import check_letter

PLACES = "aaaaaannannannna"
FOR_DIGITS = "LMNPQRSTUV"
OTHERS = "".join(c for c in LETTERS if c not in FOR_DIGITS)


def name(what):
    return lambda text: "" if re.fullmatch("[^AEIOU]*[AEIOU]*X*", text) else "no " + what


def birth(code):
    rest, day = divmod(code, 100)
    yy, letter = divmod(rest, 26)
    month = "ABCDEHLMPRST".find(LETTERS[letter]) + 1
    return "" if some_century(yy, month, day % 40 if day > 40 else day) and day <= 71 else "no date"


BIRTH = divided(260_000, birth)
NUMBER = divided(1_000, lambda code: "" if code else "no number")


def make(kinds):
    if any(p == "a" and k != "a" for p, k in zip(PLACES, kinds)):
        return None

    def alphabet(at):
        if PLACES[at] == "a":
            return LETTERS
        return {"d": DIGITS, "a": FOR_DIGITS, "o": OTHERS}[kinds[at]]

    if "o" in kinds:
        return Layout([members(at, alphabet(at)) for at in range(16)], head=kinds)
    return Layout([
        letters(0, 3, name("surname")), letters(3, 3, name("name")),
        Field(6, [alphabet(at) for at in range(6, 11)], BIRTH),
        letters(11, 1, lambda c: "" if c in "ABCDEFGHILMZ" else "no place"),
        Field(12, [alphabet(at) for at in range(12, 15)], NUMBER),
    ], [Check(15, lambda t: check_letter(t[:15]), modulus=26, signs=LETTERS)], head=kinds)


decode = by_kinds(lambda at: OTHERS if PLACES[at] == "n" else "", make, {16})
