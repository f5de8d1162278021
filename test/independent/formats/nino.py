from identifiers import Layout, by_shape, digits, letters


def prefix(text):
    bad = text[0] in "DFIQUV" or text[1] in "DFIOQUV" or text in "BG GB KN NK NT TN ZZ".split()
    return "no" if bad else "valid"


decode = by_shape({
    "aadddddda": lambda: Layout([letters(0, 2, prefix), digits(2, 6), letters(8, 1, lambda c: "" if c in "ABCD" else "no")]),
})
