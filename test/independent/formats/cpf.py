from brazilian import check, not_repeated
from identifiers import Layout, by_shape

decode = by_shape({"d" * 11: lambda: Layout([not_repeated(9)], [check(9), check(10)])})
