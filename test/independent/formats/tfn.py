from eleven import layout
from identifiers import by_shape

decode = by_shape({
    "d" * 9: lambda: layout([1, 4, 3, 7, 5, 8, 6, 9, 10], 1),
    "d" * 8: lambda: layout([10, 7, 8, 4, 6, 3, 5, 1], 1, "old"),
})
