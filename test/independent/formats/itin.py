from identifiers import by_shape, digits, Layout

GROUPS = {*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)}


def classify(area_and_group):
    return "valid" if area_and_group >= 90_000 and area_and_group % 100 in GROUPS else "no"


decode = by_shape({"ddddddddd": lambda: Layout([digits(0, 5, classify), digits(5, 4)])})
