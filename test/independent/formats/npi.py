from identifiers import by_shape, digits, Layout, luhn

decode = by_shape({
    "d" * 10: lambda: Layout([digits(0, 1, lambda c: "" if c in (1, 2) else "no"), digits(1, 8)], [luhn(9, prefix="80840")]),
})
