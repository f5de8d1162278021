from identifiers import by_kinds, digits, Layout, members

PLACES = "caxnaxnaann"
LETTERS, OTHERS = "ACDEFGHJKMNPQRTUVWXY", "BILOSZ"


def make(kinds):
    for place, kind in zip(PLACES, kinds):
        if place != "x" and (place == "a") == (kind == "d"):
            return None
    fields = []
    for at, kind in enumerate(kinds):
        if kind == "d":
            fields.append(digits(at, 1, (lambda c: "" if c else "no") if at == 0 else None))
        else:
            fields.append(members(at, OTHERS if kind == "o" else LETTERS))
    return Layout(fields, head=kinds)


decode = by_kinds(lambda at: OTHERS, make, {11})
