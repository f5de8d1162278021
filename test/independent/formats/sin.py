from identifiers import Layout, by_shape, digits, luhn

FIRST = {0: "no", 8: "no", 9: "temporary"}
decode = by_shape({"d" * 9: lambda: Layout([digits(0, 1, lambda c: FIRST.get(c, "")), digits(1, 7)], [luhn(8)])})
