from brazilian import check, not_repeated
from identifiers import Layout, decoder, free, shape_of


def layout_of(text):
    if len(text) != 14 or not text[12:].isdigit():
        return None
    if text.isdigit():
        return Layout([not_repeated(12)], [check(12), check(13)])
    return Layout(free(text, 0, 12), [check(12), check(13)], head=shape_of(text)[:12])


decode = decoder(layout_of)
