from identifiers import Check, Layout, by_shape, digits, weighted

PREFIXES = {*range(13), *range(21, 33), *range(61, 73), 80}

decode = by_shape({
    "d" * 9: lambda: Layout(
        [digits(0, 2, lambda p: "" if p in PREFIXES else "no"), digits(2, 6)],
        [Check(8, lambda t: -weighted(t, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)],
    ),
})
