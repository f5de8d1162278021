from identifiers import Check, Layout, by_kinds, digits, members

SIGNS = "TRWAGMYFPDXBNJZSQVHLCKE"


def make(kinds):
    if kinds == "dddddddda":
        return Layout([digits(0, 8)], [Check(8, lambda t: int(t[:8]) % 23, modulus=23, signs=SIGNS)])
    if kinds == "ddddddddo":
        return Layout([digits(0, 8), members(8, "IOU")], head="no letter")
    return None


decode = by_kinds(lambda at: "IOU" if at == 8 else "", make, {9})
