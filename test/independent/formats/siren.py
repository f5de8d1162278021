from identifiers import Layout, by_shape, digits, luhn

decode = by_shape({"d" * 9: lambda: Layout([digits(0, 8)], [luhn(8)])})
