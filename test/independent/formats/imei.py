from identifiers import Layout, by_shape, free, luhn, stays

KEEP = by_shape({"d" * 15: lambda: Layout([stays(0, 8)] + free("d" * 15, 8, 14), [luhn(14)])})
MAP = by_shape({"d" * 15: lambda: Layout(free("d" * 15, 0, 14), [luhn(14)])})


def decode(value, options, decipher):
    return (MAP if options.get("type") == "map" else KEEP)(value, options, decipher)
