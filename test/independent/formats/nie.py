import re

from identifiers import LETTERS, Check, Layout, by_kinds, digits, members

SIGNS = "TRWAGMYFPDXBNJZSQVHLCKE"
REST = LETTERS[:23]


def make(kinds):
    if not re.fullmatch("[ao]d{7}[ao]", kinds):
        return None
    front = [members(0, "XYZ" if kinds[0] == "a" else REST), digits(1, 7)]
    if kinds == "addddddda":
        return Layout(front, [Check(8, lambda t: int(str("XYZ".index(t[0])) + t[1:8]) % 23, modulus=23, signs=SIGNS)])
    return Layout(front + [members(8, "".join(sorted(SIGNS)) if kinds[8] == "a" else "IOU")], head="no " + kinds)


decode = by_kinds(lambda at: REST if at == 0 else "IOU" if at == 8 else "", make, {9})
