from identifiers import DIGITS, Layout, by_kinds, members, stays

LETTERS, OTHERS = "ABCDEFGHJKLMNPRSTUVWXYZ", "IOQ"
NO_CHECK = "".join(sorted(set(LETTERS + OTHERS) - {"X"}))
VALUES = {**{c: int(c) for c in DIGITS}, **dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)]))}
WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def term(at, symbol):
    if at == 8:
        return (-10 if symbol == "X" else -VALUES.get(symbol, 0),)
    return (WEIGHTS[at] * VALUES.get(symbol, 0),)


def field(at, kind):
    if at == 9:
        return stays(9, 1)
    if at == 8 and kind != "d":
        return members(8, NO_CHECK if kind == "o" else "X")
    return members(at, {"d": DIGITS, "o": OTHERS, "a": LETTERS}[kind])


def make(kinds):
    fields = [stays(0, 3)] + [field(at, kinds[at]) for at in range(3, 17)]
    if kinds[8] == "o":
        return Layout(fields, head=kinds)
    return Layout(fields, moduli=[11], term=term, head=kinds)


decode = by_kinds(lambda at: NO_CHECK if at == 8 else OTHERS, make, {17})
