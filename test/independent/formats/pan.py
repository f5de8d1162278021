from identifiers import Layout, by_shape, digits, letters

decode = by_shape({
    "aaaaadddda": lambda: Layout([
        letters(0, 3), letters(3, 1, lambda c: c if c in "ABCFGHJKLPT" else "no"), letters(4), digits(5, 4, lambda n: "" if n else "no"),
        letters(9)]),
})
