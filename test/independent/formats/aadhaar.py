from identifiers import Check, Layout, by_shape, digits

# the dihedral group of a pentagon as (turns, flipped); Verhoeff's permutation of digits, place by place
FLIP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]


def times(a, b):
    turn = a % 5 + (b % 5 if a < 5 else -(b % 5))
    return turn % 5 + 5 * ((a >= 5) != (b >= 5))


def right(text):
    total = 0
    for place, c in enumerate(reversed(text[:11]), 1):
        digit = int(c)
        for _ in range(place % 8):
            digit = FLIP[digit]
        total = times(total, digit)
    return next(d for d in range(10) if times(total, d) == 0)


decode = by_shape({"d" * 12: lambda: Layout([digits(0, 1, lambda c: "" if c > 1 else "no"), digits(1, 10)], [Check(11, right)])})
