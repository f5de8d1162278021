from identifiers import by_shape, Layout, runs

UNASSIGNED = {0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97}

decode = by_shape({
    "ddddddddd": lambda: Layout([runs(0, 9, [(p * 10 ** 7, "no" if p in UNASSIGNED else "valid") for p in range(100)])]),
})
