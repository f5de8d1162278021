from symbols import PLACE
from words import decode_words


def decode(value, options, decipher):
    out, word = "", ""
    for c in value:
        place = PLACE.get(ord(c))
        if place is not None and len(word) >= 64 and not place[0].name.startswith("mark"):
            out, word = out + decode_words(word, decipher), ""
        if place is not None or (word and c in "\u200c\u200d"):
            word += c
        else:
            out, word = out + (decode_words(word, decipher) if word else "") + c, ""
    return out + (decode_words(word, decipher) if word else "")
