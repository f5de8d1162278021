from identifiers import Layout, by_shape, digits, luhn

decode = by_shape({"d" * 14: lambda: Layout([digits(0, 8), digits(9, 4)], [luhn(8), luhn(13)])})
