from births import born, pairs
from identifiers import Check, Layout, by_shape, digits, weighted


def birth(code):
    yy, month, day = pairs(code)
    return born({0: 1900, 1: 2000, 2: 2100, 3: 2200, 4: 1800}[month // 20] + yy, month % 20, day)


decode = by_shape({
    "d" * 11: lambda: Layout([digits(0, 6, birth), digits(6, 4)], [Check(10, lambda t: -weighted(t, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)]),
})
